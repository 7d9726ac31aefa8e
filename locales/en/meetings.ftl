# The Commission's meeting and its chain of deadlines.

meeting-field-day = Date
meeting-field-city = City
meeting-field-host-side = Host
meeting-field-chg-day = CHG meeting
meeting-ask-day = On which day does the Commission meet?
meeting-ask-city = In which city?
meeting-ask-host-side = Which side hosts it? By the Concept (§5, par. 7), the presiding side. Deadlines follow the time in the host’s capital.
meeting-ask-chg-day = On which day is the meeting of the Council of Heads of Government that follows it?

meeting-none = <b>Meeting of the Commission</b>

    No date is set yet. Once it is, the deadlines will appear here: proposals three months before, draft documents two months before.
meeting-begin = 🗓 Set a date
meeting-draft = <b>Meeting of the Commission</b> · draft

    { $fields }

    { $chain }{ $notes }
meeting-announce = 📣 Announce to the sides
meeting-card = <b>Meeting of the Managing Commission</b>
    { $day }, { $city }
    Host: { $host }
    Chair: { $chair }

    { $chain }{ $notes }
meeting-announced = 🏛 <b>Meeting of the Commission: { $day }, { $city }</b>
    Host: { $host }
    Chair: { $chair }

    { $chain }{ $notes }

    The host bears the costs of the meeting; each side bears its own costs of taking part (§5, par. 7).
meeting-seats-told = The sides are being notified

chain-proposals = 1️⃣ <b>Proposals to the work plan</b>: by { $due }{ $note }
    <i>the sides → the chair; basis: §5, par. 9</i>
chain-drafts = 2️⃣ <b>Draft plan, agenda and protocol</b>: by { $due }{ $note }
    <i>the chair → the sides and the Secretariat; basis: §5, par. 9–10</i>
chain-meeting = 3️⃣ <b>Meeting, adoption of the plan by consensus</b>: { $day }{ $note }
    <i>the Commission; basis: §5, par. 9, 11</i>
chain-empty = The deadlines will appear once the date is known.
chain-note-plain = { "" }
chain-note-weekend = { " " }(a day off in the host state; the date stands)
chain-note-past = { " " }(already passed)
meeting-host-differs = { "" }

    ℹ The host is not the presiding side ({ $chair }).
meeting-close-to-chg = { "" }

    ⚠ The meeting of the Heads of Government follows in less than 14 days.
meeting-proposals-past = { "" }

    ⚠ The three-month deadline for proposals has already passed: whatever is filed will be marked as late. Propose another date or agree it with the sides.
