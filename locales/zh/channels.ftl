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
