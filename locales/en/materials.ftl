# The files of an event.

materials-desk = 📎 <b>{ $title }</b>: files

    { $lines }

    Send the files one by one, { $limit } at most. Press Done when that is all.
materials-none = None yet.
materials-line = • { $name }
materials-remove = 🗑 { $name }
materials-file = 📎 { $name }
