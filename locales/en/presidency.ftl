# Which side presides, and for which term.

presidency-desk = <b>Presidency</b>

    Presiding side: { $side }
    The representative of that side chairs the Commission.
    { $terms }

    To change the presiding side, or to prepare the next term, choose a side.
presidency-none = not set
presidency-row = • { $side }: { $term }
presidency-line = 📅 { $side }
presidency-term = { $since } – { $until }
presidency-open-end = no end set
presidency-card-draft = <b>Presidency</b> · draft
    { $side }
    { $term }{ $reason }

    As soon as the term begins, the side’s representative chairs the Commission.
presidency-card-set = <b>Presidency</b>
    { $side }
    { $term }{ $reason }
presidency-announce = ✅ Confirm the term
presidency-since = 📅 First day
presidency-until = 📅 Last day
presidency-end = ⏹ End now
presidency-field-since = First day
presidency-field-until = Last day
presidency-ask-since = From which day does the side preside?
presidency-ask-until = Until which day does the side preside?
presidency-end-field-reason = Reason
presidency-end-ask-reason = Why does the term end early? The side’s representative will read these words.

presidency-yours = 🏛 Presiding side: { $side }
    { $term }{ $reason }

    You chair the Commission for this term: you set the date of the meeting and receive the sides’ proposals.
presidency-changed = 📅 The term of the presidency has changed
    { $side }
    { $term }{ $reason }
presidency-ended = ⏹ The presidency has ended early
    { $side }
    { $term }{ $reason }
presidency-over = ⏹ The term of the presidency has ended
    { $side }
    { $term }{ $reason }

error-presidency-unknown = There is no such term of the presidency.
error-presidency-over = This term has ended: { $until }.
error-presidency-begun = This term is confirmed: its first day, { $since }, stays. The last day can be changed.
error-presidency-term = The last day cannot be before the first: { $since }.
error-presidency-past = This day has already passed: { $until }.
error-presidency-overlaps = Another term began later: { $side }, { $since }. Choose a day after that.
