# What a side decides about organisations.

organisation-queue = <b>Organisations to confirm</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    Nothing is waiting.
}
organisation-confirm = ✅ Confirm
organisation-return = ↩ Return
organisation-suspend = ⏸ Suspend
organisation-resume = ▶ Resume
organisation-remove = ✖ Remove
organisation-return-field-reason = Reason
organisation-return-ask-reason = Why is it being returned? Its team will read these words.
organisation-suspend-field-reason = Reason
organisation-suspend-ask-reason = Why is it being suspended? Its team will read these words.
organisation-remove-field-reason = Reason
organisation-remove-ask-reason = Why is it being removed from the registry? This cannot be undone. Its team will read these words.

organisation-submitted = <b>An organisation awaits your side’s confirmation</b>
    { $kind }

    { $fields }
organisation-without-seat = <b>{ $name }</b> is waiting for confirmation, but its side has no representative.
    { $side }

    Please invite one.
organisation-told-confirm = ✅ <b>{ $name }</b> is confirmed.
    Side: { $side }
organisation-told-return = ↩ <b>{ $name }</b> is returned for revision.
    Side: { $side }

    <b>Why:</b> { $remark }

    Correct it and submit it again: nothing you wrote is lost.
organisation-told-suspend = ⏸ <b>{ $name }</b> is suspended. Others do not see it for now.
    Side: { $side }

    <b>Why:</b> { $remark }
organisation-told-resume = ▶ <b>{ $name }</b> is back in the registry.
    Side: { $side }
organisation-told-remove = ✖ <b>{ $name }</b> is removed from the registry.
    Side: { $side }

    <b>Why:</b> { $remark }

organisation-history-card = <b>History</b>
    { $name }

    { $lines }
organisation-history-none = Nothing has changed yet.
organisation-change = { $at } · { $person }
    { $said }
organisation-change-field = Changed: { $field }
organisation-change-status = { $before } → { $after }
organisation-change-why = Why: { $reason }
