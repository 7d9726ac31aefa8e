# Ход выполнения утверждённого плана.

item-own-list = <b>За нашей стороной: план на { $year } год</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    За вашей стороной пунктов нет.
}
item-own-line = { $mark } { $number }. { $title }
item-mark-planned = ⚪
item-mark-under-way = 🔵
item-mark-done = ✅
item-mark-not-done = ❌
item-mark-carried = ↪
item-reminder = ⏰ <b>Скоро срок пункта плана</b>
    { $title }
    До { $due }: осталось { $left }.

    { $todo }
item-reminder-say = Сообщите, на каком этапе работа.
item-reminder-watch = По данным ответственной стороны, он ещё не выполнен.
item-progress-field-status = Состояние
item-progress-field-progress = Выполнено
item-progress-field-note = Примечание
item-progress-field-links = Ссылка
item-progress-ask-status = Каково состояние пункта?
item-progress-ask-progress = На сколько процентов выполнено?
item-progress-ask-note = Что добавить? Например, что сделано или что мешает.
item-progress-ask-links = Есть ли ссылка: новость, документ, страница?
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
