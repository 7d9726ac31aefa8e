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
application-xlsx = 📊 XLSX table
application-zip = 🗜 ZIP archive
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
