# The organiser’s desk of a competition: applications, eligibility, codes, letters, exports.

application-open-desk = 📥 Applications
application-desk = <b>Applications to the competition</b>
    { $title }

    Submitted: { $total } · drafts: { $drafts }
application-filter = { $status }: { $number }
application-filter-chosen = ✓ { $status }: { $number }
application-handed-in-submitted = 📨 { $number } { $name }
application-handed-in-returned = ↩ { $number } { $name }
application-handed-in-eligible = ✅ { $number } { $name }
application-handed-in-ineligible = ⛔ { $number } { $name }
application-handed-in-withdrawn = ✖ { $number } { $name }
application-codes-open = 🔑 Late entry codes
application-xlsx = 📊 XLSX table
application-zip = 🗜 ZIP archive
application-letter = ✉ Letter to applicants
application-review = <b>{ $name }</b>
    { $kind } · { $side }
    { $sectors }

    { $title }
    { $status }
    { $receipt }
    { $stages }{ $remark }
application-eligible = ✅ Eligible
application-ineligible = ⛔ Not eligible…
application-return = ↩ Ask for more information…
application-reopen = 🔁 Check again
application-returning = <b>Ask for more information</b>
    { $name } · <code>{ $number }</code>

    How many days for the reply? They end at 23:59 of the last day by the clock of the venue, even where applications are no longer accepted.
application-return-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
application-ineligible-field-reason = Reason
application-ineligible-ask-reason = Why is the application not eligible? Up to 1000 characters; the applicant reads these words.
application-return-3-field-questions = Questions
application-return-3-ask-questions = What is the applicant to explain or correct? Up to 1000 characters.
application-return-7-field-questions = Questions
application-return-7-ask-questions = What is the applicant to explain or correct? Up to 1000 characters.
application-return-14-field-questions = Questions
application-return-14-ask-questions = What is the applicant to explain or correct? Up to 1000 characters.
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
application-xlsx-caption = Applications to the competition: { $title }
application-zip-caption = Applications { $first }–{ $last } of { $total }: { $title }{ $left }
application-zip-left = { "" }

    Left out (Telegram gives files of up to 20 MB): { $count ->
    [one] { $count } file
   *[other] { $count } files
    }. The button with the file’s name at the application sends them.
application-zip-more = <b>Archive of applications</b>
    { $title }

    { $last } of { $total } packed. The archive is divided so that Telegram accepts it.
application-zip-next = 🗜 Next part
application-zip-works = Making the archive…
application-column-number = Receipt
application-column-status = Status
application-column-submitted = Received (clock of the venue)
application-column-late = Late
application-column-organisation = Organisation
application-column-kind = Kind
application-column-side = Side
application-column-sectors = Sectors
application-column-remark = Reason or questions
application-text-line = { $name }: { $value }
