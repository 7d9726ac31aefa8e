# 频道与群组。

channel-list = { $count ->
    [some] <b>频道与群组</b>
   *[none] <b>频道与群组</b>

    暂无。请将机器人设为频道管理员并授予发帖权限，频道就会出现在这里。
}
channel-line = { $title }
channel-card = <b>{ $title }</b>
    语言：{ $language }
    { $state }

    { $chosen }

    公告将以您选择的语言发布。
channel-noticed = 📢 <b>{ $title }</b>
    语言：{ $language }
    { $state }
channel-group = 💬 <b>{ $title }</b>
    群组：公告只发布到频道。
channel-no-language = 未选择
channel-ready = ✅ 公告会发布到这里。
channel-waiting = 请选择语言；选定之前不会发布任何内容。
channel-no-rights = ⚠ 机器人没有发帖权限，待发内容将在获得权限后发布。
channel-field-topics = 主题
channel-field-quiet = 静默时段
channel-field-zone = 时区
channel-ask-topics = 此处发布哪些公告？不选即全部。
channel-ask-quiet = 哪些时段不发布新公告？公告将等到时段结束。
channel-ask-zone = 静默时段以哪座城市的时间为准？
channel-test-button = 🧪 测试发布
channel-tested = 测试公告已发送
channel-test = 🧪 测试：创新集群库的公告将在此发布。
    { $topics }
quiet-20-08 = 20:00–8:00
quiet-21-09 = 21:00–9:00
quiet-22-07 = 22:00–7:00
quiet-23-08 = 23:00–8:00
