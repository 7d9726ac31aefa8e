# Программа мероприятий.

event-list = { $count ->
    [some] <b>Ближайшие мероприятия</b>
   *[none] <b>Ближайшие мероприятия</b>

    Таких пока нет. Оформите подписку, и вы узнаете о новых первыми.
}
    { $kind } · { $where }{ $whose }
programme-any-kind = Все виды
programme-anywhere = Любая сторона
programme-mine = { "" } · Мои
programme-kinds = 🗂 Вид
programme-sides = 🌐 Сторона
programme-mine-button = ✋ Мои
programme-all = 📋 Все
programme-month = 🗓 Месяц
programme-ask-kind = Какие мероприятия показать?
programme-ask-side = Где проходят мероприятия?
programme-month-list = 🗓 <b>{ $month }</b>

    { $lines }
programme-month-empty = В этом месяце мероприятий нет.
programme-day = <b>{ $day }</b> { $kind }: { $title }
programme-days = <b>{ $day } – { $until }</b> { $kind }: { $title }
