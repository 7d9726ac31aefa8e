# Papers of the Commission: draft plan, agenda, protocol, report.

paper-word = { $word }
paper-title-plan = Annual work plan of the SCO Pool of technoparks and innovation clusters for { $year }
paper-title-agenda = Agenda of the regular meeting of the Managing Commission of the Pool, { $year }
paper-title-protocol = Protocol of the regular meeting of the Managing Commission of the Pool, { $year }
paper-title-report = Report on the annual work plan of the Pool for { $year }
paper-edition-draft = Draft, version { $number } of { $day }
paper-edition = Version { $number } of { $day }
paper-recommendatory = This document is recommendatory in nature.
paper-fingerprint = SHA-256 of the content: { $digest }
paper-column-number = No.
paper-column-plan = Activity
paper-column-agenda = Item
paper-column-protocol = Item
paper-column-report = Activity
paper-column-group = Direction
paper-column-text = Content
paper-facts-plan = Details
paper-facts-agenda = Speaker
paper-facts-protocol = Decision
paper-facts-report = Progress
paper-fact-day = Meeting
paper-fact-city = Held in
paper-fact-chair = Chair
paper-fact-adopted = Adopted by
paper-fact-summary = Summary
paper-fact-executors = Executors
paper-fact-period = Period
paper-fact-place = Place
paper-fact-result = Expected result
paper-fact-sources = From proposals
paper-fact-owner = Answers for it
paper-fact-status = Status
paper-fact-progress = Progress
paper-fact-due = Due
paper-fact-note = Note
paper-fact-links = Link
paper-fact-rapporteur = Rapporteur
paper-fact-minutes = Time
paper-fact-decision = Decided
paper-adopted-by = protocol No. { $number } of { $day }
report-summary = { $total } in all; { $done } done; { $under_way } under way; { $not_done } not done
period-both = { $since } – { $until }
period-until = by { $until }
period-since = from { $since }
plan-no-direction = No direction named

direction-code-0 = —
direction-code-1 = N1
direction-code-2 = N2
direction-code-3 = N3
direction-code-4 = N4
direction-code-5 = N5
direction-code-6 = N6
direction-code-7 = N7
paper-fact-title = Title
paper-fact-title-ru = Title (Russian)
paper-fact-title-zh = Title (Chinese)
paper-fact-title-en = Title (English)
paper-fact-text = Content
paper-fact-text-ru = Content (Russian)
paper-fact-text-zh = Content (Chinese)
paper-fact-text-en = Content (English)
paper-fact-decision-ru = Decided (Russian)
paper-fact-decision-zh = Decided (Chinese)
paper-fact-decision-en = Decided (English)
paper-fact-direction = Direction
paper-fact = { $name }: { $value }

paper-kind-plan = Plan
paper-kind-agenda = Agenda
paper-kind-protocol = Protocol
paper-kind-report = Report
paper-name-plan = Work plan for { $year }, version { $number }
paper-name-agenda = Agenda { $year }, version { $number }
paper-name-protocol = Protocol { $year }, version { $number }
paper-name-report = Report for { $year }, version { $number }
paper-card = <b>{ $name }</b>
    Items: { $count }
    Made: { $made }
    { $lines }

    This document is recommendatory in nature.
    SHA-256: <code>{ $digest }</code>
paper-not-circulated = Not circulated yet.
paper-circulated-at = Circulated: { $at }
paper-acknowledged-count = Acknowledged by { $acknowledged } of { $recipients }.
paper-late = Circulated { $by } after the deadline (M − 2 months).
paper-acknowledged-at = Receipt acknowledged: { $at }
paper-signed-copy = Signed copy: { $name }
    Its SHA-256: <code>{ $digest }</code>
paper-files = 📄 Files
paper-parts = 📑 Item by item
paper-compare = 🔀 What changed
paper-signed-send = 🖋 Signed copy
paper-acknowledge = ✅ Acknowledge receipt
paper-forward = 📨 Forward to the sides
paper-circulate = 📨 Circulate
paper-submit = 📨 Submit to the Secretariat
paper-sign = 🖋 Attach the signed copy
paper-receipts = 👁 Who has it
paper-open = Open the document
paper-made = Version made
paper-files-card = <b>{ $name }</b>

    Choose the kind and the language of the file. It states its version and the SHA-256 of its content:
    <code>{ $digest }</code>
paper-file = { $form } · { $languages }
paper-in-ru = Russian
paper-in-zh = Chinese
paper-in-ru-zh = Russian + Chinese
paper-in-en = English
paper-caption = { $paper }
    SHA-256: <code>{ $digest }</code>
paper-sign-ask = <b>{ $name }</b>

    Send the signed copy as a file (up to 20 MB). The bot keeps it and its SHA-256 fingerprint.
paper-list = <b>Documents of the plan for { $year }</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    Nothing yet.
}
paper-line = { $name }
paper-line-draft = ✏ { $name }
paper-comparison = <b>{ $name }</b>
    Compared with version { $before }: { $added } added, { $removed } removed, { $changed } changed.

    { $lines }
paper-no-difference = The items are the same.
paper-turn-added = ➕ <b>No. { $number }</b> { $title }
paper-turn-removed = ➖ <b>No. { $number }</b> { $title }
paper-turn-changed = ✏ <b>No. { $number }</b> { $title }
    { $lines }
paper-was-is = { $name }: <s>{ $before }</s> → { $after }
paper-signed-told = 🖋 <b>The signed copy is there</b>
    { $name }
    SHA-256: <code>{ $digest }</code>
report-late = Submitted { $by } after the date that was set.
