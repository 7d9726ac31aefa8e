# Запись на мероприятие.

signup-card = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $counted }{ $standing }{ $state }
signup-counted = 👥 Участников: { $joined }{ $waiting }
signup-counted-of = 👥 Занято { $joined } из { $capacity ->
    [one] { $capacity } места
    [few] { $capacity } мест
    [many] { $capacity } мест
   *[other] { $capacity } места
}{ $waiting }
signup-waiting = , { $count } в листе ожидания
signup-joined = { "" }
    ✅ <b>Вы участвуете.</b>{ $guest }
signup-with-guest = { "" } С вами: { $guest }.
signup-in-line = { "" }
    ⏳ <b>Вы в листе ожидания.</b> Ваше место в очереди: { $place }. Когда место освободится, бот предложит его вам.
signup-kept = { "" }
    🔔 <b>Для вас освободилось место.</b> Подтвердите участие до { $until }.
signup-draft = { "" }
    ✏ <b>Запись не закончена:</b> проверьте ответы и отправьте.
signup-wait = ⏳ В лист ожидания
signup-leave-line = Выйти из очереди
signup-accept = ✅ Участвую
signup-decline = Отказаться
signup-drop = Не записываться
signup-send = ✅ Записаться
signup-answers = ✏ Мои ответы
signup-ticket = 🎫 Мой билет
signup-guest = ➕ Взять гостя
signup-guest-change = ✏ Мой гость
signup-joined-note = Вы в списке участников
signup-in-line-note = Мест нет: вы в листе ожидания
signup-left-note = Вас больше нет в списке
signup-reminder-kept = ⏰ <b>Место держат для вас ещё { $left }</b>
    { $title }
    Подтвердите участие до { $due }. Позже место предложат следующему.
signup-reminder-begun = ⏰ <b>Запись не закончена, осталось { $left }</b>
    { $title }
    Пока вы не ответите на вопросы, место за вами не закреплено. Запись закроется { $due }.
signup-offered = 🔔 <b>Для вас освободилось место</b>

    { $title }
    🗓 { $starts }

    Подтвердите участие до { $until }. Позже место предложат следующему.
signup-lapsed = <b>Время на ответ истекло</b>

    { $title }
    🗓 { $starts }

    Место предложено следующему. Если вы ещё хотите прийти, запишитесь снова — вы встанете в конец очереди.
signup-open = 📋 Запись и участники
signup-desk = <b>Запись</b>
    <b>{ $title }</b>

    { $counted }
    Предложено мест: { $offered }
    Время на ответ, ч: { $hours }
    Можно с гостем: { $guests }
signup-people = 👥 Участники
signup-sheet = 📊 Таблица XLSX
signup-check-in = 🎫 Вход
signup-write = ✉ Письма участникам
signup-questions = ❓ Вопросы: { $number }
signup-settings = ⚙ Условия записи
signup-ask-youth = Вам будет меньше 35 лет, когда начнётся мероприятие?
signup-field-youth = Мне меньше 35 лет
signup-guest-ask-guest = Кого вы возьмёте с собой? Напишите имя и фамилию гостя.
signup-guest-field-guest = Гость
signup-settings-ask-plus-one = Может ли участник взять с собой гостя? Гость занимает место.
signup-settings-field-plus-one = Можно с гостем
signup-settings-ask-offer-hours = Сколько часов есть у человека из листа ожидания, чтобы занять освободившееся место? Ожидание всегда заканчивается с началом мероприятия.
signup-settings-field-offer-hours = Время на ответ, ч
signup-only-sides = — только для участников из: { $names }
signup-only-kinds = — только для организаций: { $names }
signup-only-sectors = — только для отраслей: { $names }
