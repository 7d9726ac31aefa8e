# The wizard.

form-question = { $lines }
form-progress = <b>{ $number } of { $total }</b>
form-ask = { $ask }
    <i>{ $hint }</i>
form-kept = ✓ { $name }: { $value }
form-now = Now: { $value }
form-now-all = Now:
    { $lines }
form-kept-all = { $lines }
form-yes = yes
form-no = no
form-dash = —
form-line = <b>{ $name }:</b> { $value }
form-choice = { $choice }
form-own = { $words }
form-missing = • { $words }
form-chosen = ✓ { $choice }
form-flag-off = ☐ { $name }
form-flag-on = ☑ { $name }
form-empty = 🗑 { $name }
form-fields = Which field would you like to change?
form-left = The draft is kept
form-hint-text = Reply with a message.
form-hint-choice = Choose a button.
form-hint-url = Send an address, such as example.org.
form-hint-day = Send a date, such as 15 June 2027 or 15.06.2027.
form-hint-moment = Send a date and time in the chosen time zone, such as 15 June 2027, 10:00.
form-hint-file = Attach a file: a PDF, a document or a picture sent as a file.
form-hint-picture = Send a picture, as a photo or as a file.
form-hint-number = Send a number.
form-hint-many = Mark all that apply, then go on.
form-hint-flag = Mark by buttons.
form-hint-step = Answers are kept at once.
form-calendar = 🗓 Pick in a calendar
form-calendar-of = 🗓 { $name }
form-days = <b>{ $month }</b>

    Pick a day, or send the date as a message.
form-clocks = <b>{ $day }</b>

    Pick a time, or send date and time as a message.
form-day = { $number }
form-day-none = ·
form-clock = { $clock }
