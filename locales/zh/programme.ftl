# 活动日程。

event-list = { $count ->
    [some] <b>近期活动</b>
   *[none] <b>近期活动</b>

    暂无此类活动。订阅后，您将第一时间收到消息。
}
    { $kind } · { $where }{ $whose }
programme-any-kind = 全部类型
programme-anywhere = 全部国家
programme-mine = { "" } · 我的
programme-kinds = 🗂 类型
programme-sides = 🌐 国家
programme-mine-button = ✋ 我的
programme-all = 📋 全部
programme-month = 🗓 月历
programme-ask-kind = 要查看哪类活动？
programme-ask-side = 要查看在哪个国家举办的活动？
programme-month-list = 🗓 <b>{ $month }</b>

    { $lines }
programme-month-empty = 本月没有活动。
programme-day = <b>{ $day }</b> { $kind }：{ $title }
programme-days = <b>{ $day }至{ $until }</b> { $kind }：{ $title }
