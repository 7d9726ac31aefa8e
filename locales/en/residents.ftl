# Residents of parks: application, card, lists.

resident-field-activity = What it will do in the park
resident-field-premises = Premises
resident-field-services = Services of the park
resident-field-jobs = Jobs in the first year
resident-field-start-day = Starts on
resident-field-registration-number = Registration number
resident-field-document = Registration document
resident-ask-activity = What will the organisation do in the park: which project, which product? Up to 600 characters.
resident-ask-needs = Which premises and services of the park does it need?
resident-ask-jobs = How many jobs will there be in the first year?
resident-ask-start-day = From which day can it work in the park?
resident-ask-papers = Is there a registration number, and a document? Send the number as a message and the document as a file. If the organisation is not registered yet, simply go on.
premises-none = None needed
premises-desk = A desk
premises-office = An office
premises-laboratory = A laboratory
premises-workshop = A workshop
premises-land = A plot of land
park-service-mentoring = Mentors
park-service-equipment = Equipment
park-service-testing = Tests, test stands
park-service-legal = Law, accounting
park-service-patents = Patents
park-service-funding = Funding
park-service-export = Export
park-service-housing = Housing, visas

resident-status-draft = draft
resident-status-submitted = before the park
resident-status-returned = returned for revision
resident-status-approved = resident
resident-status-suspended = residency suspended
resident-status-revoked = residency revoked
resident-status-left = has left the park
resident-status-declined = application declined
resident-status-withdrawn = application withdrawn
resident-status-expired = residency expired
resident-standing-initial = · initial, { $until }
resident-standing-permanent = · permanent, { $until }
resident-until = up to and including { $day }
resident-endless = without an end date

resident-card = <b>{ $organisation }</b>
    Residency: { $park }
    { $side }
    { $status } { $term }

    { $fields }

    { $notes }
resident-public = <b>{ $organisation }</b>
    Resident: { $park }
    { $side }
    { $status } { $term }
resident-remark-line = ↳ <b>Remark:</b> { $words }
resident-reason = <b>In their words:</b> { $reason }
resident-renewal-asked = 🔁 The organisation asks for renewal.
resident-note-seen = <i>Once it is approved, everybody sees the organisation's name and the term on the park's card.</i>
resident-note-confirm = ⚠ The organisation is not confirmed by its side yet (status: { $status }). You can fill this in now and submit it once it is confirmed.
resident-at = <b>Resident:</b> { $park }, { $until }

resident-waiting = { $count ->
    [some] <b>Applications for residency</b>
   *[none] <b>Applications for residency</b>

    No application and no renewal waits for a decision.
}
resident-in-park = <b>Residents</b>
    { $name }

    Residents now: { $number }{ $count ->
    [some] { "" }
   *[none] { "" }
}
residents-of-park = 🏭 Residents: { $number }
resident-apply = ➕ Become a resident
resident-of = <b>Residency in parks</b>
    { $name }{ $count ->
    [some] { "" }
   *[none] { "" }

    The organisation is not a resident of any park yet.
}
resident-of-organisation = 🏭 Residency
resident-new = ➕ Apply to a park
resident-parks = <b>To which park?</b>
    { $name }{ $count ->
    [some] { "" }
   *[none] { "" }

    There are no members of the Pool here yet.
}
resident-applicants = <b>Which organisation applies?</b>
    { $name }{ $count ->
    [some] { "" }
   *[none] { "" }

    Please register your organisation first.
}
resident-line-draft = ✏ { $name }
resident-line-submitted = ⏳ { $name }
resident-line-returned = ↩ { $name }
resident-line-approved = ✅ { $name }
resident-line-suspended = ⏸ { $name }
resident-line-revoked = ✖ { $name }
resident-line-left = 🚪 { $name }
resident-line-declined = ✖ { $name }
resident-line-withdrawn = ↩ { $name }
resident-line-expired = ⌛ { $name }
resident-line-renewal = 🔁 { $name }
