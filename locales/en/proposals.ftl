# Proposals to the annual work plan: fields, cards, lists.

task-1 = Task 1 · Forming the Pool of technoparks
task-2 = Task 2 · Developing the Pool in high-tech ecosystems
task-3 = Task 3 · Conditions for digital projects to go global
task-4 = Task 4 · International network of clusters
task-5 = Task 5 · Youth entrepreneurship
task-6 = Task 6 · Joint projects and their co-financing
task-7 = Task 7 · Exhibitions, forums, promotion of the Pool
task-8 = Task 8 · Joint research and development
task-9 = Task 9 · Exchange of experience between technoparks
task-10 = Task 10 · Cooperation of scientific organisations
task-11 = Task 11 · Study of tax and customs benefits
direction-1 = Direction 1 · Digital infrastructure
direction-2 = Direction 2 · Joining innovation ecosystems
direction-3 = Direction 3 · Innovation and its infrastructure
direction-4 = Direction 4 · Promotion of start-up culture
direction-5 = Direction 5 · Technology transfer
direction-6 = Direction 6 · Soft landing of startups
direction-7 = Direction 7 · Contacts with business and experts
activity-event = Exhibition, forum, meeting
activity-competition = Competition
activity-training = Training
activity-research = Research
activity-project = Joint project
activity-platform = Digital platform
activity-exchange = Exchange of experience
activity-document = Document, survey
activity-other = Other

proposal-field-language = Original language
proposal-field-title-ru = Title (Russian)
proposal-field-text-ru = Text (Russian)
proposal-field-title-zh = Title (Chinese)
proposal-field-text-zh = Text (Chinese)
proposal-field-title-en = Title (English)
proposal-field-text-en = Text (English)
proposal-field-task = Task of the Pool
proposal-field-direction = Direction
proposal-field-activity = Kind of activity
proposal-field-result = Expected result
proposal-field-since = Begins
proposal-field-until = Ends
proposal-field-place = Place
proposal-field-organisation = Responsible organisation
proposal-field-co-executors = Co-executing sides
proposal-field-financing = Financing
proposal-ask-language = In which language is the proposal written?
proposal-ask-title-ru = What is the proposal called in Russian?
proposal-ask-text-ru = Send the text of the proposal in Russian.
proposal-ask-title-zh = What is the proposal called in Chinese?
proposal-ask-text-zh = Send the text of the proposal in Chinese.
proposal-ask-title-en = What is the proposal called in English?
proposal-ask-text-en = Send the text of the proposal in English.
proposal-ask-task = Which task of the Pool does it serve (Concept, §3)?
proposal-ask-direction = To which priority direction does it belong (Concept, §4)?
proposal-ask-activity = What kind of activity is it?
proposal-ask-result = What result is expected? Up to 400 characters.
proposal-ask-since = When does it begin?
proposal-ask-until = When does it end?
proposal-ask-place = Where will it take place?
proposal-ask-organisation = Which organisation is responsible for carrying it out?
proposal-ask-co-executors = Which other sides take part in carrying it out?
proposal-ask-financing = How is it to be financed? Up to 250 characters, for information only.
proposal-edit-title = ✏ Title
proposal-edit-text = ✏ Text
proposal-edit-other = ✏ Another field
proposal-details = 📋 Details

proposal-due = ⏳ Deadline for proposals: { $due }.
proposal-no-meeting = The date of the meeting is not set yet; until then drafts are kept here.
proposal-draft = <b>Proposal, draft</b> · { $side }

    <b>{ $title }</b>

    { $excerpt }

    { $lines }

    { $deadline }{ $who }
proposal-fact = <b>{ $name }:</b> { $value }
proposal-fact-guessed = ≈ <b>{ $name }:</b> { $value }
proposal-guessed = <i>≈ was read out of the message. Please check it; any field can be corrected.</i>
proposal-languages = <b>Languages:</b> { $languages }
proposal-language-whole = ✓ { $language }
proposal-language-part = ◐ { $language }
proposal-language-none = ○ { $language }
proposal-missing = <i>Not given: { $fields }.</i>
proposal-attached = 📎 Files: { $count }
proposal-on-behalf = 📑 On behalf of the side; basis: { $document }
proposal-seat-files = { "" }
    Your side’s representative files it and already sees this draft.
proposal-file = 📨 File
proposal-similar = 🔎 Similar ones
proposal-files = 📎 Files: { $count }
proposal-text-open = 📄 Text in full
proposal-delete = 🗑 Delete
proposal-deleted = The draft is deleted.
proposal-receipt = ✅ <b>Receipt { $number }</b>
    { $side }
    Filed: { $at }
    { $punctual }
    { $state }

    <b>{ $title }</b>

    { $excerpt }

    { $lines }
proposal-filed = <b>{ $number }</b> · { $side }
    Filed: { $at }
    { $punctual }
    { $state }

    <b>{ $title }</b>

    { $excerpt }

    { $lines }
proposal-text = <b>{ $title }</b>

    { $text }
proposal-on-time = On time.
proposal-late = Late by { $by }; the chair decides whether to accept it.
proposal-late-accepted = Late by { $by }; accepted.
proposal-state = <b>Status:</b> { $status }
proposal-question = ❓ <b>The chair asks:</b> { $question }
proposal-accepted = Accepted late by the chair: { $at }
proposal-open-until = ✏ It can be changed or withdrawn until { $due }.
proposal-closed-since = 🔒 The time for changes ended: { $due }.
proposal-status-draft = draft
proposal-status-filed = filed
proposal-status-acknowledged = acknowledged by the chair
proposal-status-returned = returned for clarification
proposal-status-deferred = deferred
proposal-status-withdrawn = withdrawn
proposal-status-deleted = deleted
proposal-arrived = 📥 <b>Proposal { $number } has been filed</b>
    { $side }
    { $at }
    { $punctual }

    <b>{ $title }</b>
proposal-changed = ✏ <b>Proposal { $number } has been changed</b>
    { $side }

    { $title }
proposal-open = Open
proposal-line-draft = ✏ { $title }
proposal-line-filed = { $number } { $title }
proposal-line-acknowledged = ✅ { $number } { $title }
proposal-line-returned = ❓ { $number } { $title }
proposal-line-deferred = ⏸ { $number } { $title }
proposal-line-withdrawn = ✖ { $number } { $title }
proposal-mine = <b>Our proposals</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    None yet. Send the text of a proposal in one message: the first line becomes the title.
}

    { $deadline }
proposal-list = { $count ->
    [some] <b>Filed proposals</b>
   *[none] <b>Filed proposals</b>

    Nothing has been filed yet.
}
