# Пункты плана: список, карточка, что осталось вне плана.

item-list = <b>Пункты плана на { $year } год</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    Пунктов пока нет.
}
item-line = { $group } · { $number }. { $title }
item-card = <b>№ { $number } { $title }</b>
    { $direction }

    { $excerpt }

    { $lines }
item-open = Открыть пункт
item-source = № { $number }
item-up = ⬆ Выше
item-down = ⬇ Ниже
item-merge = 🔗 Объединить
item-leave-out = ✖ Не включать
item-split = ✂ Разъединить
item-say = 📈 Сообщить о ходе
item-carried-from = ↪ Перенесён из плана прошлого года
item-left-out-why = Не включён в план: { $reason }
item-taken-in = Предложение внесено в план
item-take-in = ⤵ Включить { $number }
item-carried-over = ↪ <b>Пункт перенесён в план на { $year } год</b>
    { $title }
plan-items-back = 📋 Пункты
plan-outside-card = <b>Предложения вне плана на { $year } год</b>

    { $lines }
plan-outside-none = Все поданные предложения в плане.
plan-outside-line = <b>№ { $number }</b> · { $side }
    { $title }
    { $status }{ $why }
item-status-planned = запланирован
item-status-under-way = выполняется
item-status-done = выполнен
item-status-not-done = не выполнен
item-status-carried = перенесён
item-field-direction = Направление
item-field-title-ru = Название (рус.)
item-field-text-ru = Содержание (рус.)
item-field-title-zh = Название (кит.)
item-field-text-zh = Содержание (кит.)
item-field-title-en = Название (англ.)
item-field-text-en = Содержание (англ.)
item-field-executors = Исполнители
item-field-owner = Отвечает
item-field-place = Место
item-field-since = Начало
item-field-until = Окончание
item-field-result = Ожидаемый результат
item-ask-direction = К какому направлению относится пункт?
item-ask-title-ru = Какое общее название у пункта по-русски?
item-ask-text-ru = Пришлите общую формулировку по-русски. Исходные предложения не изменятся.
item-ask-title-zh = Какое общее название у пункта по-китайски?
item-ask-text-zh = Пришлите общую формулировку по-китайски. Исходные предложения не изменятся.
item-ask-title-en = Какое общее название у пункта по-английски?
item-ask-text-en = Пришлите общую формулировку по-английски. Исходные предложения не изменятся.
item-ask-executors = Какие стороны исполняют?
item-ask-owner = Какая сторона отвечает за пункт?
item-ask-place = Где?
item-ask-since = Когда начало?
item-ask-until = Когда окончание?
item-ask-result = Какой результат ожидается?
item-leave-out-field-reason = Причина
item-leave-out-ask-reason = Почему пункт не включается в план? Предложения будут отложены, стороны увидят причину.
proposal-in-plan = 🗂 В плане: пункт { $number }. { $paper }
proposal-in-plan-open = 🗂 Пункт плана
item-source-withdrawn = ⚠ Отозвано стороной: { $numbers }
