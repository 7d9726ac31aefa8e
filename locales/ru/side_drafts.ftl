# Стороны у администратора.

menu-side-drafts = 🌐 Стороны
side-draft-line = { $side }
side-draft-new = ➕ Добавить сторону
side-draft-put = ✅ Ввести в действие
side-draft-done = Готово
side-draft-field-code = Код
side-draft-field-name-ru = Название по-русски
side-draft-field-name-zh = Название по-китайски
side-draft-field-name-en = Название по-английски
side-draft-field-zone = Часовой пояс столицы
side-draft-field-weekend = Выходные дни
side-draft-ask-code = Код государства: две латинские буквы по ISO 3166-1, например KZ.
side-draft-ask-name-ru = Полное название по-русски?
side-draft-ask-name-zh = Полное название по-китайски?
side-draft-ask-name-en = Полное название по-английски?
side-draft-ask-zone = Часовой пояс столицы, например Asia/Ulaanbaatar.
side-draft-ask-weekend = Какие дни недели выходные?
side-draft-added = 🌐 В Пуле новая сторона: <b>{ $name }</b>.
side-draft-list = <b>Стороны</b>: { $number }

    Нажмите, чтобы изменить название, часовой пояс или выходные.
side-draft-card =
    { $state ->
        [new] <b>Новая сторона</b>
        [change] <b>Изменение стороны: { $side }</b>
       *[done] <b>Сторона введена в действие</b>
    }

    { $chosen }
