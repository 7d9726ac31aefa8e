# What becomes of a residency: decisions, remarks, notices, history.

resident-submit = 📨 Submit
resident-withdraw = ↩ Withdraw
resident-return = ↩ Return for revision
resident-initial = ✅ Approve for a term
resident-permanent = ✅ Approve permanently
resident-decline = ✖ Decline
resident-renew = 🔁 Ask for renewal
resident-prolong = 🔁 Renew
resident-refuse = ✖ Do not renew
resident-suspend = ⏸ Suspend
resident-resume = ▶ Resume
resident-revoke = ✖ Revoke
resident-leave = 🚪 Leave the park
resident-remarks = 💬 Remarks to answers
resident-certificate = 📄 Certificate
resident-document = 📎 Document
resident-document-caption = Registration document: { $name }
resident-discard = 🗑 Discard the draft
resident-discarded = The draft is gone
resident-open = Open
resident-done-submit = The park has the application
resident-done-renew = The park knows that you ask for renewal

resident-withdraw-field-reason = Reason
resident-withdraw-ask-reason = Why do you withdraw the application? The park's manager will read these words.
resident-return-field-reason = General remark
resident-return-ask-reason = What is to be put right as a whole? If there are remarks to single answers, you may skip this. The organisation will read everything at once.
resident-decline-field-reason = Reason
resident-decline-ask-reason = Why does the park decline? The organisation will read these words.
resident-refuse-field-reason = Reason
resident-refuse-ask-reason = Why is the residency not renewed? The organisation will read these words.
resident-suspend-field-reason = Reason
resident-suspend-ask-reason = Why is the residency suspended, and what is to be put right? The organisation will read these words.
resident-resume-field-reason = Reason
resident-resume-ask-reason = Why is the residency resumed? The organisation will read these words.
resident-revoke-field-reason = Reason
resident-revoke-ask-reason = Why is the residency revoked? It cannot be given back: a new application would be needed. The organisation will read these words.
resident-leave-field-reason = Reason
resident-leave-ask-reason = Why does the organisation leave? Coming back takes a new application. The park's manager will read these words.
resident-initial-field-valid-until = Valid until
resident-initial-ask-valid-until = What is the last day of the initial residency?
resident-permanent-field-valid-until = Valid until
resident-permanent-ask-valid-until = What is the last day of the permanent residency? If there is none, skip this.
resident-prolong-field-valid-until = Valid until
resident-prolong-ask-valid-until = What is the new last day?

resident-remark-field-activity = { resident-field-activity }
resident-remark-field-premises = { resident-field-premises }
resident-remark-field-services = { resident-field-services }
resident-remark-field-jobs = { resident-field-jobs }
resident-remark-field-start-day = { resident-field-start-day }
resident-remark-field-registration-number = { resident-field-registration-number }
resident-remark-field-document = { resident-field-document }
resident-remark-ask-activity = What is to be put right in “{ resident-field-activity }”? Up to 200 characters.
resident-remark-ask-premises = What is to be put right in “{ resident-field-premises }”? Up to 200 characters.
resident-remark-ask-services = What is to be put right in “{ resident-field-services }”? Up to 200 characters.
resident-remark-ask-jobs = What is to be put right in “{ resident-field-jobs }”? Up to 200 characters.
resident-remark-ask-start-day = What is to be put right in “{ resident-field-start-day }”? Up to 200 characters.
resident-remark-ask-registration-number = What is to be put right in “{ resident-field-registration-number }”? Up to 200 characters.
resident-remark-ask-document = What is to be put right in “{ resident-field-document }”? Up to 200 characters.
resident-remark-to = • { $field }: { $words }

resident-told-submit = 📨 <b>Application for residency: { $organisation }</b>
    { $park }

    The park's manager will look at it.
resident-told-withdraw = ↩ <b>{ $organisation }</b> withdraws its application for residency.
    { $park }{ $why }
resident-told-return = ↩ <b>Returned for revision: { $organisation }</b>
    { $park }{ $why }
    { $remarks }
resident-told-initial = ✅ <b>{ $organisation }</b> is a resident of the park, initially.
    { $park }
    Valid { $until }. The certificate is on the residency's card.
resident-told-permanent = ✅ <b>{ $organisation }</b> is a permanent resident of the park.
    { $park }
    Valid { $until }. The certificate is on the residency's card.
resident-told-decline = ✖ <b>The park has declined: { $organisation }</b>
    { $park }{ $why }
resident-told-renew = 🔁 <b>{ $organisation }</b> asks for renewal.
    { $park }
    Valid now { $until }.
resident-told-prolong = 🔁 <b>Residency renewed: { $organisation }</b>
    { $park }
    Valid { $until }. The certificate with the new date is on the residency's card.
resident-told-refuse = ✖ <b>Not renewed: { $organisation }</b>
    { $park }
    Valid { $until }.{ $why }
resident-told-suspend = ⏸ <b>Residency suspended: { $organisation }</b>
    { $park }{ $why }
resident-told-resume = ▶ <b>Residency resumed: { $organisation }</b>
    { $park }{ $why }
resident-told-revoke = ✖ <b>Residency revoked: { $organisation }</b>
    { $park }{ $why }
resident-told-leave = 🚪 <b>{ $organisation }</b> leaves the park.
    { $park }{ $why }
resident-expired = ⌛ <b>Residency expired: { $organisation }</b>
    { $park }
    It was valid { $until }.

    { $asked }
resident-expired-asked = Renewal was asked for in time: the park's manager can still grant it.
resident-expired-again = To be a resident again takes a new application.
resident-why = { "" }
    <b>Reason:</b> { $reason }
resident-without-manager = ⚠ <b>{ $organisation }</b> waits for a decision of <b>{ $park }</b>, but nobody runs the park. Please invite somebody, so that the application is looked at.
resident-reminder = ⏰ <b>The residency ends: { $organisation }</b>
    { $park }
    Valid until { $due }, { $left } left.

    { $todo }
resident-reminder-ask = To go on, ask the park for renewal: one tap.
resident-reminder-asked = Its renewal waits for the park’s decision.
resident-reminder-decide = Nobody has asked for its renewal yet.

resident-history-open = 📜 History
resident-history = <b>History</b>
    { $organisation }
    { $park }

    { $lines }
resident-history-none = Nothing yet.
resident-change = { $at }
    <b>{ $did }</b>
    { $said }
resident-moved = { $before } → { $after }
resident-valid = Valid { $until }
resident-by = { $person }
resident-by-calendar = By the calendar
resident-did-submit = Submitted
resident-did-withdraw = Withdrawn
resident-did-return = Returned for revision
resident-did-initial = Approved for a term
resident-did-permanent = Approved permanently
resident-did-decline = Declined
resident-did-renew = Renewal asked for
resident-did-prolong = Renewed
resident-did-refuse = Not renewed
resident-did-suspend = Suspended
resident-did-resume = Resumed
resident-did-revoke = Revoked
resident-did-leave = Left the park
resident-did-expire = Expired
