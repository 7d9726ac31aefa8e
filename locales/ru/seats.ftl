# Места сторон, полномочия, люди с ролями.

seat-list = <b>Места сторон в Комиссии</b>

    Занято: { $held }. Свободно: { $vacant }.
seat-line-held = 🟢 { $side }
seat-line-suspended = ⏸ { $side }
seat-line-vacant = ⚪ { $side }
seat-card = <b>Место стороны в Комиссии</b>
    { $side }
    { $state }{ $presides }

    { $mandates }
seat-state-held = 🟢 Место занято.
seat-state-suspended = ⏸ Полномочия представителя приостановлены: от стороны никто не выступает.
seat-state-vacant = ⚪ Место свободно.
seat-presides = { "" }
    🏛 Сторона председательствует: { $term }
seat-invite-representative = ➕ Представитель
seat-invite-alternate = ➕ Заместитель
seat-invite-expert = ➕ Эксперт
seat-hand-over = 🤝 Передать место
seat-handing-over = <b>Передача места стороны</b>
    { $side }
    Представитель сейчас: { $person }

    Бот выдаст ссылку для преемника. Как только преемник её откроет, место перейдёт к нему, а нынешние полномочия прекратятся. До этого ничего не изменится.
seat-make-link = ✉ Получить ссылку
seat-history = 🕘 История места
seat-past = <b>История места стороны</b>
    { $side }

    { $mandates }
seat-open = 🪑 Место стороны

mandate-nobody = Пока никого.
mandate-row = { $role }: <b>{ $person }</b>{ $marks }
    { $since } – { $until }
mandate-mark-suspended = { " " }⏸ приостановлены
mandate-mark-document = { " " }📎 { $name }
mandate-open-end = …
mandate-line-representative = 👤 { $name }
mandate-line-alternate = 👥 { $name }
mandate-line-expert = 🎓 { $name }
mandate-line-secretariat = 🏛 { $name }
mandate-line-organiser = 📣 { $name }
mandate-line-jury = ⚖ { $name }
mandate-line-park-manager = 🏢 { $name }
mandate-line-administrator = 🛠 { $name }
mandate-list = <b>Люди и роли</b>
    Администраторы по настройкам: { $operators }

    { $mandates }
mandate-operator = { $name }
mandate-card = <b>{ $role }</b>
    { $person }
    { $since } – { $until }

    { $status }{ $reason }{ $document }
mandate-status-active = ✅ Полномочия действуют.
mandate-status-suspended = ⏸ Полномочия приостановлены: { $at }
mandate-status-ended = ⏹ Полномочия прекращены: { $at }
mandate-reason = { "" }
    Причина: { $reason }
mandate-paper = { "" }
    📎 { $name }
mandate-suspend = ⏸ Приостановить
mandate-resume = ▶ Возобновить
mandate-end = ⏹ Прекратить
mandate-until = 📅 Последний день
mandate-attach = 📎 Приложить документ
mandate-open-document = 📄 Открыть документ
mandate-delegate = ✍ Поручить подачу предложений
mandate-recall = ✋ Отозвать право подачи
mandate-file = { $person }

mandate-field-until = Последний день
mandate-field-document = Документ
mandate-ask-until = По какой день действуют полномочия? День считается по времени столицы стороны.
mandate-ask-document = Пришлите документ о назначении.
mandate-suspend-field-reason = Причина
mandate-suspend-ask-reason = Почему полномочия приостанавливаются? Эти слова прочитают все, кого это касается.
mandate-end-field-reason = Причина
mandate-end-ask-reason = Почему полномочия прекращаются? Эти слова прочитают все, кого это касается.

mandate-changed = <b>{ $event }</b>
    { $role }: { $person }
    { $since } – { $until }{ $reason }
mandate-event-suspended = ⏸ Полномочия приостановлены
mandate-event-resumed = ▶ Полномочия возобновлены
mandate-event-ended = ⏹ Полномочия прекращены
mandate-event-expired = ⏹ Срок полномочий истёк
mandate-event-delegated = ✍ Заместителю поручена подача предложений
mandate-event-recalled = ✋ Право подачи предложений отозвано
mandate-event-until = 📅 Изменён срок полномочий
mandate-event-document = 📎 Изменён документ о назначении

error-mandate-suspended = Ваши полномочия приостановлены: { $at }. Причина: { $reason }
error-mandate-unknown = Таких полномочий нет.
error-mandate-ended = Эти полномочия уже прекращены: { $at }.
error-mandate-paused = Эти полномочия уже приостановлены: { $at }.
error-mandate-not-paused = Эти полномочия действуют, возобновлять нечего.
error-mandate-no-alternate = Поручить подачу можно только заместителю.
error-mandate-no-document = Документ не приложен.
error-mandate-until-past = Этот день уже прошёл: { $day }.
error-mandate-reason-needed = Укажите причину: её прочитают все, кого это касается.
error-own-mandate = Ваши собственные полномочия меняет администратор.
error-last-administrator = Это единственный администратор. Сначала пригласите другого.
