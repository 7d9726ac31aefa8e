# 委员会文件：计划草案、议程、纪要、报告。

paper-word = { $word }
paper-title-plan = 上海合作组织科技园和创新集群库{ $year }年度工作计划
paper-title-agenda = 科技园库管理委员会{ $year }年例会议程
paper-title-protocol = 科技园库管理委员会{ $year }年例会纪要
paper-title-report = 科技园库{ $year }年度工作计划执行情况报告
paper-edition-draft = 草案第{ $number }版，{ $day }
paper-edition = 第{ $number }版，{ $day }
paper-recommendatory = 本文件具有建议性质。
paper-fingerprint = 内容SHA-256：{ $digest }
paper-column-number = 序号
paper-column-plan = 活动
paper-column-agenda = 议题
paper-column-protocol = 议题
paper-column-report = 活动
paper-column-group = 方向
paper-column-text = 内容
paper-facts-plan = 执行
paper-facts-agenda = 报告
paper-facts-protocol = 决定
paper-facts-report = 执行进展
paper-fact-day = 会议日期
paper-fact-city = 会议地点
paper-fact-chair = 主席国
paper-fact-adopted = 通过依据
paper-fact-summary = 总体情况
paper-fact-executors = 执行方
paper-fact-period = 时间
paper-fact-place = 地点
paper-fact-result = 预期成果
paper-fact-sources = 依据建议
paper-fact-owner = 负责方
paper-fact-status = 状态
paper-fact-progress = 完成比例
paper-fact-due = 期限
paper-fact-note = 备注
paper-fact-links = 链接
paper-fact-rapporteur = 报告人
paper-fact-minutes = 时长
paper-fact-decision = 决定
paper-adopted-by = { $day }第{ $number }号纪要
report-summary = 共{ $total }项；已完成{ $done }项；进行中{ $under_way }项；未完成{ $not_done }项
period-both = { $since }至{ $until }
period-until = { $until }前
period-since = { $since }起
plan-no-direction = 未注明方向

direction-code-0 = —
direction-code-1 = 方向1
direction-code-2 = 方向2
direction-code-3 = 方向3
direction-code-4 = 方向4
direction-code-5 = 方向5
direction-code-6 = 方向6
direction-code-7 = 方向7
paper-fact-title = 标题
paper-fact-title-ru = 标题（俄文）
paper-fact-title-zh = 标题（中文）
paper-fact-title-en = 标题（英文）
paper-fact-text = 内容
paper-fact-text-ru = 内容（俄文）
paper-fact-text-zh = 内容（中文）
paper-fact-text-en = 内容（英文）
paper-fact-decision-ru = 决定（俄文）
paper-fact-decision-zh = 决定（中文）
paper-fact-decision-en = 决定（英文）
paper-fact-direction = 方向
paper-fact = { $name }：{ $value }

paper-kind-plan = 计划
paper-kind-agenda = 议程
paper-kind-protocol = 纪要
paper-kind-report = 报告
paper-name-plan = { $year }年度工作计划第{ $number }版
paper-name-agenda = { $year }年议程第{ $number }版
paper-name-protocol = { $year }年纪要第{ $number }版
paper-name-report = { $year }年度报告第{ $number }版
paper-card = <b>{ $name }</b>
    条目数：{ $count }
    编制时间：{ $made }
    { $lines }

    本文件具有建议性质。
    SHA-256：<code>{ $digest }</code>
paper-not-circulated = 尚未分发。
paper-circulated-at = 分发时间：{ $at }
paper-acknowledged-count = 已确认{ $acknowledged }/{ $recipients }。
paper-late = 晚于期限（例会前两个月）{ $by }分发。
paper-acknowledged-at = 已确认收到：{ $at }
paper-signed-copy = 签署文本：{ $name }
    其SHA-256：<code>{ $digest }</code>
paper-files = 📄 文件
paper-parts = 📑 逐条查看
paper-compare = 🔀 变动对比
paper-signed-send = 🖋 签署文本
paper-acknowledge = ✅ 确认收到
paper-forward = 📨 转发各方
paper-circulate = 📨 分发
paper-submit = 📨 提交秘书处
paper-sign = 🖋 上传签署文本
paper-receipts = 👁 接收情况
paper-open = 打开文件
paper-made = 版本已编制
paper-files-card = <b>{ $name }</b>

    请选择文件格式和语言。文件中注明版本和内容的SHA-256：
    <code>{ $digest }</code>
paper-file = { $form } · { $languages }
paper-in-ru = 俄文
paper-in-zh = 中文
paper-in-ru-zh = 俄文＋中文
paper-in-en = 英文
paper-caption = { $paper }
    SHA-256：<code>{ $digest }</code>
paper-sign-ask = <b>{ $name }</b>

    请以文件形式发送签署文本（不超过20 MB）。机器人将保存该文件及其SHA-256。
paper-list = <b>{ $year }年度计划的文件</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    暂无文件。
}
paper-line = { $name }
paper-line-draft = ✏ { $name }
paper-comparison = <b>{ $name }</b>
    与第{ $before }版相比：新增{ $added }项，删除{ $removed }项，修改{ $changed }项。

    { $lines }
paper-no-difference = 各条目相同。
paper-turn-added = ➕ <b>第{ $number }项</b> { $title }
paper-turn-removed = ➖ <b>第{ $number }项</b> { $title }
paper-turn-changed = ✏ <b>第{ $number }项</b> { $title }
    { $lines }
paper-was-is = { $name }：<s>{ $before }</s> → { $after }
paper-signed-told = 🖋 <b>已上传签署文本</b>
    { $name }
    SHA-256：<code>{ $digest }</code>
report-late = 晚于设定期限{ $by }提交。
