# 管理委员会会议及其各项期限。

meeting-field-day = 日期
meeting-field-city = 城市
meeting-field-host-side = 东道国
meeting-field-chg-day = 总理理事会会议
meeting-field-venue = 举办地
meeting-field-purpose = 议题
meeting-ask-day = 管理委员会会议在哪一天举行？
meeting-ask-city = 在哪座城市举行？
meeting-ask-host-side = 由哪一方担任东道国？《构想》第5部分第7段规定为主席国。所有期限均以东道国时间为准。
meeting-ask-chg-day = 随后的政府首脑（总理）理事会会议从哪一天开始？
meeting-ask-venue = 会议在哪一国境内举行，还是在上合组织秘书处举行？（《构想》第5部分第8段）
meeting-ask-purpose = 本次会议讨论什么议题？
meeting-kind-regular = 管理委员会例会
meeting-kind-extraordinary = 管理委员会特别会议

meeting-none = <b>管理委员会会议</b>

    日期尚未确定。确定后，这里将显示各项期限：最迟会前三个月提交建议，最迟会前两个月分送各项草案。
meeting-begin = 🗓 确定例会日期
meeting-begin-extraordinary = ⚡ 召集特别会议
meeting-draft = <b>{ $kind }</b> · 草稿

    { $fields }{ $session }

    { $chain }{ $notes }
meeting-announce = 📣 通知各方
meeting-card = <b>管理委员会例会</b>{ $status }
    { $day }，{ $city }
    东道国：{ $host }
    主席国：{ $chair }{ $session }{ $moves }

    { $chain }{ $notes }
meeting-extra-card = <b>管理委员会特别会议</b>{ $status }
    { $day }，{ $city }
    主办：{ $host }
    议题：{ $purpose }{ $moves }

    { $chain }
meeting-announced = 🏛 <b>管理委员会会议定于{ $day }在{ $city }举行</b>
    东道国：{ $host }
    主席国：{ $chair }{ $session }

    { $chain }{ $notes }

    会议举办费用由东道国承担，与会费用由派出方自理（《构想》第5部分第7段）。
meeting-extra-announced = ⚡ <b>管理委员会特别会议定于{ $day }在{ $city }举行</b>
    主办：{ $host }
    议题：{ $purpose }

    特别会议不适用会前三个月和两个月的期限（《构想》第5部分第8段）。
    与会费用由派出方自理（《构想》第5部分第7段）。
meeting-cancelled = ✖ <b>{ $kind }已取消：{ $day }，{ $city }</b>
    理由：{ $reason }

    已提交的内容全部保留。新日期确定后将另行通知。
meeting-state-cancelled = { " " }· 已取消
    理由：{ $reason }
meeting-state-held = { " " }· 已举行
meeting-status-held = 已举行
meeting-status-cancelled = 已取消
meeting-moved-from = { "" }
    ↪ 原定{ $day }（{ $city }）
meeting-open = 🏛 查看
meeting-move = ↪ 改期
meeting-cancel = ✖ 取消
meeting-hold = ✅ 已举行
meeting-calendar = 📅 加入日历
meeting-timeline = 🖼 期限图
meeting-list-button = 🗂 全部会议
meeting-list = { $count ->
    [some] <b>管理委员会会议</b>
   *[none] <b>管理委员会会议</b>

    尚无已公布的会议。
}
meeting-line-set = 🗓 { $day }
meeting-line-held = ✅ { $day }
meeting-line-cancelled = ✖ { $day }
meeting-line-extra-set = ⚡ { $day }
meeting-line-extra-held = ⚡✅ { $day }
meeting-line-extra-cancelled = ⚡✖ { $day }
meeting-file = 📅 { $kind }：{ $day }，{ $city }

    打开文件即可将各项期限加入日历。改期后请重新下载：原有条目会被更新，不会重复。
meeting-picture = 🖼 { $kind }：{ $day }，{ $city }
meeting-cancel-field-reason = 理由
meeting-cancel-ask-reason = 为何取消会议？各方都会看到您的说明。
meeting-seats-told = 正在通知各方席位

chain-proposals = 1️⃣ <b>提交年度工作计划建议</b>：不迟于{ $due }{ $note }
    <i>各方 → 主席国；依据：《构想》第5部分第9段</i>
chain-drafts = 2️⃣ <b>分送工作计划、议程和纪要草案</b>：不迟于{ $due }{ $note }
    <i>主席国 → 各方和上合组织秘书处；依据：《构想》第5部分第9–10段</i>
chain-meeting = 3️⃣ <b>召开会议，协商一致通过工作计划</b>：{ $day }{ $note }
    <i>管理委员会；依据：《构想》第5部分第9、11段</i>
chain-empty = 确定会议日期后，将显示各项期限。
chain-note-weekend = （东道国休息日，期限不变）
chain-note-past = （期限已过）
chain-note-proposed = （主席建议的期限：会前三个月已过）

calendar-proposals = 上合科技园库：提交年度工作计划建议的期限
calendar-drafts = 上合科技园库：分送工作计划、议程和纪要草案的期限
calendar-meeting = 上合科技园库：管理委员会例会
calendar-extraordinary = 上合科技园库：管理委员会特别会议

timeline-title = 科技园库管理委员会：从提交建议到召开会议
timeline-place = 会议：{ $day }，{ $city } · { $host }
timeline-clock = 各项期限截至当日23:59（{ $zone }时间）
timeline-basis = 依据：《上海合作组织科技园和创新集群库构想》第5部分第6–11段
timeline-today = 今天，{ $day }
timeline-day = { $day }
timeline-left = { $count ->
   *[other] 还有{ $count }天
}
timeline-set = 已向各方公布日期
timeline-proposals = 各方向主席国提交建议
timeline-drafts = 向各方分送工作计划、议程和纪要草案
timeline-meeting = 召开会议，协商一致通过计划
timeline-chg = 政府首脑（总理）理事会会议
timeline-note-weekend = 东道国休息日
timeline-note-proposed = 主席建议的期限

error-meeting-one-ahead = 例会日期已经确定，可以改期或取消。现显示该会议。
error-meeting-ended = 已不能更改。会议状态：{ $status }。
error-meeting-not-announced = 会议尚未公布，直接修改即可。
error-meeting-not-yet = 会议当日（{ $day }）起方可标记为已举行。
error-meeting-reason-needed = 请填写理由：各方都会看到。
