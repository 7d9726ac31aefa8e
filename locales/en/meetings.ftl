# The Commission's meetings and their chain of deadlines.

meeting-field-day = Date
meeting-field-city = City
meeting-field-host-side = Host
meeting-field-chg-day = CHG meeting
meeting-field-venue = Held in
meeting-field-purpose = Matter
meeting-ask-day = On which day does the Commission meet?
meeting-ask-city = In which city?
meeting-ask-host-side = Which side hosts it? By the Concept (§5, par. 7), the presiding side. Deadlines follow the time in the host’s capital.
meeting-ask-chg-day = On which day does the meeting of the Council of Heads of Government that follows it begin?
meeting-ask-venue = In which state is it held, or is it held at the SCO Secretariat (§5, par. 8)?
meeting-ask-purpose = Which matter is it called to discuss?
meeting-kind-regular = Regular meeting of the Commission
meeting-kind-extraordinary = Extraordinary meeting of the Commission

meeting-none = <b>Meeting of the Commission</b>

    No date is set yet. Once it is, the deadlines will appear here: proposals three months before, draft documents two months before.
meeting-begin = 🗓 Set a regular meeting
meeting-begin-extraordinary = ⚡ Call an extraordinary one
meeting-draft = <b>{ $kind }</b> · draft

    { $fields }{ $session }

    { $chain }{ $notes }
meeting-announce = 📣 Announce to the sides
meeting-card = <b>Regular meeting of the Managing Commission</b>{ $status }
    { $day }, { $city }
    Host: { $host }
    Chair: { $chair }{ $session }{ $moves }

    { $chain }{ $notes }
meeting-extra-card = <b>Extraordinary meeting of the Managing Commission</b>{ $status }
    { $day }, { $city }
    Held by: { $host }
    Matter: { $purpose }{ $moves }

    { $chain }
meeting-announced = 🏛 <b>Meeting of the Commission: { $day }, { $city }</b>
    Host: { $host }
    Chair: { $chair }{ $session }

    { $chain }{ $notes }

    The host bears the costs of the meeting; each side bears its own costs of taking part (§5, par. 7).
meeting-extra-announced = ⚡ <b>An extraordinary meeting of the Commission is called: { $day }, { $city }</b>
    Held by: { $host }
    Matter: { $purpose }

    The three- and two-month deadlines do not apply to an extraordinary meeting (§5, par. 8).
    Each side bears its own costs of taking part (§5, par. 7).
meeting-cancelled = ✖ <b>{ $kind } cancelled: { $day }, { $city }</b>
    Reason: { $reason }

    Whatever was filed is kept. The bot will tell you of a new date.
meeting-state-cancelled = { " " }· cancelled
    Reason: { $reason }
meeting-state-held = { " " }· held
meeting-status-held = held
meeting-status-cancelled = cancelled
meeting-moved-from = { "" }
    ↪ Moved from { $day } ({ $city })
meeting-open = 🏛 Open
meeting-move = ↪ Move
meeting-cancel = ✖ Cancel
meeting-hold = ✅ Held
meeting-calendar = 📅 To the calendar
meeting-timeline = 🖼 Picture of the deadlines
meeting-list-button = 🗂 All meetings
meeting-list = { $count ->
    [some] <b>Meetings of the Commission</b>
   *[none] <b>Meetings of the Commission</b>

    None has been announced yet.
}
meeting-line-set = 🗓 { $day }
meeting-line-held = ✅ { $day }
meeting-line-cancelled = ✖ { $day }
meeting-line-extra-set = ⚡ { $day }
meeting-line-extra-held = ⚡✅ { $day }
meeting-line-extra-cancelled = ⚡✖ { $day }
meeting-file = 📅 { $kind }: { $day }, { $city }

    Open the file to have the deadlines in your calendar. After a move, download it again: the entries are replaced, not doubled.
meeting-picture = 🖼 { $kind }: { $day }, { $city }
meeting-cancel-field-reason = Reason
meeting-cancel-ask-reason = Why is the meeting cancelled? All sides will read these words.
meeting-seats-told = The sides are being notified

chain-proposals = 1️⃣ <b>Proposals to the work plan</b>: by { $due }{ $note }
    <i>the sides → the chair; basis: §5, par. 9</i>
chain-drafts = 2️⃣ <b>Draft plan, agenda and protocol</b>: by { $due }{ $note }
    <i>the chair → the sides and the Secretariat; basis: §5, par. 9–10</i>
chain-meeting = 3️⃣ <b>Meeting, adoption of the plan by consensus</b>: { $day }{ $note }
    <i>the Commission; basis: §5, par. 9, 11</i>
chain-empty = The deadlines will appear once the date is known.
chain-note-weekend = { " " }(a day off in the host state; the date stands)
chain-note-past = { " " }(already passed)
chain-note-proposed = { " " }(proposed by the chair: the three-month date had passed)

calendar-proposals = SCO Pool: deadline for proposals to the work plan
calendar-drafts = SCO Pool: deadline for circulating the draft plan, agenda and protocol
calendar-meeting = SCO Pool: meeting of the Managing Commission
calendar-extraordinary = SCO Pool: extraordinary meeting of the Managing Commission

timeline-title = Managing Commission of the Pool: from proposals to the meeting
timeline-place = Meeting: { $day }, { $city } · { $host }
timeline-clock = Each deadline is 23:59 by the clock of { $zone }
timeline-basis = Basis: Concept of the SCO Pool of technoparks and innovation clusters, §5, par. 6–11
timeline-today = Today, { $day }
timeline-day = { $day }
timeline-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
timeline-set = date announced to the sides
timeline-proposals = proposals: sides to the chair
timeline-drafts = draft plan, agenda and protocol: to the sides
timeline-meeting = meeting, the plan is adopted by consensus
timeline-chg = Council of Heads of Government
timeline-note-weekend = a day off in the host state
timeline-note-proposed = proposed by the chair

error-meeting-one-ahead = A regular meeting is set already. It can be moved or cancelled: here it is.
error-meeting-ended = This cannot be changed any more. The meeting: { $status }.
error-meeting-not-announced = The meeting has not been announced yet: just edit it.
error-meeting-not-yet = It can be marked as held from its day on: { $day }.
error-meeting-reason-needed = Please give a reason: all sides will read it.
