# Files of a proposal.

proposal-files-card = <b>Files</b>
    { $title }{ $count ->
    [some] { "" }
   *[none] { "" }

    None yet.
}
proposal-files-none = None yet.
proposal-file-add = ➕ Add files
proposal-file-send = 📎 { $name }
proposal-file-remove = 🗑 Remove
proposal-basis = 📑 { $name }
proposal-file-line = 📎 { $name }
proposal-file-caption = { $name }
proposal-attach = <b>Send the files: one a message, { $limit } at most.</b>
    When that is all, press “Done”.

    { $lines }
