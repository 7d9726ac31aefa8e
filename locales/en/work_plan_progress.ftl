# How far an adopted plan is.

item-own-list = <b>Ours in the plan for { $year }</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    Your side answers for no items.
}
item-own-line = { $mark } { $number }. { $title }
item-mark-planned = ⚪
item-mark-under-way = 🔵
item-mark-done = ✅
item-mark-not-done = ❌
item-mark-carried = ↪
item-reminder = ⏰ <b>An item of the plan is due soon</b>
    { $title }
    By { $due }: { $left } left.

    { $todo }
item-reminder-say = Please say how far it is.
item-reminder-watch = It is not done yet, by the word of the side that answers for it.
item-progress-field-status = Status
item-progress-field-progress = Progress
item-progress-field-note = Note
item-progress-field-links = Link
item-progress-ask-status = What is the status of the item?
item-progress-ask-progress = How many per cent are done?
item-progress-ask-note = Anything to add? What was done, or what stands in the way.
item-progress-ask-links = Is there a link: news, a document, a page?
percent-0 = 0%
percent-10 = 10%
percent-20 = 20%
percent-30 = 30%
percent-40 = 40%
percent-50 = 50%
percent-60 = 60%
percent-70 = 70%
percent-80 = 80%
percent-90 = 90%
percent-100 = 100%
item-said = 📈 <b>{ $title }</b>
    { $side }: { $status }, { $progress }%
