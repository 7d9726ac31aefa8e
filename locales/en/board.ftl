# The board of the sides.

menu-board = 📊 Board of the sides
board = 📊 <b>Proposals to the work plan</b>
    Meeting: { $day }, { $city }
    Deadline: { $due }
    { $left }

    <b>Filed: { $sent } of { $total }</b>

    { $sides }
board-left-collecting = { $count ->
    [one] ⏳ { $count } day left
   *[other] ⏳ { $count } days left
}
board-left-closed = { $count ->
    [one] The deadline has passed. { $count } day to the meeting
   *[other] The deadline has passed. { $count } days to the meeting
}
board-left-today = ⏳ Today is the last day
board-left-meets-today = The deadline has passed. The meeting is today
board-left-held = ✅ The meeting was held
board-left-cancelled = ✖ The meeting is cancelled
board-state-filed = ✅ <b>Filed</b>
    { $sides }
board-state-diplomatic = 📨 <b>Sent by diplomatic channels</b>
    { $sides }
board-state-drafting = ✏ <b>Drafting</b>
    { $sides }
board-state-silent = ⚪ <b>Nothing yet</b>
    { $sides }
board-state-unreachable = 🚫 <b>Cannot be reached by the bot</b>
    { $sides }
board-side = { $flag } { $side }
board-side-several = { $flag } { $side } · { $count }
board-none = <b>Board of the sides</b>

    No date is set yet. Once one is announced, this shows which sides have filed proposals.
board-renew = 🔄 Refresh
board-choose = 📌 This is the Commission’s group
board-release = No longer the Commission’s group
board-group = <b>{ $title }</b>
    📌 The Commission’s group
    Language: { $language }
    { $state }
board-group-stands = ✅ The board of the sides stands here, and the bot edits it in place. To pin it, the bot needs the right to pin messages.
board-group-waits = Choose a language: the board of the sides will be in it.
board-group-no-rights = ⚠ The bot cannot write in this group. Give it back the right to send messages.
error-board-in-groups = The board of the sides stands in the Commission’s group, not in a channel.
