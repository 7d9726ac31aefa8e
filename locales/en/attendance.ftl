# Tickets, the list of participants, the door of an event.

attendance-ticket = 🎫 <b>{ $title }</b>

    🗓 { $starts }
    📍 { $place }{ $guest }

    Code: <code>{ $code }</code>
    Show it at the entrance.
attendance-list = <b>Participants</b>
    { $title }
    { $counted }

    { $lines }
attendance-nobody = Nobody has signed up yet.
attendance-line-joined = { $number }. { $name }{ $username }{ $guest }
attendance-line-came = { $number }. ✅ { $name }{ $username }{ $guest }
attendance-line-offered = { $number }. 🔔 { $name }{ $username }
attendance-line-waiting = { $number }. ⏳ { $name }{ $username }
attendance-door = <b>Entrance</b>
    { $title }

    Arrived: { $present } of { $joined }{ $last }
    Helpers: { $helpers }

    Point a phone’s camera at the QR code of a ticket and open the link, or type the code.
attendance-last = { "" }
    Last: { $name }
attendance-helper = { $name }
attendance-type = ⌨ Type a code
attendance-ask-code = The code on the ticket?
attendance-field-code = Code
attendance-dismiss = ✖ { $name }
attendance-invite = ➕ Link for helpers
attendance-guest = { "" }
    ➕ Guest: { $guest }
attendance-let-in = ✅ <b>{ $name }</b>{ $guest }
    { $organisation }

    { $title }
attendance-came-already = ⚠ <b>{ $name }</b> was let in already, { $ago } ago.{ $guest }
    { $organisation }

    { $title }
attendance-door-open = 🎫 Entrance
attendance-doors = { $count ->
    [some] <b>Entrance</b>

    At which event are you? A code can also be sent like this: /checkin CODE
   *[none] <b>Entrance</b>

    There is no event now at which you let people in. The organiser and helpers do, from a day before the start on.
}
attendance-at = 🎫 { $title }
attendance-helper-link = <b>Link for helpers</b>
    { $title }

    Whoever opens it can let people in at this event. The former link opens nothing any more; those who help already still do.
attendance-pass-on = ↗ Pass it on to helpers
attendance-link = 🔗 Open the link
attendance-column-name = Name
attendance-column-username = Telegram
attendance-column-organisation = Organisation
attendance-column-status = Status
attendance-column-guest = Guest
attendance-column-joined-at = Signed up
attendance-column-code = Code
attendance-column-attended-at = Arrived
attendance-status-joined = taking part
attendance-status-offered = place on offer
attendance-status-waiting = waiting
