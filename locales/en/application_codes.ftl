# Personal codes of late entry.

application-codes-open = 🔑 Late entry codes
application-codes = <b>Personal codes of late entry</b>
    { $title }

    A code works once, for one organisation. Make a new one: for how many days?

    { $lines }
application-codes-none = No codes yet.
application-code-free = 🔑 { $number }: unused, until { $until }
application-code-taken = ✓ { $number }: used { $at }, to submit by { $until }
application-code-make = { $count ->
    [one] 🔑 { $count } day
   *[other] 🔑 { $count } days
}
application-code-made = <b>The personal code is ready</b>
    { $title }

    By this link one organisation can submit an application until { $until }. Forward the message to whom it is meant for; the link is not shown again.
application-code-using = <b>Late entry</b>
    { $title }

    This is a personal code: it works once. You can then submit until { $until }. For which organisation?
application-code-used = 🔑 Code { $number } of <b>{ $title }</b> has been used: { $name }
