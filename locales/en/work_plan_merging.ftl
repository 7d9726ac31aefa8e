# Merging items with their authors' consent.

merge-choose-card = <b>Merge with which item?</b>
    { $title }

    The wording of this one stays; the authors of both are asked.{ $count ->
    [some] { "" }
   *[none] { "" }

    There are no other items in the plan.
}
merge-with = { $number }. { $title }
merge-card = <b>Merging items</b>
    { $into }
    + { $part }

    { $status }
    { $lines }
merge-line = { $side }: { $answer }
merge-nobody = No side's proposals stand in these items: no consent is needed.
merge-status-asked = waiting for an answer
merge-status-agreed = agreed
merge-status-declined = declined
merge-asked = 🔗 <b>Do you agree to merge the proposals into one item of the plan?</b>

    { $into }
    + { $part }

    The wording of the first stays. The proposals are kept as they were filed, and the item can be split again.
merge-agree = ✅ Agree
merge-decline = ✖ Decline
merge-open = Details
merge-done = 🔗 <b>The items are merged</b>

    { $into }
    + { $part }
merge-refused = ✖ <b>The items stay apart</b>
    Declined by: { $side }

    { $into }
    { $part }
merge-split = ✂ <b>An item of the plan was split</b>
    { $title }

    The proposals stand in the plan separately again.
merge-sent = The authors are asked
merge-answer-kept = Your answer is kept
item-split-done = The item is split
