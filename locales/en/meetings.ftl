# The Commission's meeting and its chain of deadlines.

meeting-field-day = Day
meeting-field-city = City
meeting-field-host-side = Host
meeting-field-chg-day = CHG meeting
meeting-ask-day = On which day does the Commission meet?
meeting-ask-city = In which city?
meeting-ask-host-side = Which side hosts it? By the Concept (§5, par. 7) the presiding one; its clock counts for every deadline.
meeting-ask-chg-day = On which day is the meeting of the Council of Heads of Government that it precedes?

meeting-none = <b>Meeting of the Commission</b>

    No date is set yet. As soon as it is, the deadlines appear here: proposals three months before, drafts two months before.
meeting-begin = 🗓 Set a date
meeting-draft = <b>Meeting of the Commission</b> · draft

    { $fields }

    { $chain }{ $notes }
meeting-announce = 📣 Announce to the sides
meeting-card = <b>Meeting of the Managing Commission</b>
    { $day }, { $city } · host: { $host }
    Chair: { $chair }

    { $chain }{ $notes }
meeting-announced = 🏛 <b>The Commission meets on { $day }, { $city }</b>
    Host: { $host }. Chair: { $chair }.

    { $chain }{ $notes }

    The host bears the expenses of the meeting, each side those of taking part (§5, par. 7).
meeting-seats-told = The seats are being told

chain-proposals = 1️⃣ <b>Proposals to the work plan</b>: until { $due }{ $note }
    <i>the sides → the chair; basis: §5, par. 9</i>
chain-drafts = 2️⃣ <b>Draft plan, agenda and protocol</b>: until { $due }{ $note }
    <i>the chair → the sides and the Secretariat; basis: §5, par. 9–10</i>
chain-meeting = 3️⃣ <b>Meeting, adoption by consensus</b>: until { $due }{ $note }
    <i>the Commission; basis: §5, par. 9, 11</i>
chain-empty = The deadlines appear when the day is known.
chain-note-plain = { "" }
chain-note-weekend = { " " }(a day off of the host; the date stays)
chain-note-past = { " " }(already past)
meeting-host-differs = { "" }

    ℹ The host is not the presiding side ({ $chair }).
meeting-close-to-chg = { "" }

    ⚠ Less than 14 days remain to the meeting of the Heads of Government.
meeting-proposals-past = { "" }

    ⚠ The three months for proposals are past already: whatever is filed will be marked as late. Propose another date or agree with the sides.
