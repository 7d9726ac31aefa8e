# Proposals to the annual work plan.

proposal-field-title = Title
proposal-field-text = Text
proposal-ask-title = What should the proposal be called?
proposal-ask-text = Send the new text of the proposal.
proposal-edit-title = ✏ Title
proposal-edit-text = ✏ Text

proposal-how-to = <b>A proposal to the work plan</b> · { $side }

    Send it in one message: the first line becomes the title. You will see a preview before anything is filed.

    { $deadline }
proposal-how = 📄 How to propose
proposal-due = ⏳ Deadline for proposals: { $due }.
proposal-no-meeting = The date of the meeting is not set yet; until then drafts are kept here.
proposal-draft = <b>Proposal, draft</b> · { $side }

    <b>{ $title }</b>

    { $text }

    { $deadline }{ $who }
proposal-seat-files = { "" }
    Your side’s representative files it and already sees this draft.
proposal-file = 📨 File
proposal-delete = 🗑 Delete
proposal-deleted = The draft is deleted.
proposal-receipt = ✅ <b>Receipt { $number }</b>
    { $side }
    Filed: { $at }
    { $punctual }

    <b>{ $title }</b>

    { $text }
proposal-filed = <b>{ $number }</b> · { $side }
    Filed: { $at }
    { $punctual }

    <b>{ $title }</b>

    { $text }
proposal-on-time = On time.
proposal-late = Late by { $by }; the chair decides whether to accept it.
proposal-arrived = 📥 <b>Proposal { $number } has been filed</b>
    { $side }
    { $at }
    { $punctual }

    <b>{ $title }</b>
proposal-open = Open
proposal-line-draft = ✏ { $title }
proposal-line-filed = { $number } { $title }
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
