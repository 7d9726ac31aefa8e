# Что Концепция оставляет открытым.

menu-left-open = ⚖ Не установлено Концепцией
left-open-all = ⚖ Все пункты
left-open-button = { $name }
left-open-choose = Выбрать: { $choice }
left-open-line = • { $name } — { $now }
left-open-initial = Так при запуске: стол ничего не менял.
left-open-since = Выбрано { $at }. Основание: { $reason }
left-open-park-consent = Согласие сторон на новый парк
left-open-about-park-consent = Если включить, о каждом парке спрашивают все занятые места сторон; одно возражение задерживает решение, голоса не считают.
left-open-park-consent-off = стороны только уведомляют
left-open-park-consent-seats = спрашивают каждое место
left-open-event-review = Проверка мероприятий
left-open-about-event-review = Кто смотрит мероприятие до объявления.
left-open-event-review-off = без проверки
left-open-event-review-administrator = администратор
left-open-event-review-chair = Председатель
left-open-field-reason = Основание
left-open-ask-reason = На каком основании? Это увидят те, кого это касается, и это останется в журнале.
left-open-unused-quorum = • кворум
left-open-unused-observers = • наблюдатели
left-open-unused-comments = • срок для замечаний
left-open-unused-report = • срок доклада
left-open-unused-languages = • языковой режим
left-open-unused-silence = • процедура умолчания
left-open-unused-voting = • голосование
left-open-unused-lateness = • последствия опоздания
left-open-unused-budgets = • бюджеты
left-open-list = <b>Концепцией не установлено</b>

    По умолчанию выключено. Меняется с указанием основания и сразу действует для всех.

    { $lines }

    Тоже не установлено, и бот этим не пользуется — включать нечего:
    { $unused }
left-open-card = <b>{ $name }</b>
    <i>Концепцией не установлено</i>

    { $about }

    Сейчас: { $now }
    { $since }
left-open-told = ⚖ <b>{ $name }</b>
    <i>Концепцией не установлено</i>

    Теперь: { $now }
    Основание: { $reason }
