# Reminders.

reminder-proposals = ⏰ <b>{ $left } left to file proposals to the work plan</b>
    { $side }: nothing filed yet.

    Due by { $due }. Basis: §5, par. 9.
reminder-file = 📨 File a proposal
