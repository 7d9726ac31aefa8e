# Анкета конкурса: её составляет организатор.

application-form-open = 📝 Анкета
application-form = <b>Анкета конкурса</b>
    { $title }

    Вопросов: { $number } из { $most }
    { $due }{ $locked }
application-form-is-locked = { "" }

    🔒 Анкету больше нельзя менять: { $count ->
    [one] подана { $count } заявка
    [few] поданы { $count } заявки
    [many] подано { $count } заявок
   *[other] подано { $count } заявки
}, и все отвечают на одни и те же вопросы.
application-form-copied = { $count ->
    [one] Добавлен { $count } вопрос
    [few] Добавлено { $count } вопроса
    [many] Добавлено { $count } вопросов
   *[other] Добавлено { $count } вопроса
}
application-question-begin = ➕ Вопрос
application-question-copy = 📑 Из прежнего конкурса
application-edit-until = ✏ До какого времени править поданное
application-question-line = { $words }
application-question-line-incomplete = ⚠ { $words }
application-question-card = <b>Вопрос анкеты</b>
    { $needed }

    { $lines }{ $incomplete }
application-question-incomplete = { "" }

    ⚠ Вопрос не задаётся: не хватает вида, слов хотя бы на одном языке или вариантов ответа (не меньше двух).
application-question-needed = Ответ обязателен
application-question-free = Ответ по желанию
application-question-up = ⬆ Выше
application-question-remove = 🗑 Удалить
application-question-from = 📑 { $title }
application-earlier = { $count ->
    [some] <b>Чью анкету взять?</b>
   *[none] <b>Чью анкету взять?</b>

    У других ваших конкурсов анкет пока нет.
}
application-question-kind-short = Короткий текст
application-question-kind-long = Длинный текст
application-question-kind-number = Число
application-question-kind-choice = Один вариант
application-question-kind-many = Несколько вариантов
application-question-kind-yes-no = Да или нет
application-question-kind-file = Файл
application-question-kind-link = Ссылка
application-question-kind-day = Дата
application-question-shown-to-jury = Организатору и жюри
application-question-shown-to-organiser = Только организатору
application-question-field-kind = Вид ответа
application-question-field-words-ru = Вопрос по-русски
application-question-field-words-zh = Вопрос по-китайски
application-question-field-words-en = Вопрос по-английски
application-question-field-options-ru = Варианты по-русски
application-question-field-options-zh = Варианты по-китайски
application-question-field-options-en = Варианты по-английски
application-question-field-length = Наибольшая длина
application-question-field-least = Наименьшее число
application-question-field-most = Наибольшее число
application-question-field-needed = Обязателен
application-question-field-shown-to = Кому виден ответ
application-question-ask-kind = Какой ответ нужен?
application-question-ask-words-ru = Как задать вопрос по-русски? До 200 знаков. Хватит одного языка; где перевода нет, это будет помечено.
application-question-ask-words-zh = Как задать вопрос по-китайски? До 200 знаков.
application-question-ask-words-en = Как задать вопрос по-английски? До 200 знаков.
application-question-ask-options-ru = Варианты ответа по-русски: от двух до десяти, каждый с новой строки, до 50 знаков.
application-question-ask-options-zh = Варианты по-китайски, в том же порядке и столько же.
application-question-ask-options-en = Варианты по-английски, в том же порядке и столько же.
application-question-ask-length = Сколько знаков самое большее? Короткий текст — до 200, длинный — до 2500. Без ответа: 200 и 1000.
application-question-ask-least = Какое число наименьшее?
application-question-ask-most = Какое число наибольшее?
application-question-ask-needed = Обязательно ли отвечать?
application-question-ask-shown-to = Кому показывать ответ?

competition-field-edit-until = Править до
competition-ask-edit-until = До какого времени можно править поданную заявку, по часам места проведения? Без ответа — до конца приёма.
