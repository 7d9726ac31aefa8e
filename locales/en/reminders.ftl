# Reminders.

reminder-proposals = ⏰ <b>{ $left } left to file proposals to the work plan</b>
    { $side }: nothing filed yet.

    Due by { $due }. Basis: §5, par. 9.
reminder-file = 📨 File a proposal
reminder-mandate = ⏳ <b>{ $left } left: a mandate ends</b>
    { $role }: { $person }
    In force until { $due }.
reminder-open = Open
reminder-presidency = ⏳ <b>{ $left } left: the presidency ends</b>
    { $side }
    Until { $due }. After that nobody chairs until the next term begins.
