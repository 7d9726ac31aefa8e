# Предложения к ежегодному плану работы.

proposal-field-title = Название
proposal-field-text = Текст
proposal-ask-title = Какое название дать предложению?
proposal-ask-text = Пришлите новый текст предложения.
proposal-edit-title = ✏ Название
proposal-edit-text = ✏ Текст

proposal-how-to = <b>Предложение к плану работы</b> · { $side }

    Пришлите его одним сообщением: первая строка станет названием. Перед подачей вы увидите предпросмотр.

    { $deadline }
proposal-how = 📄 Как подать
proposal-due = ⏳ Срок подачи предложений: до { $due }.
proposal-no-meeting = Дата заседания ещё не назначена; до этого черновики хранятся здесь.
proposal-draft = <b>Черновик предложения</b> · { $side }

    <b>{ $title }</b>

    { $text }

    { $deadline }{ $who }
proposal-seat-files = { "" }
    Подаёт представитель вашей стороны: черновик уже в общем списке.
proposal-file = 📨 Подать
proposal-delete = 🗑 Удалить
proposal-deleted = Черновик удалён.
proposal-receipt = ✅ <b>Предложение подано: № { $number }</b>
    { $side }
    Подано: { $at }
    { $punctual }

    <b>{ $title }</b>

    { $text }
proposal-filed = <b>№ { $number }</b> · { $side }
    Подано: { $at }
    { $punctual }

    <b>{ $title }</b>

    { $text }
proposal-on-time = В срок.
proposal-late = После срока, опоздание: { $by }. Принять ли предложение, решает председательствующая сторона.
proposal-arrived = 📥 <b>Подано предложение № { $number }</b>
    { $side }
    { $at }
    { $punctual }

    <b>{ $title }</b>
proposal-open = Открыть
proposal-line-draft = ✏ { $title }
proposal-line-filed = { $number } { $title }
proposal-mine = <b>Наши предложения</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    Пока ни одного. Пришлите текст предложения одним сообщением: первая строка станет названием.
}

    { $deadline }
proposal-list = { $count ->
    [some] <b>Поданные предложения</b>
   *[none] <b>Поданные предложения</b>

    Стороны ещё ничего не подали.
}
