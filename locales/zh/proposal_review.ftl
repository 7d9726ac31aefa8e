# 主席对已提交建议的处理，以及各方的答复。

proposal-acknowledge = ✅ 确认收到
proposal-accept = ✅ 受理逾期建议
proposal-return = ❓ 退回并提问
proposal-defer = ⏸ 暂缓
proposal-answer = 💬 答复主席
proposal-done-acknowledge = 已确认收到，并已通知该方
proposal-accept-field-reason = 理由
proposal-accept-ask-reason = 为何受理逾期建议？该方会看到这段文字。
proposal-return-field-reason = 问题
proposal-return-ask-reason = 需要说明什么？该方会看到这个问题。
proposal-defer-field-reason = 理由
proposal-defer-ask-reason = 为何暂缓？该方会看到这段文字。
proposal-answer-field-reason = 答复
proposal-answer-ask-reason = 请答复主席。答复之前可以修改建议的各个字段。
proposal-told-acknowledge = ✅ 主席已确认收到建议 { $number }。
    { $title }{ $why }
proposal-told-accept = ✅ <b>逾期建议 { $number } 已受理</b>
    { $title }{ $why }
proposal-told-return = ❓ <b>建议 { $number } 已退回，请予说明</b>
    { $title }{ $why }

    答复之前可以修改，即使提交期限已过。
proposal-told-defer = ⏸ <b>建议 { $number } 已暂缓</b>
    { $title }{ $why }
proposal-told-answer = 💬 <b>关于建议 { $number } 的答复</b>
    { $side }
    { $title }{ $why }
proposal-why = { "" }
    <b>说明：</b>{ $reason }
proposal-history = 📜 历史记录
proposal-history-card = <b>历史记录</b>
    { $title }

    { $lines }
proposal-history-none = 暂无记录。
proposal-change = { $at }
    { $before } → <b>{ $after }</b>
    { $person }{ $why }
