# What the chair decides about filed proposals, and what sides answer.

proposal-acknowledge = ✅ Acknowledge
proposal-accept = ✅ Accept late
proposal-return = ❓ Return with a question
proposal-defer = ⏸ Defer
proposal-answer = 💬 Answer the chair
proposal-done-acknowledge = Acknowledged; the side is told
proposal-accept-field-reason = Reason
proposal-accept-ask-reason = Why is it accepted after the deadline? The side will read these words.
proposal-return-field-reason = Question
proposal-return-ask-reason = What has to be clarified? The side will see the question.
proposal-defer-field-reason = Reason
proposal-defer-ask-reason = Why is it deferred? The side will read these words.
proposal-answer-field-reason = Answer
proposal-answer-ask-reason = What do you answer the chair? The fields can be changed before that.
proposal-told-acknowledge = ✅ The chair has acknowledged proposal { $number }.
    { $title }{ $why }
proposal-told-accept = ✅ <b>Proposal { $number } was accepted after the deadline</b>
    { $title }{ $why }
proposal-told-return = ❓ <b>Proposal { $number } was returned for clarification</b>
    { $title }{ $why }

    Until you answer it can be changed, even though the deadline may have passed.
proposal-told-defer = ⏸ <b>Proposal { $number } was deferred</b>
    { $title }{ $why }
proposal-told-answer = 💬 <b>Answer about proposal { $number }</b>
    { $side }
    { $title }{ $why }
proposal-why = { "" }
    <b>In their words:</b> { $reason }
proposal-history = 📜 History
proposal-history-card = <b>History</b>
    { $title }

    { $lines }
proposal-history-none = Nothing yet.
proposal-change = { $at }
    { $before } → <b>{ $after }</b>
    { $person }{ $why }
