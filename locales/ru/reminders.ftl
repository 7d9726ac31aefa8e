# Напоминания.

reminder = { $says }

    { $why }{ $late }
reminder-proposals = ⏰ <b>До срока подачи предложений: { $left }</b>
    { $side }: к плану работы пока ничего не подано.

    Принимаются до { $due }.
reminder-file = 📨 Подать предложение
reminder-silent = ⏰ <b>До срока подачи предложений: { $left }</b>
    Ещё не подали предложений, сторон: { $count }
    { $sides }

    Срок: до { $due }.
reminder-silent-title = Стороны без предложений
reminder-drafts = ⏰ <b>До срока рассылки проектов: { $left }</b>
    Ещё не разосланы: { $papers }

    Срок: до { $due }.
reminder-circulation = ⏰ <b>{ $name }</b>
    Отчёт ещё не направлен сторонам. Он поступил { $ago } назад.
reminder-unacknowledged = ⏰ <b>{ $name }</b>
    Получение не подтвердили: { $names }
    Документ направлен { $ago } назад.
reminder-invitation = ⏳ <b>Ссылкой-приглашением никто не воспользовался</b>
    { $role }
    Действует до { $due }, осталось { $left }. Потом понадобится новая: /invite
reminder-mandate = ⏳ <b>До окончания полномочий: { $left }</b>
    { $role }: { $person }
    Действуют до { $due }.
reminder-open = Открыть
reminder-presidency = ⏳ <b>До окончания председательства: { $left }</b>
    { $side }
    До { $due }. Затем, пока не начнётся следующий срок, председателя нет.
reminder-moved = 📅 <b>Срок перенесён: { $title }</b>
    Было: до { $was }
    Стало: до { $due }, осталось { $left }

    { $why }
reminder-several = ⏰ <b>{ $count ->
        [one] Вас ждёт { $count } дело
        [few] Вас ждут { $count } дела
        [many] Вас ждут { $count } дел
       *[other] Вас ждут { $count } дела
    }</b>

    { $lines }{ $rest }
reminder-rest = { "" }

    И ещё: { $count }. Все они в списке: /reminders
reminder-line-left = • <b>{ $title }</b>
    до { $due }, осталось { $left }
reminder-line-begins = • <b>{ $title }</b>
    начало { $due }, осталось { $left }
reminder-line-since = • <b>{ $title }</b>
    ждёт с { $due }
reminder-one = 🔎 { $title }
reminder-why = <i>Почему вам: { $role }. { $basis }</i>
reminder-late-away = { "" }
    <i>Пришло позже: бот не работал с { $since } до { $until }.</i>
reminder-late-moved = { "" }
    <i>Пришло позже: срок перенесён { $at }.</i>
reminder-snooze-1h = ⏰ 1 ч
reminder-snooze-tomorrow = ⏰ Завтра
reminder-snooze-3d = ⏰ 3 дня
reminder-done = ✅ Сделано
reminder-undo = ↩ Ещё не сделано
reminder-all = 📋 Все напоминания
reminder-put-off = Напомню { $at }.
reminder-list = <b>Что вас ждёт</b>

    { $lines }{ $missed }
reminder-none = Сейчас напоминать не о чем: всё, что от вас ждали, сделано.
reminder-missed = { "" }

    <i>Не дошло вовремя за 30 дней, всего по боту: { $count }</i>
reminder-line = <b>{ $title }</b>
    { $until }
    { $state }
    { $why }
reminder-until = Срок: до { $due }
reminder-since = Ждёт с { $due }
reminder-from = Не раньше { $due }
reminder-begins = Начало: { $due }
reminder-state-next = 🔔 Напомню { $at }
reminder-state-put-off = 😴 Отложено до { $at }
reminder-state-done = ✅ Вы отметили как сделанное: больше не напоминаю
reminder-state-unwanted = 🔕 Вы отказались от таких напоминаний
reminder-state-over = Больше напоминаний не будет
reminder-card = { $line }
reminder-wishes = 🎚 Как напоминать
reminder-wishes-card = <b>Как напоминать</b>

    🔔 со звуком · 🔕 без звука · ✖ не напоминать · ⚙ как принято: чем ближе срок, тем громче

    Нажмите на вид напоминаний, чтобы изменить.
reminder-wish = { $mark } { $kind }
reminder-mark-usual = ⚙
reminder-mark-loud = 🔔
reminder-mark-silent = 🔕
reminder-mark-none = ✖
reminder-wish-usual = ⚙ Как принято
reminder-wish-loud = 🔔 Со звуком
reminder-wish-silent = 🔕 Без звука
reminder-wish-none = ✖ Не напоминать
reminder-kind-card = <b>{ $kind }</b>
    { $basis }

    Сейчас: { $now }{ $duty }
reminder-is-duty = { "" }

    Это обязанность по роли: отключить нельзя, можно сделать беззвучным.
reminder-kind-proposals = Предложения к плану работы
reminder-basis-proposals = Срок: §5, пар. 9.
reminder-kind-draft-plan = Проект плана работы
reminder-basis-draft-plan = Срок: §5, пар. 9.
reminder-kind-draft-papers = Проекты повестки и протокола
reminder-basis-draft-papers = Срок: §5, пар. 10.
reminder-kind-circulation = Рассылка отчёта
reminder-basis-circulation = Срок Концепцией не установлен.
reminder-kind-acknowledgement = Подтверждение получения
reminder-basis-acknowledgement = Срок Концепцией не установлен.
reminder-kind-plan-item = Пункты плана
reminder-basis-plan-item = Срок: принятый план.
reminder-kind-residency = Срок резидентства
reminder-basis-residency = Срок: решение парка.
reminder-kind-freshness = Сведения о парке
reminder-basis-freshness = Раз в шесть месяцев, правило бота.
reminder-kind-signup = Запись на мероприятия
reminder-basis-signup = Срок: условия организатора.
reminder-kind-event = Начало мероприятий
reminder-basis-event = Время: карточка мероприятия.
reminder-kind-application = Черновики заявок
reminder-basis-application = Срок: условия конкурса.
reminder-kind-invitation = Ссылки-приглашения
reminder-basis-invitation = Срок действия ссылки.
reminder-kind-mandate = Полномочия
reminder-basis-mandate = Срок: назначение.
reminder-kind-presidency = Председательство
reminder-basis-presidency = Срок: председательство в ШОС, §5.
reminder-kind-erasure = Удаление данных
reminder-basis-erasure = По вашей просьбе.
reminder-as-author = у вас черновик предложения
reminder-as-seat = вы представляете сторону
reminder-as-alternate = вы замещаете представителя
reminder-as-chair = вы председатель
reminder-as-secretariat = вы работаете в Секретариате
reminder-as-manager = вы управляете парком
reminder-as-standin = у парка вашей стороны нет управляющего
reminder-as-team = это ваша организация
reminder-as-member = вы в команде этой организации
reminder-as-joining = вы начали запись или место держат для вас
reminder-as-participant = вы записаны
reminder-as-maker = ссылку создали вы
reminder-as-holder = это касается вас
reminder-as-administrator = вы администратор
reminder-waits-proposals = бот ждёт, когда ваша сторона подаст предложение или отметит дипломатические каналы
reminder-waits-draft-plan = бот ждёт рассылки проекта плана
reminder-waits-draft-papers = бот ждёт рассылки повестки и протокола
reminder-waits-circulation = бот ждёт, когда отчёт направят сторонам
reminder-waits-acknowledgement = бот ждёт нажатия «Подтвердить получение»
reminder-waits-plan-item = бот ждёт состояния «выполнено» у пункта
reminder-waits-residency = бот ждёт просьбы о продлении
reminder-waits-freshness = бот ждёт ответа «Всё верно» или правки
reminder-waits-signup = бот ждёт, когда вы займёте место, ответите на вопросы или откажетесь
reminder-waits-application = бот ждёт подачи заявки или удаления черновика
reminder-comments = ⏰ <b>{ $name }</b>
    До конца срока для замечаний: { $left }. Ваша сторона пока не ответила.

    Срок: до { $due }. Концепцией не установлено.
reminder-silence = 🤫 <b>{ $name }</b>
    До конца процедуры умолчания: { $left }. Если замечаний не будет, молчание вашей стороны сочтут согласием.

    Срок: до { $due }. Концепцией не установлено.
reminder-report = ⏰ <b>До срока отчёта: { $left }</b>
    Отчёт о выполнении плана на { $year } год ещё не представлен.

    Срок: до { $due }. Концепцией не установлено.
reminder-kind-comments = Срок для замечаний
reminder-basis-comments = Срок Концепцией не установлен, выбран администратором.
reminder-kind-silence = Процедура умолчания
reminder-basis-silence = Срок Концепцией не установлен, выбран администратором.
reminder-kind-report = Срок отчёта
reminder-basis-report = Срок Концепцией не установлен, выбран администратором.
reminder-waits-comments = бот ждёт замечания или подтверждения получения
reminder-waits-silence = бот ждёт замечания; без него молчание станет согласием
reminder-waits-report = бот ждёт, когда отчёт представят
