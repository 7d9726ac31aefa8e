# The organiser's letters to those who signed up, and reminders of an event.

letter = ✉ <b>From the organiser: { $title }</b>

    { $words }
letter-list = <b>Letters to participants</b>
    { $title }
letter-line-draft = ✏ { $words }
letter-line-sent = ✉ { $words }
letter-new = ➕ New letter
letter-draft = <b>This is how it will be read</b>

    ✉ <b>From the organiser: { $title }</b>

    { $words }

    To: { $to }
    Readers: { $readers }
letter-send = 📨 Send
letter-sent-note = The letter is on its way
letter-progress = <b>Letter: { $title }</b>

    { $words }

    Sent: { $sent }
    Waiting: { $waiting }
    Blocked the bot: { $unreachable }
    Stopped: { $stopped }
    Not delivered: { $failed }
letter-to-joined = those who have a place
letter-to-everybody = everybody who signed up, and the waiting list
letter-ask-words = What do you write to the participants? Each of them gets it from the bot.
letter-ask-audience = To whom does it go?
letter-field-words = Text
letter-field-audience = To whom
letter-reminder = ⏰ <b>Coming up: { $title }</b>

    🗓 { $starts }
    📍 { $place }

    { $left } left. If you cannot come, give up your place: it will be offered to somebody else.
