# Вопросы организатора тем, кто записывается.

question-list = { $count ->
    [some] <b>Вопросы участникам</b>
   *[none] <b>Вопросы участникам</b>

    Пока ни одного: на мероприятие записываются в два нажатия.
}
    { $title }

    Вопросов может быть не больше { $limit }.
question-line = ❓ { $words }
question-new-text = ➕ Короткий текст
question-new-number = ➕ Число
question-new-choice = ➕ Выбор
question-new-yes-no = ➕ Да или нет
question-card = <b>Вопрос участникам</b> · { $kind }

    { $fields }

    { $asked }
question-asked = Вопрос задаётся всем, кто записывается.
question-not-ready = Вопрос ещё не задаётся: допишите его.
question-delete = 🗑 Удалить вопрос
question-deleted = Вопрос удалён
question-kind-text = короткий текст
question-kind-number = число
question-kind-choice = выбор из списка
question-kind-yes-no = да или нет
question-ask-words-ru = Что спросить у тех, кто записывается? Напишите вопрос по-русски.
question-ask-words-zh = Напишите вопрос по-китайски.
question-ask-words-en = Напишите вопрос по-английски.
question-ask-options = Из чего выбирать? Пришлите варианты, каждый с новой строки.
question-ask-needed = Обязательно ли отвечать?
question-field-words-ru = Вопрос по-русски
question-field-words-zh = Вопрос по-китайски
question-field-words-en = Вопрос по-английски
question-field-options = Варианты
question-field-needed = Отвечать обязательно
