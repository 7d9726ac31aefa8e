# What the Concept leaves open.

menu-left-open = ⚖ Not set by the Concept
left-open-all = ⚖ All points
left-open-button = { $name }
left-open-choose = Choose: { $choice }
left-open-line = • { $name }: { $now }
left-open-initial = As at the start: the desk has changed nothing.
left-open-since = Chosen { $at }. Reason: { $reason }
left-open-park-consent = Consent of the sides to a new park
left-open-about-park-consent = When on, every seat that has a holder is asked about each park; one objection holds it, and nothing is counted.
left-open-park-consent-off = the sides are only told
left-open-park-consent-seats = every seat is asked
left-open-event-review = Review of events
left-open-about-event-review = Who looks at an event before it is announced.
left-open-event-review-off = nobody
left-open-event-review-administrator = the administrator
left-open-event-review-chair = the chair
left-open-field-reason = Reason
left-open-ask-reason = On what grounds? Those concerned will see it, and it stays in the audit.
left-open-unused-quorum = • quorum
left-open-unused-observers = • observers
left-open-unused-comments = • the deadline for comments
left-open-unused-report = • the deadline of the report
left-open-unused-languages = • the language regime
left-open-unused-silence = • the silence procedure
left-open-unused-voting = • voting
left-open-unused-lateness = • what follows from lateness
left-open-unused-budgets = • budgets
left-open-list = <b>Not set by the Concept</b>

    Off by default. A change needs a reason and holds for everybody at once.

    { $lines }

    Not set either, and nothing here depends on it, so there is nothing to switch:
    { $unused }
left-open-card = <b>{ $name }</b>
    <i>Not set by the Concept</i>

    { $about }

    Now: { $now }
    { $since }
left-open-told = ⚖ <b>{ $name }</b>
    <i>Not set by the Concept</i>

    From now on: { $now }
    Reason: { $reason }
