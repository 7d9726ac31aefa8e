# Circulation of papers: what a recipient gets, the reminder, the chair's table.

paper-arrived-plan = 📨 <b>{ $name }</b>
    The chair has circulated the draft plan. Items: { $count }.{ $late }

    Open it and acknowledge receipt. You can comment on any item.
paper-arrived-agenda = 📨 <b>{ $name }</b>
    The chair has circulated the draft agenda. Items: { $count }.{ $late }

    Open it and acknowledge receipt. You can comment on any item.
paper-arrived-protocol = 📨 <b>{ $name }</b>
    The chair has circulated the draft protocol. Items: { $count }.{ $late }

    Open it and acknowledge receipt. You can comment on any item.
paper-arrived-report = 📨 <b>{ $name }</b>
    The report on the work plan has come. Items: { $count }.{ $late }

    Open it and acknowledge receipt.
paper-arrived-late = { "" }
    Circulated { $by } after the deadline (M − 2 months).
paper-reminder = ⏰ <b>{ $name }</b>
    Receipt has not been acknowledged yet. It was sent { $ago } ago.
paper-receipts-card = <b>Who has it</b>
    { $name }

    { $lines }
receipt-acknowledged = ✅ { $recipient }: acknowledged { $at }
receipt-opened = 👁 { $recipient }: opened { $at }
receipt-delivered = 📬 { $recipient }: delivered { $at }
receipt-sent = ✉ { $recipient }: sent { $at }, not delivered yet
receipt-vacant = ⚪ { $recipient }: sent { $at }, nobody is there to receive it
paper-sent = Circulated
paper-acknowledged = Receipt acknowledged
report-arrived-late = { "" }
    Submitted { $by } after the date that was set.
