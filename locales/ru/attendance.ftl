# Билеты, список участников, вход на мероприятие.

attendance-ticket = 🎫 <b>{ $title }</b>

    🗓 { $starts }
    📍 { $place }{ $guest }

    Код: <code>{ $code }</code>
    Покажите его на входе.
attendance-list = <b>Участники</b>
    { $title }
    { $counted }

    { $lines }
attendance-nobody = Пока никто не записался.
attendance-line-joined = { $number }. { $name }{ $username }{ $guest }
attendance-line-came = { $number }. ✅ { $name }{ $username }{ $guest }
attendance-line-offered = { $number }. 🔔 { $name }{ $username }
attendance-line-waiting = { $number }. ⏳ { $name }{ $username }
attendance-door = <b>Вход</b>
    { $title }

    Пришли: { $present } из { $joined }{ $last }
    Помощники: { $helpers }

    Наведите камеру телефона на QR-код билета и откройте ссылку — или введите код вручную.
attendance-last = { "" }
    Последний: { $name }
attendance-helper = { $name }
attendance-type = ⌨ Ввести код
attendance-ask-code = Код с билета?
attendance-field-code = Код
attendance-dismiss = ✖ { $name }
attendance-invite = ➕ Ссылка для помощников
attendance-guest = { "" }
    ➕ Гость: { $guest }
attendance-let-in = ✅ <b>{ $name }</b>{ $guest }
    { $organisation }

    { $title }
attendance-came-already = ⚠ <b>{ $name }</b>: вход уже отмечен, прошло: { $ago }.{ $guest }
    { $organisation }

    { $title }
attendance-door-open = 🎫 Вход
attendance-doors = { $count ->
    [some] <b>Вход</b>

    На каком вы мероприятии? Код можно прислать и так: /checkin КОД
   *[none] <b>Вход</b>

    Сейчас нет мероприятий, на которых вы отмечаете вход. Отмечают организатор и его помощники — за сутки до начала и позже.
}
attendance-at = 🎫 { $title }
attendance-helper-link = <b>Ссылка для помощников</b>
    { $title }

    Кто её откроет, сможет отмечать вход на этом мероприятии. Прежняя ссылка больше не действует; уже приглашённые помощники остаются.
attendance-pass-on = ↗ Передать помощникам
attendance-link = 🔗 Открыть ссылку
attendance-column-name = Имя
attendance-column-username = Telegram
attendance-column-organisation = Организация
attendance-column-status = Статус
attendance-column-guest = Гость
attendance-column-joined-at = Запись
attendance-column-code = Код
attendance-column-attended-at = Пришёл
attendance-status-joined = участвует
attendance-status-offered = предложено место
attendance-status-waiting = ждёт места
