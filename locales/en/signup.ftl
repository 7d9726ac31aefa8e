# Signing up for an event.

signup-card = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $counted }{ $standing }{ $state }
signup-counted = 👥 Taking part: { $joined }{ $waiting }
signup-counted-of = 👥 { $joined } of { $capacity ->
    [one] { $capacity } place
   *[other] { $capacity } places
} taken{ $waiting }
signup-waiting = , { $count } waiting
signup-joined = { "" }
    ✅ <b>You are taking part.</b>{ $guest }
signup-with-guest = { "" } With you: { $guest }.
signup-in-line = { "" }
    ⏳ <b>You are on the waiting list.</b> Your place in line: { $place }. When a place becomes free, it will be offered to you.
signup-kept = { "" }
    🔔 <b>A place has become free for you.</b> Confirm by { $until }.
signup-draft = { "" }
    ✏ <b>You have not signed up yet:</b> check your answers and send them.
signup-wait = ⏳ Join the waiting list
signup-leave-line = Leave the waiting list
signup-accept = ✅ Take the place
signup-decline = Decline
signup-drop = Do not sign up
signup-send = ✅ Sign up
signup-answers = ✏ My answers
signup-ticket = 🎫 My ticket
signup-guest = ➕ Bring a guest
signup-guest-change = ✏ My guest
signup-joined-note = You are on the list
signup-in-line-note = No place is free: you are on the waiting list
signup-left-note = You are no longer on the list
signup-reminder-kept = ⏰ <b>{ $left } left to take the place that is kept for you</b>
    { $title }
    Confirm by { $due }. After that it goes to the next person.
signup-reminder-begun = ⏰ <b>{ $left } left: your sign-up is not finished</b>
    { $title }
    Until you have answered the questions, no place is kept for you. Sign-up closes on { $due }.
signup-offered = 🔔 <b>A place has become free for you</b>

    { $title }
    🗓 { $starts }

    Confirm by { $until }. After that it goes to the next person.
signup-lapsed = <b>The time to answer is over</b>

    { $title }
    🗓 { $starts }

    The place has been offered to the next person. If you still want to come, sign up again: you will be last in line.
signup-open = 📋 Sign-up and participants
signup-desk = <b>Sign-up</b>
    <b>{ $title }</b>

    { $counted }
    Places on offer: { $offered }
    Hours to answer: { $hours }
    Guests allowed: { $guests }
signup-people = 👥 Participants
signup-sheet = 📊 XLSX table
signup-check-in = 🎫 Entrance
signup-write = ✉ Letters to participants
signup-questions = ❓ Questions: { $number }
signup-settings = ⚙ Terms of sign-up
signup-ask-youth = Will you be under 35 when the event begins?
signup-field-youth = I am under 35
signup-guest-ask-guest = Whom will you bring? Write your guest’s first name and surname.
signup-guest-field-guest = Guest
signup-settings-ask-plus-one = May a participant bring a guest? A guest takes a place.
signup-settings-field-plus-one = Guests allowed
signup-settings-ask-offer-hours = How many hours does somebody on the waiting list have to take a place that has become free? It always ends when the event begins.
signup-settings-field-offer-hours = Hours to answer
signup-only-sides = — only for participants from: { $names }
signup-only-kinds = — only for these organisations: { $names }
signup-only-sectors = — only for these sectors: { $names }
