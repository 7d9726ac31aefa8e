# Versions of a filed proposal, what changed, and its withdrawal.

proposal-versions = 🕘 Versions: { $count }
proposal-versions-back = 🕘 Versions
proposal-versions-card = { $count ->
    [some] <b>Versions</b>
   *[none] <b>Versions</b>
}
    { $title }
proposal-version-line = { $number } · { $person }
proposal-version-line-overdue = ⏰ { $number } · { $person }
proposal-version-before = ◀ The one before
proposal-difference-open = What changed
proposal-difference = <b>Version { $number }</b>
    { $title }
    { $at } · { $person }{ $overdue }

    { $lines }
proposal-difference-overdue = { "" }
    Changed after the deadline, upon the chair’s question.
proposal-difference-none = The fields are the same: files have changed.
proposal-was-is = <b>{ $name }</b>
    was: { $before }
    is: { $after }
proposal-words = <b>{ $name }</b>
    { $words }
proposal-piece-same = { $words }
proposal-piece-gone = <s>{ $words }</s>
proposal-piece-new = <b>{ $words }</b>
proposal-piece-left-out = { " " }[…]{ " " }
proposal-withdraw = ↩ Withdraw
proposal-withdraw-field-reason = Reason
proposal-withdraw-ask-reason = Why is it withdrawn? You need not say.
proposal-withdrawn = ↩ <b>Proposal { $number } was withdrawn</b>
    { $side }
    { $title }{ $why }
