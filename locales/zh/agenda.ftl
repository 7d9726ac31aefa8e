# 议程和纪要初稿。

agenda-card = <b>{ $year }年会议议程</b>
    合计：{ $minutes }{ $count ->
    [some] { "" }
   *[none] { "" }

    暂无议题。可从计划中提取，也可自行提出。
}
agenda-line = { $number }. { $title }
agenda-fill = ⤵ 从计划中提取议题
agenda-begin = ➕ 提出议题
agenda-make = 📄 编制议程
protocol-make = 📄 编制纪要
agenda-open = 议程
agenda-item-card = <b>{ $title }</b>

    { $fields }
    { $decision }
agenda-decision = 决定：{ $decision }
agenda-strike-off = 🗑 撤下
agenda-untitled = 无标题
agenda-minutes = { $count ->
   *[other] { $count }分钟
}
agenda-subject-report = 关于{ $year }年度工作计划的执行情况
agenda-subject-plan = 关于{ $year }年度工作计划
agenda-subject-direction = 计划项目：{ $direction }
protocol-blank = ____________________
agenda-field-title-ru = 议题（俄文）
agenda-field-title-zh = 议题（中文）
agenda-field-title-en = 议题（英文）
agenda-field-rapporteur = 报告人
agenda-field-minutes = 分钟
agenda-field-decision-ru = 决定（俄文）
agenda-field-decision-zh = 决定（中文）
agenda-field-decision-en = 决定（英文）
agenda-ask-title-ru = 议题的俄文名称是什么？
agenda-ask-title-zh = 议题的中文名称是什么？
agenda-ask-title-en = 议题的英文名称是什么？
agenda-ask-rapporteur = 由谁报告？
agenda-ask-minutes = 安排多少分钟？
agenda-ask-decision-ru = 作出什么决定（俄文）？会前可跳过。
agenda-ask-decision-zh = 作出什么决定（中文）？会前可跳过。
agenda-ask-decision-en = 作出什么决定（英文）？会前可跳过。
