# Доска сторон.

menu-board = 📊 Доска сторон
board = 📊 <b>Предложения к плану работы</b>
    Заседание: { $day }, { $city }
    Срок: { $due }
    { $left }

    <b>Подали: { $sent } из { $total }</b>

    { $sides }
board-left-collecting = { $count ->
    [one] ⏳ Остался { $count } день
    [few] ⏳ Осталось { $count } дня
    [many] ⏳ Осталось { $count } дней
   *[other] ⏳ Осталось { $count } дня
}
board-left-closed = { $count ->
    [one] Срок истёк. До заседания { $count } день
    [few] Срок истёк. До заседания { $count } дня
    [many] Срок истёк. До заседания { $count } дней
   *[other] Срок истёк. До заседания { $count } дня
}
board-left-today = ⏳ Сегодня последний день
board-left-meets-today = Срок истёк. Заседание сегодня
board-left-held = ✅ Заседание состоялось
board-left-cancelled = ✖ Заседание отменено
board-state-filed = ✅ <b>Подано</b>
    { $sides }
board-state-diplomatic = 📨 <b>Направлено по дипломатическим каналам</b>
    { $sides }
board-state-drafting = ✏ <b>Готовят</b>
    { $sides }
board-state-silent = ⚪ <b>Пока ничего не подано</b>
    { $sides }
board-state-unreachable = 🚫 <b>Нет связи через бота</b>
    { $sides }
board-side = { $flag } { $side }
board-side-several = { $flag } { $side } · { $count }
board-none = <b>Доска сторон</b>

    Дата заседания ещё не назначена. Как только её объявят, здесь будет видно, какие стороны подали предложения.
board-renew = 🔄 Обновить
board-choose = 📌 Это группа Комиссии
board-release = Больше не группа Комиссии
board-group = <b>{ $title }</b>
    📌 Группа Комиссии
    Язык: { $language }
    { $state }
board-group-stands = ✅ Здесь закреплена доска сторон; бот исправляет её на месте. Чтобы закрепить её, боту нужно право закреплять сообщения.
board-group-waits = Выберите язык: на нём появится доска сторон.
board-group-no-rights = ⚠ Бот не может писать в эту группу. Верните ему право отправлять сообщения.
error-board-in-groups = Доска сторон стоит в группе Комиссии, а не в канале.
