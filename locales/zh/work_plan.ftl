# 年度工作计划：卡片、编制、通过。

menu-plan = 🗂 工作计划
command-plan = 工作计划：项目、文件、意见
plan-none = <b>工作计划</b>

    尚无计划。例会日期确定后，由主席国着手编制。
plan-begin = ➕ 开始编制计划
plan-card = <b>{ $year }年度工作计划</b>
    { $status }

    { $lines }
plan-status-collecting = 征集建议
plan-status-compiled = 已编制
plan-status-circulated = 已分发
plan-status-commented = 审议中，已有意见
plan-status-adopted = 已通过
plan-status-monitored = 执行中
plan-status-reported = 报告已提交
plan-status-archived = 已归档
plan-due = ⏳ 草案分发期限：{ $due }
plan-adopted-by = ✅ 经{ $day }第{ $number }号纪要通过
plan-done = 已完成{ $done }/{ $total }项
plan-report-due = 报告：《构想》未规定期限。
plan-report-due-by = 报告期限：{ $due }（《构想》未规定）。
plan-items-count = 草案项目数：{ $count }
plan-outside-count = 未列入计划的建议：{ $count }
plan-paper-made = ✏ { $paper }第{ $number }版：尚未分发
plan-paper-sent = 📨 { $paper }第{ $number }版：已确认{ $acknowledged }/{ $recipients }
plan-compile = ⤵ 将建议列入计划：{ $count }
plan-carry = ↪ 结转未完成项目：{ $count }
plan-make = 📄 编制草案
plan-adopt = ✅ 标记为已通过
plan-report = 📄 编制报告
plan-archive = 🗄 归档
plan-items = 📋 项目：{ $count }
plan-outside = 📥 未列入：{ $count }
plan-agenda = 🗒 议程
plan-papers = 📁 文件
plan-own = 📌 我方负责：{ $count }
plan-others = 其他年度
plan-open = ◀ 计划
plan-list = <b>历年工作计划</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    暂无计划。
}
plan-line = { $year }：{ $status }
plan-compiled = 建议已列入计划
plan-carried = 未完成项目已结转
plan-adopted = ✅ <b>{ $year }年度工作计划已通过</b>
    { $day }第{ $number }号纪要

    请打开通过文本并确认收到。本文件具有建议性质。
plan-adoption-field-protocol-number = 纪要编号
plan-adoption-field-protocol-day = 纪要日期
plan-adoption-ask-protocol-number = 通过计划的会议纪要编号是什么？
plan-adoption-ask-protocol-day = 纪要签署日期是哪天？回答后计划即为通过，各方将收到最终文本。
plan-present = 👥 出席（{ $count }）：{ $sides }
plan-adoption-field-present = 出席各方
plan-adoption-ask-present = 哪些方出席了会议？法定人数《构想》未规定，由管理员设定。
