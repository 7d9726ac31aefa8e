# 已通过计划的执行进展。

item-own-list = <b>我方负责：{ $year }年度计划</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    贵方没有负责的项目。
}
item-own-line = { $mark } { $number }. { $title }
item-mark-planned = ⚪
item-mark-under-way = 🔵
item-mark-done = ✅
item-mark-not-done = ❌
item-mark-carried = ↪
item-reminder = ⏰ <b>计划项目即将到期</b>
    { $title }
    期限{ $due }，还剩{ $left }。

    { $todo }
item-reminder-say = 请报告工作进展。
item-reminder-watch = 据责任方报告，该项目尚未完成。
item-progress-field-status = 状态
item-progress-field-progress = 完成比例
item-progress-field-note = 备注
item-progress-field-links = 链接
item-progress-ask-status = 该项目处于什么状态？
item-progress-ask-progress = 已完成百分之几？
item-progress-ask-note = 还有什么补充？例如已做的工作或遇到的困难。
item-progress-ask-links = 有相关链接吗：新闻、文件、网页？
percent-0 = 0%
percent-10 = 10%
percent-20 = 20%
percent-30 = 30%
percent-40 = 40%
percent-50 = 50%
percent-60 = 60%
percent-70 = 70%
percent-80 = 80%
percent-90 = 90%
percent-100 = 100%
item-said = 📈 <b>{ $title }</b>
    { $side }：{ $status }，{ $progress }%
