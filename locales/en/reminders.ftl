# Reminders.

reminder-proposals = ⏰ <b>{ $left } left to file proposals to the work plan</b>
    { $side } has not filed any yet.

    Due until { $due }. Basis: §5, par. 9.
reminder-file = 📨 File a proposal
