# 年度工作计划建议：字段、卡片、列表。

task-1 = 任务1 · 组建科技园库，拓展创新生态
task-2 = 任务2 · 依托高新技术生态发展科技园库
task-3 = 任务3 · 为数字项目走向全球创造条件
task-4 = 任务4 · 建立创新集群国际网络
task-5 = 任务5 · 发展青年创业
task-6 = 任务6 · 联合创新项目及共同出资
task-7 = 任务7 · 举办展览、论坛，宣传科技园库
task-8 = 任务8 · 联合科研与开发
task-9 = 任务9 · 科技园之间交流经验
task-10 = 任务10 · 科研和科技组织间的合作
task-11 = 任务11 · 研究税收和海关优惠
direction-1 = 方向1 · 数字和电信基础设施
direction-2 = 方向2 · 建立并联通创新生态
direction-3 = 方向3 · 促进创新，加强配套设施
direction-4 = 方向4 · 推广初创企业文化
direction-5 = 方向5 · 技术转移
direction-6 = 方向6 · 初创企业软着陆
direction-7 = 方向7 · 与工商界和智库建立联系
activity-event = 展览、论坛、会议
activity-competition = 竞赛
activity-training = 培训
activity-research = 研究
activity-project = 联合项目
activity-platform = 数字平台
activity-exchange = 经验交流
activity-document = 文件、综述
activity-other = 其他

proposal-field-language = 原文语言
proposal-field-title-ru = 标题（俄文）
proposal-field-text-ru = 正文（俄文）
proposal-field-title-zh = 标题（中文）
proposal-field-text-zh = 正文（中文）
proposal-field-title-en = 标题（英文）
proposal-field-text-en = 正文（英文）
proposal-field-task = 任务
proposal-field-direction = 方向
proposal-field-activity = 活动形式
proposal-field-result = 预期成果
proposal-field-since = 开始日期
proposal-field-until = 结束日期
proposal-field-place = 地点
proposal-field-organisation = 牵头单位
proposal-field-co-executors = 共同执行方
proposal-field-financing = 经费
proposal-ask-language = 建议用哪种语言撰写？
proposal-ask-title-ru = 建议的俄文标题是什么？
proposal-ask-text-ru = 请发送建议的俄文正文。
proposal-ask-title-zh = 建议的中文标题是什么？
proposal-ask-text-zh = 请发送建议的中文正文。
proposal-ask-title-en = 建议的英文标题是什么？
proposal-ask-text-en = 请发送建议的英文正文。
proposal-ask-task = 建议服务于哪项任务（《构想》第3部分）？
proposal-ask-direction = 建议属于哪个优先方向（《构想》第4部分）？
proposal-ask-activity = 采用什么活动形式？
proposal-ask-result = 预期取得什么成果？不超过400字。
proposal-ask-since = 何时开始？
proposal-ask-until = 何时结束？
proposal-ask-place = 在哪里举行？
proposal-ask-organisation = 由哪个单位牵头实施？
proposal-ask-co-executors = 还有哪些方参与实施？
proposal-ask-financing = 经费如何解决？不超过250字，仅供参考。
proposal-edit-title = ✏ 标题
proposal-edit-text = ✏ 正文
proposal-edit-other = ✏ 其他字段
proposal-details = 📋 补充细节

proposal-due = ⏳ 建议提交截止：{ $due }。
proposal-no-meeting = 会议日期尚未确定；在此之前，草稿会一直保存。
proposal-draft = <b>建议草稿</b> · { $side }

    <b>{ $title }</b>

    { $excerpt }

    { $lines }

    { $deadline }{ $who }
proposal-fact = <b>{ $name }：</b>{ $value }
proposal-fact-guessed = ≈ <b>{ $name }：</b>{ $value }
proposal-guessed = <i>≈ 表示从消息中识别，请核对；任何字段均可修改。</i>
proposal-languages = <b>语言：</b>{ $languages }
proposal-language-whole = ✓ { $language }
proposal-language-part = ◐ { $language }
proposal-language-none = ○ { $language }
proposal-missing = <i>未填写：{ $fields }。</i>
proposal-attached = 📎 附件：{ $count }
proposal-on-behalf = 📑 代该方提交；依据：{ $document }
proposal-seat-files = { "" }
    建议由本方代表提交；代表可在列表中看到此草稿。
proposal-file = 📨 提交
proposal-similar = 🔎 相近建议
proposal-files = 📎 附件：{ $count }
proposal-text-open = 📄 查看全文
proposal-delete = 🗑 删除
proposal-deleted = 草稿已删除。
proposal-receipt = ✅ <b>回执 { $number }</b>
    { $side }
    提交时间：{ $at }
    { $punctual }
    { $state }

    <b>{ $title }</b>

    { $excerpt }

    { $lines }
proposal-filed = <b>{ $number }</b> · { $side }
    提交时间：{ $at }
    { $punctual }
    { $state }

    <b>{ $title }</b>

    { $excerpt }

    { $lines }
proposal-text = <b>{ $title }</b>

    { $text }
proposal-on-time = 按期提交。
proposal-late = 逾期{ $by }，由管理委员会主席决定是否受理。
proposal-late-accepted = 逾期{ $by }，已受理。
proposal-state = <b>状态：</b>{ $status }
proposal-question = ❓ <b>主席的问题：</b>{ $question }
proposal-accepted = 主席已受理逾期建议：{ $at }
proposal-open-until = ✏ 可修改或撤回，截止：{ $due }。
proposal-closed-since = 🔒 修改期限已过：{ $due }。
proposal-status-draft = 草稿
proposal-status-filed = 已提交
proposal-status-acknowledged = 主席已确认收到
proposal-status-returned = 退回待说明
proposal-status-deferred = 暂缓
proposal-status-withdrawn = 已撤回
proposal-status-deleted = 已删除
proposal-arrived = 📥 <b>{ $side }提交了建议 { $number }</b>
    { $at }
    { $punctual }

    <b>{ $title }</b>
proposal-changed = ✏ <b>建议 { $number } 已修改</b>
    { $side }

    { $title }
proposal-open = 查看
proposal-line-draft = ✏ { $title }
proposal-line-filed = { $number } { $title }
proposal-line-acknowledged = ✅ { $number } { $title }
proposal-line-returned = ❓ { $number } { $title }
proposal-line-deferred = ⏸ { $number } { $title }
proposal-line-withdrawn = ✖ { $number } { $title }
proposal-mine = <b>本方建议</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    暂无建议。请用一条消息发送正文，首行即为标题。
}

    { $deadline }
proposal-list = { $count ->
    [some] <b>各方提交的建议</b>
   *[none] <b>各方提交的建议</b>

    暂无。
}
