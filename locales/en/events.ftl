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
event-field-zone = Time zone
event-field-starts-at = Starts
event-field-ends-at = Ends
event-field-apply-until = Apply by
event-field-link = Link
event-ask-title = What is it called?
event-ask-summary = What is it about, and for whom? Up to 700 characters.
event-ask-place = Where does it take place?
event-ask-zone = In which city’s time are the dates given?
event-ask-starts-at = When does it start?
event-ask-ends-at = When does it end?
event-ask-apply-until = By when must people apply?
event-ask-link = Is there a page with details?

event-desk = { $count ->
    [some] <b>Organiser’s desk</b>
   *[none] <b>Organiser’s desk</b>

    No events yet. Choose what you are organising.
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

    It is on its way to { $people ->
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

    Participants: { $participants }

announcement = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }
event-ends = { "" }
    🏁 until { $at }
event-deadline = { "" }
    ⏳ apply by { $at }
event-link = { "" }
    🔗 { $link }
event-join = ✋ Take part
event-leave = Withdraw
event-calendar = 🗓 Add to calendar
event-card = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }

    Participants: { $participants }{ $state }
event-joined = { "" }
    ✅ <b>You are taking part.</b>
event-cancelled = { "" }
    ✖ <b>This event is cancelled.</b>
event-signed-up = You are on the list
event-file = 🗓 { $title }
event-list = { $count ->
    [some] <b>Upcoming events</b>
   *[none] <b>Upcoming events</b>

    Nothing has been announced yet. Subscribe, and you will be the first to know.
}

topics = <b>Subscriptions</b>

    What would you like to hear about as soon as it is announced?
topic-on = 🔔 { $kind }
topic-off = 🔕 { $kind }
