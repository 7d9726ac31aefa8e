# 计划项目：列表、卡片、未列入计划的建议。

item-list = <b>{ $year }年度计划项目</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    暂无项目。
}
item-line = { $group } · { $number }. { $title }
item-card = <b>第{ $number }项 { $title }</b>
    { $direction }

    { $excerpt }

    { $lines }
item-open = 打开项目
item-source = { $number }号
item-up = ⬆ 上移
item-down = ⬇ 下移
item-merge = 🔗 合并
item-leave-out = ✖ 不列入
item-split = ✂ 拆分
item-say = 📈 报告进展
item-carried-from = ↪ 由上一年度计划结转
item-left-out-why = 未列入计划：{ $reason }
item-taken-in = 建议已列入计划
item-take-in = ⤵ 列入{ $number }
item-carried-over = ↪ <b>项目已结转至{ $year }年度计划</b>
    { $title }
plan-items-back = 📋 项目
plan-outside-card = <b>未列入{ $year }年度计划的建议</b>

    { $lines }
plan-outside-none = 所有已提交的建议均已列入计划。
plan-outside-line = <b>{ $number }号</b> · { $side }
    { $title }
    { $status }{ $why }
item-status-planned = 已计划
item-status-under-way = 进行中
item-status-done = 已完成
item-status-not-done = 未完成
item-status-carried = 已结转
item-field-direction = 方向
item-field-title-ru = 标题（俄文）
item-field-text-ru = 内容（俄文）
item-field-title-zh = 标题（中文）
item-field-text-zh = 内容（中文）
item-field-title-en = 标题（英文）
item-field-text-en = 内容（英文）
item-field-executors = 执行方
item-field-owner = 负责方
item-field-place = 地点
item-field-since = 开始日期
item-field-until = 结束日期
item-field-result = 预期成果
item-ask-direction = 该项目属于哪个方向？
item-ask-title-ru = 项目的俄文共同标题是什么？
item-ask-text-ru = 请发送俄文共同表述。原建议不变。
item-ask-title-zh = 项目的中文共同标题是什么？
item-ask-text-zh = 请发送中文共同表述。原建议不变。
item-ask-title-en = 项目的英文共同标题是什么？
item-ask-text-en = 请发送英文共同表述。原建议不变。
item-ask-executors = 由哪些方执行？
item-ask-owner = 由哪一方负责？
item-ask-place = 在哪里举行？
item-ask-since = 何时开始？
item-ask-until = 何时结束？
item-ask-result = 预期取得什么成果？
item-leave-out-field-reason = 理由
item-leave-out-ask-reason = 该项目为何不列入计划？有关建议将推迟，各方可看到理由。
proposal-in-plan = 🗂 已列入计划第{ $number }项：{ $paper }
proposal-in-plan-open = 🗂 计划项目
item-source-withdrawn = ⚠ 提出方已撤回：{ $numbers }
