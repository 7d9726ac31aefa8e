# Applications to a competition: draft, submission, edits, replies to the organiser.

application-apply = 📝 Apply
application-choice = <b>{ $title }</b>

    For which organisation do you apply?
application-for = 📝 { $name }
application-show = 📄 { $name }
application-open = 📄 Open the application
application-event = 🎫 About the competition
application-list = { $count ->
    [some] <b>Your teams’ applications</b>
   *[none] <b>Your teams’ applications</b>

    None yet. Open a competition in /events and press “Apply”.
}
application-line-draft = ✏ { $name }
application-line-submitted = 📨 { $name }
application-line-returned = ↩ { $name }
application-line-eligible = ✅ { $name }
application-line-ineligible = ⛔ { $name }
application-line-withdrawn = ✖ { $name }
application-status-draft = Draft
application-status-submitted = Submitted
application-status-returned = Returned with questions
application-status-eligible = Eligible
application-status-ineligible = Not eligible
application-status-withdrawn = Withdrawn

application-card = <b>{ $title }</b>
    { $name } · { $status }
    { $receipt }
    { $stages }

    { $filled }
    { $due }{ $remark }
application-receipt = Receipt <code>{ $number }</code>: received { $at }{ $late }
application-late = , by code after the deadline
application-filled = Required answers and others: { $done } of { $total } done
application-submit-by = ⏰ Submit by { $at }
application-edit-by = ✏ Edit until { $at }
application-late-until = 🔑 By personal code, until { $at }
application-answer-until = ↩ Reply by { $at }
application-closed = ⛔ The deadline has passed. The draft is kept; with a personal code from the organiser it can still be submitted.
application-stage-done = ✓ { $stage }
application-stage-here = <b>{ $stage }</b>
application-stage-ahead = { $stage }
application-stage-submission = submission
application-stage-check = eligibility check
application-stage-evaluation = evaluation
application-stage-result = result
application-remark-returned = { "" }

    <b>The organiser asks:</b>
    { $remark }
application-remark-ineligible = { "" }

    <b>Reason:</b>
    { $remark }
application-submit = 📨 Submit
application-submitted = The application has been submitted
application-discard = 🗑 Delete the draft
application-discarded = The draft has been deleted
application-reply = ↩ Reply to the organiser
application-withdraw = ✖ Withdraw
application-withdrawing = Withdraw application <code>{ $number }</code> to <b>{ $title }</b>?

    This cannot be undone. While applications are accepted, you can submit a new one.
application-withdraw-yes = ✖ Yes, withdraw
application-answers = 📋 Answers
application-answers-page = <b>{ $title }</b>
    { $name }

    { $lines }
application-no-answers = There are no questions.
application-goes-on = … { $value }
application-file = 📎 { $name }
application-file-caption = A file of the application: { $name }
application-history = 🕘 Status timeline
application-history-card = <b>Status timeline</b>
    { $name }

    { $lines }
application-change = { $at }
    <b>{ $status }</b> · { $person }{ $why }
application-why = { "" }

    <i>{ $reason }</i>
application-versions = 🗂 Versions
application-versions-card = <b>Versions of the application</b>
    { $name }

    { $lines }
application-version = { $number }. { $at } · { $person }{ $count ->
    [0] { "" }
    [one] { " " }· { $count } answer changed
   *[other] { " " }· { $count } answers changed
}

application-told = <b>{ $title }</b>
    Application <code>{ $number }</code> ({ $name }): <b>{ $status }</b>
    { $until }{ $why }
application-told-organiser = <b>{ $title }</b>
    Application <code>{ $number }</code> ({ $name }): <b>{ $status }</b>
    { $until }{ $why }
application-draft-waits = ⏰ <b>{ $title }</b>
    The draft of an application ({ $name }) has not been submitted. { $left } left: until { $due }.
    { $filled }

application-return-waits = ⏰ <b>{ $title }</b>
    The organiser’s questions on the application ({ $name }) have not been answered. { $left } left: until { $due }.

application-only-sides = • only for the sides: { $names }
application-only-kinds = • only for organisations of the kind: { $names }
application-only-sectors = • only for the sectors: { $names }
application-only-youth = • only for organisations led by young people (under 35) (by its own word)

application-reply-field-reply = Reply
application-reply-ask-reply = What is your reply to the organiser? Up to 1000 characters. Correct the answers of the form before: with the reply the application goes back to be checked.
