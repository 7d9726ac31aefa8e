# Events.

event-kind-exhibition = Exhibition
event-kind-forum = Forum
event-kind-grant = Grant competition
event-kind-pitch = Pitch session
event-kind-training = Training
event-kind-landing = Soft-landing programme
event-kind-research = Joint research call
event-kinds-exhibition = Exhibitions
event-kinds-forum = Forums
event-kinds-grant = Grant competitions
event-kinds-pitch = Pitch sessions
event-kinds-training = Training
event-kinds-landing = Soft-landing programmes
event-kinds-research = Joint research calls
event-status-draft = draft
event-status-in-review = in review
event-status-scheduled = waiting to be published
event-status-published = published
event-status-closed = registration closed
event-status-held = held
event-status-archived = archived
event-status-cancelled = cancelled
event-begin-exhibition = ➕ Exhibition
event-begin-forum = ➕ Forum
event-begin-grant = ➕ Grant competition
event-begin-pitch = ➕ Pitch session
event-begin-training = ➕ Training
event-begin-landing = ➕ Soft-landing programme
event-begin-research = ➕ Joint research call
event-line-draft = ✏ { $title }
event-line-in-review = 🔎 { $title }
event-line-scheduled = ⏰ { $title }
event-line-published = 📣 { $title }
event-line-closed = 🔒 { $title }
event-line-held = 🏁 { $title }
event-line-archived = 🗄 { $title }
event-line-cancelled = ✖ { $title }
event-line-exhibition = 🖼 { $day } { $title }
event-line-forum = 💬 { $day } { $title }
event-line-grant = 🏆 { $day } { $title }
event-line-pitch = 🎤 { $day } { $title }
event-line-training = 🎓 { $day } { $title }
event-line-landing = 🛬 { $day } { $title }
event-line-research = 🔬 { $day } { $title }

award-money = money
award-places = places in a training programme
level-beginner = beginner
level-intermediate = intermediate
level-advanced = advanced

event-desk = { $count ->
    [some] <b>Organiser’s desk</b>
   *[none] <b>Organiser’s desk</b>

    No events yet. Choose what you are organising.
}
event-draft = <b>{ $kind }</b> · { $status }
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $languages }
    { $reach }{ $at }{ $reason }{ $state }
event-written-whole = ✓ { $language }
event-written-part = ◐ { $language }
event-written-none = — { $language }
event-words-ru = ✏ Русский
event-words-zh = ✏ 中文
event-words-en = ✏ English
event-reach = It will reach { $people ->
    [one] { $people } subscriber
   *[other] { $people } subscribers
} and { $channels ->
    [one] { $channels } channel
   *[other] { $channels } channels
}.
event-publish-at = { "" }
    ⏰ To be published: { $at }
event-returned = { "" }
    ↩ Returned: { $reason }
event-preview = 👁 Preview
event-publish = 📣 Publish
event-time = ⏰ When to publish
event-delete = 🗑 Delete
event-deleted = The draft is deleted
event-take-back = ↩ Back to drafts
event-who = 👥 For whom
event-picture = 🖼 Picture
event-files = 📎 Files
event-cancel = ✖ Cancel the event
event-copy = 📄 Make a copy
event-copied = Copied: only the dates are missing
event-copies = 📢 Where it is posted
event-progress = 📊 Broadcast
event-open = Open
event-managed = <b>{ $kind }</b> · { $status }
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $languages }
    { $counted }{ $state }
event-place = 📍 { $place }
event-place-of-side = 📍 { $place } ({ $side })
event-starts-at = 🗓 { $at }
event-ends-at = 🏁 until { $at }
event-apply-until = ⏳ sign up by { $at }
event-submit-until = 📨 apply by { $at }
event-link = 🔗 { $link }
event-own = <b>{ $name }:</b> { $value }
event-for-sides = 🌐 Open to: { $value }
event-for-organisation-kinds = 👥 For: { $value }
event-for-sectors = 🏷 { $value }
event-for-youth = 🌱 For people under 35 (by their own word)
event-capacity = 🪑 Places: { $count ->
    [one] { $count }
   *[other] { $count }
}
event-join = ✋ Take part
event-leave = Withdraw
event-calendar = 🗓 Add to calendar
event-share = ↗ Share
event-cancelled = { "" }

    ✖ <b>This event is cancelled.</b> { $reason }
event-file = 🗓 { $title }
