# Мероприятия.

event-kind-exhibition = Выставка
event-kind-forum = Форум
event-kind-grant = Грантовый конкурс
event-kinds-exhibition = Выставки
event-kinds-forum = Форумы
event-kinds-grant = Грантовые конкурсы
event-status-draft = черновик
event-status-published = опубликовано
event-status-cancelled = отменено

event-field-title = Название
event-field-summary = Описание
event-field-place = Место
event-field-zone = Часовой пояс
event-field-starts-at = Начало
event-field-ends-at = Окончание
event-field-apply-until = Заявки до
event-field-link = Ссылка
event-ask-title = Как называется мероприятие?
event-ask-summary = О чём оно и для кого? До 700 символов.
event-ask-place = Где оно пройдёт?
event-ask-zone = По времени какого города указать даты?
event-ask-starts-at = Когда начало?
event-ask-ends-at = Когда окончание?
event-ask-apply-until = До какого срока принимаются заявки?
event-ask-link = Есть ли страница с подробностями?

event-desk = { $count ->
    [some] <b>Мои мероприятия</b>
   *[none] <b>Мои мероприятия</b>

    Пока ни одного. Выберите, что вы организуете.
}
event-begin-exhibition = ➕ Выставка
event-begin-forum = ➕ Форум
event-begin-grant = ➕ Грантовый конкурс
event-line-draft = ✏ { $title }
event-line-published = 📣 { $title }
event-line-cancelled = ✖ { $title }
event-line-exhibition = 🖼 { $day } { $title }
event-line-forum = 💬 { $day } { $title }
event-line-grant = 🏆 { $day } { $title }

event-draft = <b>{ $kind }</b> · черновик

    { $fields }

    Анонс получат: { $people ->
    [one] { $people } подписчик
    [few] { $people } подписчика
    [many] { $people } подписчиков
   *[other] { $people } подписчика
} и { $channels ->
    [one] { $channels } канал
    [few] { $channels } канала
    [many] { $channels } каналов
   *[other] { $channels } канала
}.
event-preview = 👁 Предпросмотр
event-publish = 📣 Опубликовать
event-published = <b>{ $title }</b>: анонс опубликован.

    Рассылка началась: { $people ->
    [one] { $people } подписчик
    [few] { $people } подписчика
    [many] { $people } подписчиков
   *[other] { $people } подписчика
} и { $channels ->
    [one] { $channels } канал
    [few] { $channels } канала
    [many] { $channels } каналов
   *[other] { $channels } канала
}.
event-open = Открыть
event-managed = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }

    Статус: { $status }
    Участников: { $participants }

announcement = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }
event-ends = { "" }
    🏁 до { $at }
event-deadline = { "" }
    ⏳ заявки до { $at }
event-link = { "" }
    🔗 { $link }
event-join = ✋ Участвовать
event-leave = Отменить участие
event-calendar = 🗓 В календарь
event-card = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }

    Участников: { $participants }{ $state }
event-joined = { "" }
    ✅ <b>Вы участвуете.</b>
event-cancelled = { "" }
    ✖ <b>Мероприятие отменено.</b>
event-signed-up = Вы в списке участников
event-file = 🗓 { $title }
event-list = { $count ->
    [some] <b>Ближайшие мероприятия</b>
   *[none] <b>Ближайшие мероприятия</b>

    Анонсов пока нет. Оформите подписку, и вы узнаете о новых первыми.
}

topics = <b>Подписки</b>

    О чём сообщать вам сразу после анонса?
topic-on = 🔔 { $kind }
topic-off = 🔕 { $kind }
