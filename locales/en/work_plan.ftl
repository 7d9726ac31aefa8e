# Proposals to the annual work plan.

proposal-field-title = Title
proposal-field-text = Text
proposal-ask-title = What title shall the proposal have?
proposal-ask-text = Send the new text of the proposal.
proposal-edit-title = ✏ Title
proposal-edit-text = ✏ Text

proposal-how-to = <b>A proposal to the work plan</b> · { $side }

    Send it by one message: the first line becomes the title. You will see a preview before anything is filed.

    { $deadline }
proposal-how = 📄 How to propose
proposal-due = ⏳ Proposals are due until { $due }.
proposal-no-meeting = The date of the meeting is not set yet; drafts are kept until it is.
proposal-draft = <b>Proposal, draft</b> · { $side }

    <b>{ $title }</b>

    { $text }

    { $deadline }{ $who }
proposal-seat-files = { "" }
    Your side’s representative files it; they see this draft in the list.
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
proposal-arrived = 📥 <b>{ $side } filed { $number }</b>
    { $at }
    { $punctual }

    <b>{ $title }</b>
proposal-open = Open
proposal-line-draft = ✏ { $title }
proposal-line-filed = { $number } { $title }
proposal-mine = { $count ->
    [some] <b>Our proposals</b>
   *[none] <b>Our proposals</b>

    None yet. Send the text of a proposal by one message: the first line becomes the title.
}
    { $side }

    { $deadline }
proposal-list = { $count ->
    [some] <b>Proposals filed</b>
   *[none] <b>Proposals filed</b>

    Nothing has been filed yet.
}
