# Seats, mandates, people with roles.

seat-list = <b>Seats in the Commission</b>

    Held: { $held }. Vacant: { $vacant }.
seat-line-held = 🟢 { $side }
seat-line-suspended = ⏸ { $side }
seat-line-vacant = ⚪ { $side }
seat-card = <b>Seat in the Commission</b>
    { $side }
    { $state }{ $presides }

    { $mandates }
seat-state-held = 🟢 The seat is held.
seat-state-suspended = ⏸ The representative’s mandate is suspended: nobody speaks for the side.
seat-state-vacant = ⚪ The seat is vacant.
seat-presides = { "" }
    🏛 The side presides: { $term }
seat-invite-representative = ➕ Representative
seat-invite-alternate = ➕ Alternate
seat-invite-expert = ➕ Expert
seat-hand-over = 🤝 Hand over the seat
seat-handing-over = <b>Hand over the seat</b>
    { $side }
    Representative now: { $person }

    The bot makes a link for the successor. As soon as they open it, they hold the seat and the present mandate ends. Until then nothing changes.
seat-make-link = ✉ Make the link
seat-history = 🕘 History of the seat
seat-past = <b>History of the seat</b>
    { $side }

    { $mandates }
seat-open = 🪑 The seat

mandate-nobody = Nobody yet.
mandate-row = { $role }: <b>{ $person }</b>{ $marks }
    { $since } – { $until }
mandate-mark-suspended = { " " }⏸ suspended
mandate-mark-document = { " " }📎 { $name }
mandate-open-end = …
mandate-line-representative = 👤 { $name }
mandate-line-alternate = 👥 { $name }
mandate-line-expert = 🎓 { $name }
mandate-line-secretariat = 🏛 { $name }
mandate-line-organiser = 📣 { $name }
mandate-line-jury = ⚖ { $name }
mandate-line-park-manager = 🏢 { $name }
mandate-line-administrator = 🛠 { $name }
mandate-list = <b>People and roles</b>
    Administrators by the settings: { $operators }

    { $mandates }
mandate-operator = { $name }
mandate-card = <b>{ $role }</b>
    { $person }
    { $since } – { $until }

    { $status }{ $reason }{ $document }
mandate-status-active = ✅ In force.
mandate-status-suspended = ⏸ Suspended: { $at }
mandate-status-ended = ⏹ Ended: { $at }
mandate-reason = { "" }
    Reason: { $reason }
mandate-paper = { "" }
    📎 { $name }
mandate-suspend = ⏸ Suspend
mandate-resume = ▶ Resume
mandate-end = ⏹ End
mandate-until = 📅 Last day
mandate-attach = 📎 Attach the document
mandate-open-document = 📄 Open the document
mandate-delegate = ✍ Let them file proposals
mandate-recall = ✋ No longer let them file
mandate-file = { $person }

mandate-field-until = Last day
mandate-field-document = Document
mandate-ask-until = Until which day is the mandate in force? The day counts by the clock of the side’s capital.
mandate-ask-document = Send the document of appointment.
mandate-suspend-field-reason = Reason
mandate-suspend-ask-reason = Why is the mandate being suspended? Those whom it concerns will read these words.
mandate-end-field-reason = Reason
mandate-end-ask-reason = Why does the mandate end? Those whom it concerns will read these words.

mandate-changed = <b>{ $event }</b>
    { $role }: { $person }
    { $since } – { $until }{ $reason }
mandate-event-suspended = ⏸ A mandate is suspended
mandate-event-resumed = ▶ A mandate is in force again
mandate-event-ended = ⏹ A mandate has ended
mandate-event-expired = ⏹ The term of a mandate has ended
mandate-event-delegated = ✍ An alternate may now file proposals
mandate-event-recalled = ✋ An alternate may no longer file proposals
mandate-event-until = 📅 The term of a mandate has changed
mandate-event-document = 📎 The document of a mandate has changed

error-mandate-suspended = Your mandate is suspended: { $at }. Reason: { $reason }
error-mandate-unknown = There is no such mandate.
error-mandate-ended = This mandate has ended: { $at }.
error-mandate-paused = This mandate is already suspended: { $at }.
error-mandate-not-paused = This mandate is in force: there is nothing to resume.
error-mandate-no-alternate = Filing can be delegated to alternates only.
error-mandate-no-document = No document is attached.
error-mandate-until-past = This day has already passed: { $day }.
error-mandate-reason-needed = Please give a reason: those whom it concerns will read it.
error-own-mandate = Your own mandate is changed by the administrator.
error-last-administrator = This is the only administrator. Invite another one first.
