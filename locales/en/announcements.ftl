# Announcements: publishing, review, changes, cancellation.

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
event-preview-desk = This is how a channel will show it. In which language would you like to see it?
event-less = 👎 Fewer like this
event-more = 👍 More like this
event-published = <b>{ $title }</b> is published. { $reach }
event-scheduled = <b>{ $title }</b> will be published { $at }. { $reach }
event-handed-in = <b>{ $title }</b> is in review. You will be told of the decision here. { $reach }
event-unpublished = ⚠ <b>{ $title }</b> was not published and is a draft again. { $why }
event-to-review = 🔎 To be reviewed: { $kind } “{ $title }”.

    <i>The Concept sets no review: the administrator switched it on.</i>
event-review = 🔎 <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $reach }{ $state }
event-approve = ✔ Let it be published
event-return = ↩ Return
event-approved-note = Approved
event-approved = ✔ <b>{ $title }</b> is approved.
event-sent-back = ↩ <b>{ $title }</b> is returned. { $reason }
event-changed = ✏ <b>{ $title }</b> has changed.

    { $changes }
event-was-and-is = <b>{ $field }</b>
    was: { $was }
    is: { $now }
event-called-off = <b>{ $title }</b>
    🗓 { $starts }{ $reason }
event-copies-list = <b>{ $title }</b>

    { $lines }
event-copies-none = It is posted nowhere yet.
post-state-waiting = ⏳ { $title }: waits for its turn{ $reason }
post-state-shown = ✓ { $title }{ $reason }
post-state-changing = ✏ { $title }: is being updated{ $reason }
post-state-unknown = ❔ { $title }: nobody knows whether it went out{ $reason }
post-state-failed = ⚠ { $title }: { $reason }
event-time-field-publish-at = Published at
event-time-ask-publish-at = When is it to be published? By the event’s own clock. To publish at once, clear it.
event-cancel-field-reason = Reason
event-cancel-ask-reason = Why is it cancelled? Those who signed up will read the reason.
event-return-field-reason = Remark
event-return-ask-reason = What is to be put right? The organiser will read it.
