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
left-open-public-figures = Figures for everybody
left-open-about-public-figures = Whether anybody may read the totals over HTTP (/api/figures). Otherwise it takes an access token.
left-open-public-figures-off = with a token
left-open-public-figures-on = open to all
left-open-lateness = Proposals after the deadline
left-open-about-lateness = What becomes of a proposal that is filed less than three months before the meeting. The delay is marked in any case.
left-open-lateness-off = the chair decides about each
left-open-lateness-accept = accepted like the others
left-open-lateness-refuse = not accepted
left-open-languages = Languages of proposals
left-open-about-languages = In which languages a proposal must have its title and text before it can be filed.
left-open-languages-off = in any language of the bot
left-open-languages-official = in Russian and in Chinese
left-open-comments = Deadline for comments
left-open-about-comments = Until which day comments on circulated drafts of the plan, the agenda and the protocol are taken. The Concept only sets the day of circulation.
left-open-comments-off = until the plan is adopted
left-open-comments-after = { $count ->
    [one] { $count } day after the circulation
   *[other] { $count } days after the circulation
}
left-open-comments-before = { $count ->
    [one] { $count } day before the meeting
   *[other] { $count } days before the meeting
}
left-open-comments-count-after = Days after the circulation…
left-open-comments-count-before = Days before the meeting…
left-open-report = Deadline of the report
left-open-about-report = By which day the chair submits the report on how the plan was carried out. With a date the chair is reminded, and a delay is marked.
left-open-report-off = no date
left-open-report-adoption = { $count ->
    [one] { $count } day after the plan’s adoption
   *[other] { $count } days after the plan’s adoption
}
left-open-report-year = { $count ->
    [one] { $count } day after the end of the plan’s year
   *[other] { $count } days after the end of the plan’s year
}
left-open-report-count-adoption = Days after the adoption…
left-open-report-count-year = Days after the end of the year…
left-open-silence = Silence procedure
left-open-about-silence = Whether silence counts as consent to a circulated draft plan. Its end is announced to the second, with reminders a day and two hours before; a comment or a new version breaks it, and everybody is told at once. A side that the draft did not reach is not taken as silent. To be turned on only if the Commission agreed on it.
left-open-silence-off = silence means nothing
left-open-silence-after = { $count ->
    [one] silence for { $count } day after the circulation is consent
   *[other] silence for { $count } days after the circulation is consent
}
left-open-silence-count-after = Days after the circulation…
left-open-observers = Who reads the adopted plan
left-open-about-observers = Who beside the sides and the Secretariat sees the adopted plan and its items. Before the adoption, and of the Commission’s papers, nobody does.
left-open-observers-off = only the sides and the Secretariat
left-open-observers-managers = those who run parks, too
left-open-observers-public = everybody, over HTTP without a token too
left-open-confirming = Who confirms organisations
left-open-about-confirming = Who decides about the registration of a side’s startups and other organisations.
left-open-confirming-off = the side’s representative
left-open-confirming-managers = the representative and those who run the side’s parks
left-open-quorum = Quorum of the meeting
left-open-about-quorum = How many sides must have been at the meeting before the plan can be marked as adopted. The chair then says who was present.
left-open-quorum-off = not checked
left-open-quorum-sides = { $count ->
    [one] at least { $count } side
   *[other] at least { $count } sides
}
left-open-quorum-count-sides = How many sides…
left-open-unused-voting = • voting: decisions are taken by consensus, and the bot counts no votes
left-open-unused-budgets = • budgets: the bot keeps no money, and notes on financing are for information
left-open-unused-criteria = • criteria for parks: people judge, the bot only asks for a complete form
left-open-number = { $number }
left-open-field-reason = Reason
left-open-ask-reason = On what grounds? Those concerned will see it, and it stays in the audit.
left-open-list = <b>Not set by the Concept</b>

    Off by default. A change needs a reason and holds for everybody at once.

    { $lines }

    Not set either, but nothing in the bot depends on it:
    { $unused }
left-open-numbers = <b>{ $name }</b>
    { $what }

    Choose, or write a number from 1 to { $most }.
left-open-card = <b>{ $name }</b>
    <i>Not set by the Concept</i>

    { $about }

    Now: { $now }
    { $since }
left-open-told = ⚖ <b>{ $name }</b>
    <i>Not set by the Concept</i>

    From now on: { $now }
    Reason: { $reason }
