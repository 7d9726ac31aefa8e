# The annual work plan: its card, compiling, adopting.

menu-plan = 🗂 Work plan
command-plan = Work plan: items, documents, comments
plan-none = <b>Work plan</b>

    There is no plan yet. The chair begins it once the date of the regular meeting is set.
plan-begin = ➕ Begin the plan
plan-card = <b>Work plan for { $year }</b>
    { $status }

    { $lines }
plan-status-collecting = Collecting proposals
plan-status-compiled = Compiled
plan-status-circulated = Circulated
plan-status-commented = Under comment
plan-status-adopted = Adopted
plan-status-monitored = Being carried out
plan-status-reported = Report submitted
plan-status-archived = In the archive
plan-due = ⏳ Circulate the draft by { $due }
plan-adopted-by = ✅ Adopted by protocol No. { $number } of { $day }
plan-done = Items done: { $done } of { $total }
plan-report-due = Report: the Concept sets no date.
plan-report-due-by = Report: due by { $due } (the Concept sets no date).
plan-items-count = Items in the draft: { $count }
plan-outside-count = Proposals not in the plan: { $count }
plan-paper-made = ✏ { $paper }, version { $number }: not circulated yet
plan-paper-sent = 📨 { $paper }, version { $number }: { $acknowledged } of { $recipients } acknowledged
plan-compile = ⤵ Take into the plan: { $count }
plan-carry = ↪ Carry over: { $count }
plan-make = 📄 Make the draft
plan-adopt = ✅ Mark as adopted
plan-report = 📄 Make the report
plan-archive = 🗄 To the archive
plan-items = 📋 Items: { $count }
plan-outside = 📥 Not in the plan: { $count }
plan-agenda = 🗒 Agenda
plan-papers = 📁 Documents
plan-own = 📌 Ours: { $count }
plan-others = Other years
plan-open = ◀ Plan
plan-list = <b>Work plans by year</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    None yet.
}
plan-line = { $year }: { $status }
plan-compiled = Proposals are in the plan
plan-carried = Unfinished items carried over
plan-adopted = ✅ <b>The work plan for { $year } is adopted</b>
    Protocol No. { $number } of { $day }

    Open the adopted text and acknowledge receipt. It is recommendatory in nature.
plan-adoption-field-protocol-number = Number of the protocol
plan-adoption-field-protocol-day = Date of the protocol
plan-adoption-ask-protocol-number = What is the number of the protocol of the meeting that adopted the plan?
plan-adoption-ask-protocol-day = What is the date of the protocol? With your answer the plan is adopted, and the sides get its final text.
plan-present = 👥 Present ({ $count }): { $sides }
plan-adoption-field-present = Sides present
plan-adoption-ask-present = Which sides were at the meeting? The Concept sets no quorum: the administrator did.
