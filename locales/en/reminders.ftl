# Reminders.

reminder = { $says }

    { $why }{ $late }
reminder-proposals = ⏰ <b>{ $left } left to file proposals to the work plan</b>
    { $side }: nothing filed yet.

    Due by { $due }.
reminder-file = 📨 File a proposal
reminder-silent = ⏰ <b>{ $left } left to file proposals to the work plan</b>
    Sides that have filed nothing yet: { $count }
    { $sides }

    Due by { $due }.
reminder-silent-title = Sides without proposals
reminder-drafts = ⏰ <b>{ $left } left to circulate the drafts</b>
    Not circulated yet: { $papers }

    Due by { $due }.
reminder-circulation = ⏰ <b>{ $name }</b>
    The report has not been passed on to the sides. It came { $ago } ago.
reminder-unacknowledged = ⏰ <b>{ $name }</b>
    Not acknowledged yet: { $names }
    It was sent { $ago } ago.
reminder-invitation = ⏳ <b>Nobody has used the invitation yet</b>
    { $role }
    It works until { $due }, { $left } left. After that a new one is needed: /invite
reminder-mandate = ⏳ <b>{ $left } left: a mandate ends</b>
    { $role }: { $person }
    In force until { $due }.
reminder-open = Open
reminder-presidency = ⏳ <b>{ $left } left: the presidency ends</b>
    { $side }
    Until { $due }. After that nobody chairs until the next term begins.
reminder-moved = 📅 <b>The date has moved: { $title }</b>
    Was: { $was }
    Is now: { $due }, { $left } left

    { $why }
reminder-several = ⏰ <b>{ $count ->
        [one] { $count } thing waits for you
       *[other] { $count } things wait for you
    }</b>

    { $lines }{ $rest }
reminder-rest = { "" }

    And more: { $count }. All of them are listed: /reminders
reminder-line-left = • <b>{ $title }</b>
    by { $due }, { $left } left
reminder-line-begins = • <b>{ $title }</b>
    begins { $due }, { $left } left
reminder-line-since = • <b>{ $title }</b>
    waiting since { $due }
reminder-one = 🔎 { $title }
reminder-why = <i>Why you: { $role }. { $basis }</i>
reminder-late-away = { "" }
    <i>Late because the bot was away from { $since } to { $until }.</i>
reminder-late-moved = { "" }
    <i>Late because the date was moved on { $at }.</i>
reminder-snooze-1h = ⏰ 1 h
reminder-snooze-tomorrow = ⏰ Tomorrow
reminder-snooze-3d = ⏰ 3 days
reminder-done = ✅ Done
reminder-undo = ↩ Not done yet
reminder-all = 📋 All reminders
reminder-put-off = I will remind you at { $at }.
reminder-list = <b>What is coming to you</b>

    { $lines }{ $missed }
reminder-none = There is nothing to remind you of: all that was waited for is done.
reminder-missed = { "" }

    <i>Not given in time in 30 days, over the whole bot: { $count }</i>
reminder-line = <b>{ $title }</b>
    { $until }
    { $state }
    { $why }
reminder-until = Due by { $due }
reminder-since = Waiting since { $due }
reminder-from = Not before { $due }
reminder-begins = Begins { $due }
reminder-state-next = 🔔 Next reminder: { $at }
reminder-state-put-off = 😴 Put off until { $at }
reminder-state-done = ✅ You said it is done: no more reminders
reminder-state-unwanted = 🔕 You turned such reminders off
reminder-state-over = No more reminders follow
reminder-card = { $line }
reminder-wishes = 🎚 How to remind
reminder-wishes-card = <b>How to remind you</b>

    🔔 with sound · 🔕 silently · ✖ not at all · ⚙ as usual: the nearer the date, the louder

    Press a kind to change it.
reminder-wish = { $mark } { $kind }
reminder-mark-usual = ⚙
reminder-mark-loud = 🔔
reminder-mark-silent = 🔕
reminder-mark-none = ✖
reminder-wish-usual = ⚙ As usual
reminder-wish-loud = 🔔 With sound
reminder-wish-silent = 🔕 Silently
reminder-wish-none = ✖ Not at all
reminder-kind-card = <b>{ $kind }</b>
    { $basis }

    Now: { $now }{ $duty }
reminder-is-duty = { "" }

    It is the duty of a role: it cannot be turned off, but can be silent.
reminder-kind-proposals = Proposals to the work plan
reminder-basis-proposals = Date: §5, par. 9.
reminder-kind-draft-plan = The draft work plan
reminder-basis-draft-plan = Date: §5, par. 9.
reminder-kind-draft-papers = The draft agenda and protocol
reminder-basis-draft-papers = Date: §5, par. 10.
reminder-kind-circulation = Passing the report on
reminder-basis-circulation = The Concept sets no date.
reminder-kind-acknowledgement = Acknowledging papers
reminder-basis-acknowledgement = The Concept sets no date.
reminder-kind-plan-item = Items of the plan
reminder-basis-plan-item = Date: the adopted plan.
reminder-kind-residency = Residencies that end
reminder-basis-residency = Date: decision of the park.
reminder-kind-freshness = Whether a park’s card is right
reminder-basis-freshness = Every six months, a rule of the bot.
reminder-kind-signup = Sign-up for events
reminder-basis-signup = Time: the organiser’s terms.
reminder-kind-event = Events that begin
reminder-basis-event = Time: the event’s card.
reminder-kind-application = Drafts of applications
reminder-basis-application = Date: terms of the competition.
reminder-kind-invitation = Invitations
reminder-basis-invitation = The link’s lifetime.
reminder-kind-mandate = Mandates that end
reminder-basis-mandate = Date: the appointment.
reminder-kind-presidency = The presidency
reminder-basis-presidency = Date: the SCO presidency, §5.
reminder-kind-erasure = Erasure of data
reminder-basis-erasure = At your own request.
reminder-as-author = you hold a draft proposal
reminder-as-seat = you hold the seat of a side
reminder-as-alternate = you are an alternate of the seat
reminder-as-chair = you chair
reminder-as-secretariat = you work for the Secretariat
reminder-as-manager = you run the park
reminder-as-standin = nobody runs this park of your side
reminder-as-team = it is your organisation
reminder-as-member = you are on its team
reminder-as-joining = you began to sign up, or a place is kept for you
reminder-as-participant = you have a place
reminder-as-maker = you made the link
reminder-as-holder = it is about you
reminder-as-administrator = you are an administrator
reminder-waits-proposals = a proposal of your side, or its mark “by diplomatic channels”
reminder-waits-draft-plan = the circulation of the draft plan
reminder-waits-draft-papers = the circulation of the agenda and the protocol
reminder-waits-circulation = the report’s being passed on to the sides
reminder-waits-acknowledgement = the press on “Acknowledge receipt”
reminder-waits-plan-item = the item’s status “done”
reminder-waits-residency = the request for renewal
reminder-waits-freshness = the answer “Still right”, or an edit
reminder-waits-signup = your taking the place, your answers, or a word that you do not come
reminder-waits-application = the submission, or the draft’s removal
reminder-comments = ⏰ <b>{ $name }</b>
    { $left } left for comments. Your side has not answered yet.

    Until { $due }. Not set by the Concept.
reminder-silence = 🤫 <b>{ $name }</b>
    { $left } until the silence ends. Without a comment your side’s silence is taken as consent.

    Until { $due }. Not set by the Concept.
reminder-report = ⏰ <b>{ $left } left for the report</b>
    The report on the plan for { $year } has not been submitted yet.

    Due by { $due }. Not set by the Concept.
reminder-kind-comments = Deadline for comments
reminder-basis-comments = The Concept sets no date: the administrator chose it.
reminder-kind-silence = Silence procedure
reminder-basis-silence = The Concept sets no date: the administrator chose it.
reminder-kind-report = Deadline of the report
reminder-basis-report = The Concept sets no date: the administrator chose it.
reminder-waits-comments = a comment, or the press on “Acknowledge receipt”
reminder-waits-silence = a comment; without one silence becomes consent
reminder-waits-report = the report to be submitted
