# Items of the plan: the list, the card, what stays outside.

item-list = <b>Items of the plan for { $year }</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    No items yet.
}
item-line = { $group } · { $number }. { $title }
item-card = <b>No. { $number } { $title }</b>
    { $direction }

    { $excerpt }

    { $lines }
item-open = Open the item
item-source = No. { $number }
item-up = ⬆ Up
item-down = ⬇ Down
item-merge = 🔗 Merge
item-leave-out = ✖ Leave out
item-split = ✂ Split
item-say = 📈 Say how far it is
item-carried-from = ↪ Carried over from last year's plan
item-left-out-why = Left out of the plan: { $reason }
item-taken-in = The proposal is in the plan
item-take-in = ⤵ Take in { $number }
item-carried-over = ↪ <b>The item goes on in the plan for { $year }</b>
    { $title }
plan-items-back = 📋 Items
plan-outside-card = <b>Proposals not in the plan for { $year }</b>

    { $lines }
plan-outside-none = Every proposal that was filed is in the plan.
plan-outside-line = <b>No. { $number }</b> · { $side }
    { $title }
    { $status }{ $why }
item-status-planned = planned
item-status-under-way = under way
item-status-done = done
item-status-not-done = not done
item-status-carried = carried over
item-field-direction = Direction
item-field-title-ru = Title (Russian)
item-field-text-ru = Content (Russian)
item-field-title-zh = Title (Chinese)
item-field-text-zh = Content (Chinese)
item-field-title-en = Title (English)
item-field-text-en = Content (English)
item-field-executors = Executors
item-field-owner = Answers for it
item-field-place = Place
item-field-since = Start
item-field-until = End
item-field-result = Expected result
item-ask-direction = Under which direction does the item stand?
item-ask-title-ru = What is its joint title in Russian?
item-ask-text-ru = Send the joint wording in Russian. The proposals themselves stay as they are.
item-ask-title-zh = What is its joint title in Chinese?
item-ask-text-zh = Send the joint wording in Chinese. The proposals themselves stay as they are.
item-ask-title-en = What is its joint title in English?
item-ask-text-en = Send the joint wording in English. The proposals themselves stay as they are.
item-ask-executors = Which sides carry it out?
item-ask-owner = Which side answers for it?
item-ask-place = Where?
item-ask-since = When does it start?
item-ask-until = When does it end?
item-ask-result = What result is expected?
item-leave-out-field-reason = Reason
item-leave-out-ask-reason = Why is it left out of the plan? Its proposals are deferred, and their sides see the reason.
proposal-in-plan = 🗂 In the plan: item { $number }. { $paper }
proposal-in-plan-open = 🗂 Item of the plan
item-source-withdrawn = ⚠ Withdrawn by its side: { $numbers }
