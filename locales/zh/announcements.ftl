# 公告：发布、审核、更改、取消。

announcement = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    { $facts }{ $count }{ $state }
announcement-pictured = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    { $facts }{ $count }{ $state }
event-count = { "" }
    { $counted }
event-preview-desk = 频道中将这样显示。要看哪种语言？
event-less = 👎 减少此类
event-more = 👍 增加此类
event-published = <b>{ $title }</b>已发布。{ $reach }
event-scheduled = <b>{ $title }</b>将于{ $at }发布。{ $reach }
event-handed-in = <b>{ $title }</b>已提交审核，结果将在此通知您。{ $reach }
event-unpublished = ⚠ <b>{ $title }</b>未能发布，已退回草稿。{ $why }
event-to-review = 🔎 请审核：{ $kind }《{ $title }》。

    <i>《构想》未规定审核程序，由管理员启用。</i>
event-review = 🔎 <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $reach }{ $state }
event-approve = ✔ 同意发布
event-return = ↩ 退回
event-approved-note = 已同意发布
event-approved = ✔ <b>{ $title }</b>已通过审核。
event-sent-back = ↩ <b>{ $title }</b>已退回。{ $reason }
event-changed = ✏ <b>{ $title }</b>有变更。

    { $changes }
event-was-and-is = <b>{ $field }</b>
    原为：{ $was }
    现为：{ $now }
event-called-off = <b>{ $title }</b>
    🗓 { $starts }{ $reason }
event-copies-list = <b>{ $title }</b>

    { $lines }
event-copies-none = 尚未在任何频道发布。
post-state-waiting = ⏳ { $title }：等待发送{ $reason }
post-state-shown = ✓ { $title }{ $reason }
post-state-changing = ✏ { $title }：正在更新{ $reason }
post-state-unknown = ❔ { $title }：不确定是否已发出{ $reason }
post-state-failed = ⚠ { $title }：{ $reason }
event-time-field-publish-at = 发布时间
event-time-ask-publish-at = 何时发布公告？以活动时区为准。如需立即发布，请清空。
event-cancel-field-reason = 原因
event-cancel-ask-reason = 为何取消活动？参加者将看到原因。
event-return-field-reason = 意见
event-return-ask-reason = 需要修改什么？主办方将看到您的意见。
