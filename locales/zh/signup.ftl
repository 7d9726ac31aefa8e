# 活动报名。

signup-card = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $counted }{ $standing }{ $state }
signup-counted = 👥 参加人数：{ $joined }{ $waiting }
signup-counted-of = 👥 名额 { $capacity } 个，已占 { $joined } 个{ $waiting }
signup-waiting = ，候补 { $count } 人
signup-joined = { "" }
    ✅ <b>您已报名。</b>{ $guest }
signup-with-guest = { "" }同行嘉宾：{ $guest }。
signup-in-line = { "" }
    ⏳ <b>您已进入候补名单。</b>当前顺位：{ $place }。一有空额，将立即通知您。
signup-kept = { "" }
    🔔 <b>已为您保留一个名额。</b>请在此前确认：{ $until }。
signup-draft = { "" }
    ✏ <b>报名尚未完成：</b>请核对回答并提交。
signup-wait = ⏳ 加入候补名单
signup-leave-line = 退出候补
signup-accept = ✅ 确认参加
signup-decline = 放弃名额
signup-drop = 不报名
signup-send = ✅ 提交报名
signup-answers = ✏ 我的回答
signup-ticket = 🎫 我的入场码
signup-guest = ➕ 携带嘉宾
signup-guest-change = ✏ 我的嘉宾
signup-joined-note = 报名成功
signup-in-line-note = 名额已满，您已进入候补名单
signup-left-note = 您已不在名单中
signup-reminder-kept = ⏰ <b>为您保留的名额还剩{ $left }</b>
    { $title }
    请在{ $due }前确认，逾期名额将转给下一位。
signup-reminder-begun = ⏰ <b>报名尚未完成，还剩{ $left }</b>
    { $title }
    回答完问题之前不为您保留名额。报名截止：{ $due }。
signup-offered = 🔔 <b>有名额空出，已为您保留</b>

    { $title }
    🗓 { $starts }

    请在此前确认：{ $until }。逾期名额将转给下一位。
signup-lapsed = <b>确认时间已过</b>

    { $title }
    🗓 { $starts }

    名额已转给下一位。如仍希望参加，请重新报名，届时将排在候补名单末尾。
signup-open = 📋 报名与参加者
signup-desk = <b>报名管理</b>
    <b>{ $title }</b>

    { $counted }
    待确认名额：{ $offered }
    确认时限（小时）：{ $hours }
    允许携带嘉宾：{ $guests }
signup-people = 👥 参加者
signup-sheet = 📊 XLSX 表格
signup-check-in = 🎫 入场签到
signup-write = ✉ 致参加者的信
signup-questions = ❓ 问题：{ $number }
signup-settings = ⚙ 报名规则
signup-ask-youth = 活动开始时，您是否未满35岁？
signup-field-youth = 未满35岁
signup-guest-ask-guest = 您将与谁同行？请写出嘉宾姓名。
signup-guest-field-guest = 嘉宾
signup-settings-ask-plus-one = 参加者可以携带一位嘉宾吗？嘉宾占用一个名额。
signup-settings-field-plus-one = 允许携带嘉宾
signup-settings-ask-offer-hours = 有名额空出时，候补者有多少小时确认？活动开始时一律截止。
signup-settings-field-offer-hours = 确认时限（小时）
signup-only-sides = — 仅限来自：{ $names }
signup-only-kinds = — 仅限机构类别：{ $names }
signup-only-sectors = — 仅限领域：{ $names }
