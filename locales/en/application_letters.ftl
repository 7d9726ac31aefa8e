# Letters of the organiser to applicants.

application-letter = ✉ Letter to applicants
application-letter-to = <b>Letter to applicants</b>
    { $title }

    To whom?
application-letter-all = All
application-letter-for = { $status }: { $number }
application-letter-card = <b>Letter to applicants</b> · { $status }
    { $title }

    This is how it will be read ({ $count ->
    [one] { $count } recipient
   *[other] { $count } recipients
    }):

    { $words }
application-letter-sent = <b>The letter is being sent</b> · { $status }
    { $title }

    Delivered: { $sent } · waiting: { $waiting } · undelivered: { $lost }
application-letter-send = ✉ Send
application-letter-refresh = 🔄 Refresh
application-letter-text = ✉ <b>{ $title }</b>
    A letter of the organiser:

    { $words }
application-letter-field-words = Letter
application-letter-ask-words = What do you write to the applicants? Up to 2000 characters. You see the letter before it is sent.
