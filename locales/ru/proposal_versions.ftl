# Версии поданного предложения, сравнение и отзыв.

proposal-versions = 🕘 Версии: { $count }
proposal-versions-back = 🕘 Версии
proposal-versions-card = { $count ->
    [some] <b>Версии</b>
   *[none] <b>Версии</b>
}
    { $title }
proposal-version-line = { $number } · { $person }
proposal-version-line-overdue = ⏰ { $number } · { $person }
proposal-version-before = ◀ Предыдущая
proposal-difference-open = Что изменено
proposal-difference = <b>Версия { $number }</b>
    { $title }
    { $at } · { $person }{ $overdue }

    { $lines }
proposal-difference-overdue = { "" }
    Изменено после срока, по вопросу председателя.
proposal-difference-none = Поля не изменились: изменились файлы.
proposal-was-is = <b>{ $name }</b>
    было: { $before }
    стало: { $after }
proposal-words = <b>{ $name }</b>
    { $words }
proposal-piece-same = { $words }
proposal-piece-gone = <s>{ $words }</s>
proposal-piece-new = <b>{ $words }</b>
proposal-piece-left-out = { " " }[…]{ " " }
proposal-withdraw = ↩ Отозвать
proposal-withdraw-field-reason = Причина
proposal-withdraw-ask-reason = Почему предложение отзывается? Причину можно не указывать.
proposal-withdrawn = ↩ <b>Предложение № { $number } отозвано</b>
    { $side }
    { $title }{ $why }
