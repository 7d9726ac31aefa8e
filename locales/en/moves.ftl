# A meeting is moved: was → is.

move-begun = <b>Moving the meeting</b>

    Nothing is changed yet.
    { $changes }{ $session }{ $notes }

    Choose what changes.
move-preview = <b>Moving the meeting: was → is</b>

    { $changes }{ $session }{ $notes }

    Whatever was filed is kept. Each side gets one message; reminders follow by themselves.
move-told = ↪ <b>The Commission’s meeting was moved: was → is</b>

    { $changes }{ $session }{ $notes }

    Whatever was filed is kept; nothing has to be filed again. Download the calendar again: its entries will be replaced.
move-told-extra = ↪ <b>The Commission’s extraordinary meeting was moved: was → is</b>

    { $changes }{ $session }{ $notes }
move-moved-proposals = 1️⃣ <b>Proposals</b>: { $was } → by { $due }{ $note }
move-moved-drafts = 2️⃣ <b>Draft documents</b>: { $was } → by { $due }{ $note }
move-moved-meeting = 3️⃣ <b>Meeting</b>: { $was } → { $day }{ $note }
move-kept-proposals = 1️⃣ <b>Proposals</b>: unchanged, by { $due }{ $note }
move-kept-drafts = 2️⃣ <b>Draft documents</b>: unchanged, by { $due }{ $note }
move-kept-meeting = 3️⃣ <b>Meeting</b>: the same day, { $day }{ $note }
move-place-moved-city = 📍 { $was } → { $now }
move-place-kept-city = 📍 { $now }
move-place-moved-host = 🏛 { $was } → { $now }
move-place-kept-host = 🏛 { $now }
move-confirm = ✅ Move and tell the sides
move-drop = ✖ Leave it as it was
move-edit-day = 📅 Day
move-edit-city = 📍 City
move-edit-host-side = 🏛 Host
move-edit-venue = 🏛 Venue

move-field-day = Date
move-field-city = City
move-field-host-side = Host
move-field-venue = Held in
move-ask-day = To which day is the meeting moved?
move-ask-city = In which city?
move-ask-host-side = Which side hosts it? Deadlines follow the time in its capital.
move-ask-venue = In which state, or at the SCO Secretariat?
move-exception-field-host-reason = { meeting-exception-field-host-reason }
move-exception-field-chg-reason = { meeting-exception-field-chg-reason }
move-exception-field-proposals-day = { meeting-exception-field-proposals-day }
move-exception-ask-host-reason = { meeting-exception-ask-host-reason }
move-exception-ask-chg-reason = { meeting-exception-ask-chg-reason }
move-exception-ask-proposals-day = { meeting-exception-ask-proposals-day }

error-move-unknown = There is no such move.
error-move-over = This move is done or was put away. Here is the meeting as it stands.
error-move-changes-nothing = Nothing is changed yet: choose the day, the city or the host.
