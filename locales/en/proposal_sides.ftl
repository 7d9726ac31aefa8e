# What the sides have filed; filing on behalf of one; diplomatic channels.

menu-sides = 🗂 Where the sides stand
proposal-sides-card = <b>Where the sides stand</b>
    { $counts }

    { $lines }

    { $deadline }
side-flag = { $flag }
side-line = { $side }: { $state }
side-progress-filed = ✅ filed: { $filed }
side-progress-diplomatic = ✉ by diplomatic channels
side-progress-drafting = ✏ drafting: { $drafts }
side-progress-silent = … nothing yet
side-progress-unreachable = ⚠ the seat cannot be reached
side-count-filed = ✅ { $count }
side-count-diplomatic = ✉ { $count }
side-count-drafting = ✏ { $count }
side-count-silent = … { $count }
side-count-unreachable = ⚠ { $count }
proposal-side-card = <b>{ $side }</b>
    { $state }

    The mark “by diplomatic channels” ends the reminders to file. Others file on behalf of a side only when it cannot, and always on the basis of a document.
diplomatic-open = ✉ Diplomatic channels
diplomatic-mark = ✉ Sent by diplomatic channels
diplomatic-unmark = ↩ Take the diplomatic mark away
diplomatic-marked = ✉ <b>Marked: the proposals were sent by diplomatic channels</b>
    { $side }

    No more reminders to file will come.
diplomatic-unmarked = The mark of diplomatic channels was taken away.
    { $side }
behalf-begin = 📑 File on behalf of this side
behalf-file = 📨 File on behalf of the side
behalf-field-message = Proposal
behalf-field-basis = Basis
behalf-ask-message = Send the side’s proposal in one message: the first line becomes the title.
behalf-ask-basis = Attach the document on the basis of which you file for the side: a note, a letter.
behalf-filed = 📑 <b>Proposal { $number } was filed on behalf of your side</b>
    { $side }
    { $at }
    { $punctual }

    <b>{ $title }</b>

    Basis: { $document }
