# 入场码、参加者名单与入场签到。

attendance-ticket = 🎫 <b>{ $title }</b>

    🗓 { $starts }
    📍 { $place }{ $guest }

    入场码：<code>{ $code }</code>
    入场时请出示。
attendance-list = <b>参加者</b>
    { $title }
    { $counted }

    { $lines }
attendance-nobody = 暂无人报名。
attendance-line-joined = { $number }. { $name }{ $username }{ $guest }
attendance-line-came = { $number }. ✅ { $name }{ $username }{ $guest }
attendance-line-offered = { $number }. 🔔 { $name }{ $username }
attendance-line-waiting = { $number }. ⏳ { $name }{ $username }
attendance-door = <b>入场签到</b>
    { $title }

    已到：{ $present }，共 { $joined }{ $last }
    协助人员：{ $helpers }

    用手机相机扫描入场码并打开链接，或手动输入。
attendance-last = { "" }
    最近签到：{ $name }
attendance-helper = { $name }
attendance-type = ⌨ 输入入场码
attendance-ask-code = 请输入入场码。
attendance-field-code = 入场码
attendance-dismiss = ✖ { $name }
attendance-invite = ➕ 协助人员链接
attendance-guest = { "" }
    ➕ 嘉宾：{ $guest }
attendance-let-in = ✅ <b>{ $name }</b>{ $guest }
    { $organisation }

    { $title }
attendance-came-already = ⚠ <b>{ $name }</b> 已于 { $ago }前签到。{ $guest }
    { $organisation }

    { $title }
attendance-door-open = 🎫 入场签到
attendance-doors = { $count ->
    [some] <b>入场签到</b>

    您在哪个活动现场？也可直接发送：/checkin 入场码
   *[none] <b>入场签到</b>

    目前没有由您负责签到的活动。主办方及其协助人员可在活动开始前一天起办理签到。
}
attendance-at = 🎫 { $title }
attendance-helper-link = <b>协助人员链接</b>
    { $title }

    打开此链接的人可为本活动办理签到。原链接已失效，已加入的协助人员不受影响。
attendance-pass-on = ↗ 转发给协助人员
attendance-link = 🔗 打开链接
attendance-column-name = 姓名
attendance-column-username = Telegram
attendance-column-organisation = 机构
attendance-column-status = 状态
attendance-column-guest = 嘉宾
attendance-column-joined-at = 报名时间
attendance-column-code = 入场码
attendance-column-attended-at = 签到时间
attendance-status-joined = 已报名
attendance-status-offered = 待确认
attendance-status-waiting = 候补
