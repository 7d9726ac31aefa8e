# 所属方对机构的决定。

organisation-queue = <b>待确认的机构</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    暂无待确认的机构。
}
organisation-confirm = ✅ 确认
organisation-return = ↩ 退回
organisation-suspend = ⏸ 暂停
organisation-resume = ▶ 恢复
organisation-remove = ✖ 移出名录
organisation-return-field-reason = 理由
organisation-return-ask-reason = 为何退回？机构团队会看到这段文字。
organisation-suspend-field-reason = 理由
organisation-suspend-ask-reason = 为何暂停？机构团队会看到这段文字。
organisation-remove-field-reason = 理由
organisation-remove-ask-reason = 为何移出名录？此操作不可撤销。机构团队会看到这段文字。

organisation-submitted = <b>一家机构请贵方确认</b>
    { $kind }

    { $fields }
organisation-without-seat = <b>{ $name }</b>正在等待确认，但{ $side }的席位尚无代表。请邀请一位代表。
organisation-told-confirm = ✅ { $side }已确认<b>{ $name }</b>。
organisation-told-return = ↩ { $side }已将<b>{ $name }</b>退回修改。

    <b>理由：</b>{ $remark }

    请修改后重新提交，您填写的内容均已保留。
organisation-told-suspend = ⏸ { $side }已暂停<b>{ $name }</b>，其他人暂时看不到。

    <b>理由：</b>{ $remark }
organisation-told-resume = ▶ { $side }已恢复<b>{ $name }</b>。
organisation-told-remove = ✖ { $side }已将<b>{ $name }</b>移出名录。

    <b>理由：</b>{ $remark }

organisation-history-card = <b>历史记录</b>
    { $name }

    { $lines }
organisation-history-none = 尚无变更。
organisation-change = { $at } · { $person }
    { $said }
organisation-change-field = 已修改：{ $field }
organisation-change-status = { $before } → { $after }
organisation-change-why = 理由：{ $reason }
