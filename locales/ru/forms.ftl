# Пошаговая анкета.

form-question = { $lines }
form-progress = <b>{ $number } из { $total }</b>
form-ask = { $ask }
    <i>{ $hint }</i>
form-kept = ✓ { $name }: { $value }
form-now = Сейчас: { $value }
form-now-all = Сейчас:
    { $lines }
form-kept-all = { $lines }
form-yes = да
form-no = нет
form-dash = —
form-line = <b>{ $name }:</b> { $value }
form-choice = { $choice }
form-own = { $words }
form-missing = • { $words }
form-chosen = ✓ { $choice }
form-flag-off = ☐ { $name }
form-flag-on = ☑ { $name }
form-empty = 🗑 { $name }
form-fields = Какое поле изменить?
form-left = Черновик сохранён
form-hint-text = Ответьте сообщением.
form-hint-choice = Выберите кнопку.
form-hint-url = Пришлите адрес: например, example.org.
form-hint-day = Пришлите дату: например, 15 июня 2027 или 15.06.2027.
form-hint-moment = Пришлите дату и время в выбранном часовом поясе: например, 15 июня 2027, 10:00.
form-hint-file = Пришлите файл: PDF, документ или изображение без сжатия.
form-hint-picture = Пришлите изображение — фотографией или файлом.
form-hint-number = Пришлите число.
form-hint-many = Отметьте всё подходящее, затем нажмите «Дальше».
form-hint-flag = Отмечайте кнопками.
form-hint-step = Ответы сохраняются сразу.
form-calendar = 🗓 Выбрать в календаре
form-calendar-of = 🗓 { $name }
form-days = <b>{ $month }</b>

    Выберите день или пришлите дату сообщением.
form-clocks = <b>{ $day }</b>

    Выберите время или пришлите дату и время сообщением.
form-day = { $number }
form-day-none = ·
form-clock = { $clock }
