# Повестка дня и заготовка протокола.

agenda-card = <b>Повестка дня заседания, { $year } год</b>
    Всего: { $minutes }{ $count ->
    [some] { "" }
   *[none] { "" }

    Вопросов пока нет. Их можно взять из плана или внести свободно.
}
agenda-line = { $number }. { $title }
agenda-fill = ⤵ Взять вопросы из плана
agenda-begin = ➕ Внести вопрос
agenda-make = 📄 Составить повестку
protocol-make = 📄 Составить протокол
agenda-open = Повестка
agenda-item-card = <b>{ $title }</b>

    { $fields }
    { $decision }
agenda-decision = Решили: { $decision }
agenda-strike-off = 🗑 Снять
agenda-untitled = Без названия
agenda-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
agenda-subject-report = О выполнении плана работы за { $year } год
agenda-subject-plan = О ежегодном плане работы на { $year } год
agenda-subject-direction = Пункты плана: { $direction }
protocol-blank = ____________________
agenda-field-title-ru = Вопрос (рус.)
agenda-field-title-zh = Вопрос (кит.)
agenda-field-title-en = Вопрос (англ.)
agenda-field-rapporteur = Докладчик
agenda-field-minutes = Минут
agenda-field-decision-ru = Решение (рус.)
agenda-field-decision-zh = Решение (кит.)
agenda-field-decision-en = Решение (англ.)
agenda-ask-title-ru = Как назвать вопрос по-русски?
agenda-ask-title-zh = Как назвать вопрос по-китайски?
agenda-ask-title-en = Как назвать вопрос по-английски?
agenda-ask-rapporteur = Кто докладывает?
agenda-ask-minutes = Сколько минут отвести?
agenda-ask-decision-ru = Что решено (по-русски)? До заседания можно пропустить.
agenda-ask-decision-zh = Что решено (по-китайски)? До заседания можно пропустить.
agenda-ask-decision-en = Что решено (по-английски)? До заседания можно пропустить.
