# Events.

event-kind-exhibition = Exhibition
event-kind-forum = Forum
event-kind-grant = Grant competition
event-kinds-exhibition = Exhibitions
event-kinds-forum = Forums
event-kinds-grant = Grant competitions
event-status-draft = draft
event-status-published = published
event-status-cancelled = cancelled

event-field-title = Title
event-field-summary = About
event-field-place = Place
event-field-zone = Clock of
event-field-starts-at = Starts
event-field-ends-at = Ends
event-field-apply-until = Apply until
event-field-link = Link
event-ask-title = What is it called?
event-ask-summary = What is it about, and for whom? Up to 700 characters.
event-ask-place = Where does it take place?
event-ask-zone = By which city’s clock are its times given?
event-ask-starts-at = When does it start?
event-ask-ends-at = When does it end?
event-ask-apply-until = Until when can one apply?
event-ask-link = Is there a page with details?

event-desk = { $count ->
    [some] <b>Organiser’s desk</b>
   *[none] <b>Organiser’s desk</b>

    No events yet.
}
event-begin-exhibition = ➕ Exhibition
event-begin-forum = ➕ Forum
event-begin-grant = ➕ Grant competition
event-line-draft = ✏ { $title }
event-line-published = 📣 { $title }
event-line-cancelled = ✖ { $title }
event-line-exhibition = 🖼 { $day } { $title }
event-line-forum = 💬 { $day } { $title }
event-line-grant = 🏆 { $day } { $title }

event-draft = <b>{ $kind }</b> · draft

    { $fields }

    It will reach { $people ->
    [one] { $people } subscriber
   *[other] { $people } subscribers
} and { $channels ->
    [one] { $channels } channel
   *[other] { $channels } channels
}.
event-preview = 👁 Preview
event-publish = 📣 Publish
event-published = <b>{ $title }</b> is published.

    On its way to { $people ->
    [one] { $people } subscriber
   *[other] { $people } subscribers
} and { $channels ->
    [one] { $channels } channel
   *[other] { $channels } channels
}.
event-open = Open
event-managed = <b>{ $kind }</b> · { $status }
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }

    Taking part: { $participants }

announcement = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }
event-ends = { "" }
    🏁 until { $at }
event-deadline = { "" }
    ⏳ apply until { $at }
event-link = { "" }
    🔗 { $link }
event-join = ✋ Participate
event-leave = Withdraw
event-calendar = 🗓 To my calendar
event-card = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }

    Taking part: { $participants }{ $state }
event-joined = { "" }
    ✅ <b>You take part.</b>
event-cancelled = { "" }
    ✖ <b>Cancelled.</b>
event-signed-up = You are on the list
event-file = 🗓 { $title }
event-list = { $count ->
    [some] <b>Events ahead</b>
   *[none] <b>Events ahead</b>

    Nothing is announced yet. Subscribe and you will be the first to hear.
}

topics = <b>Subscriptions</b>

    Of what shall I tell you as soon as it is announced?
topic-on = 🔔 { $kind }
topic-off = 🔕 { $kind }
