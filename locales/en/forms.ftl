# The wizard.

form-question = { $lines }
form-progress = <b>{ $number } of { $total }</b>
form-ask = { $ask }
    <i>{ $hint }</i>
form-kept = ✓ { $name }: { $value }
form-now = Now: { $value }
form-dash = —
form-line = <b>{ $name }:</b> { $value }
form-choice = { $choice }
form-fields = Which field shall be changed?
form-left = The draft is kept
form-hint-text = Answer by a message.
form-hint-choice = Choose by a button.
form-hint-url = Send an address, such as example.org.
form-hint-day = Send a date, such as 15 June 2027 or 15.06.2027.
form-hint-moment = Send a date and a time by the clock of the chosen city, such as 15 June 2027, 10:00.
