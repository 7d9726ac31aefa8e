# How a technopark or cluster becomes a member of the Pool.

park-status-draft = draft
park-status-nominated = nominated
park-status-checking = under check
park-status-member = member of the Pool
park-status-suspended = suspended
park-status-withdrawn = withdrawn

park-nominate = 📨 Nominate
park-check = 🔎 Take under check
park-admit = ✅ Admit to the Pool (§5, par. 1)
park-suspend = ⏸ Suspend
park-resume = ▶ Resume
park-withdraw = ✖ Withdraw
park-done-nominate = Nominated; the check comes next
park-done-check = Taken under check
park-done-admit = Admitted; the sides are being notified
park-suspend-field-reason = Reason
park-suspend-ask-reason = Why is it being suspended? All sides will read these words.
park-resume-field-reason = Reason
park-resume-ask-reason = Why is its membership resumed? All sides will read these words.
park-withdraw-field-reason = Reason
park-withdraw-ask-reason = Why is it being withdrawn? All whom it concerns will read these words.

park-told-nominate = 📨 <b>Nominated for the Pool: { $name }</b>
    { $kind }, { $city }
    { $side }

    Please take it under check.
park-told-check = 🔎 <b>{ $name }</b> is being checked before it joins the Pool.
    { $side }
park-told-admit = 🏢 <b>New member of the Pool: { $name }</b>
    { $kind }, { $city }
    { $side }

    Basis: §5, par. 1.
park-told-suspend = ⏸ <b>Membership suspended: { $name }</b>
    { $side }{ $why }
park-told-resume = ▶ <b>Membership resumed: { $name }</b>
    { $side }{ $why }
park-told-withdraw = ✖ <b>Withdrawn: { $name }</b>
    { $side }{ $why }
park-why = { "" }
    <b>Reason:</b> { $reason }
park-open = Open

park-history-open = 📜 History
park-history = <b>History</b>
    { $name }

    { $lines }
park-history-none = Nothing yet.
park-change = { $at }
    { $before } → <b>{ $after }</b>
    { $person }{ $why }
