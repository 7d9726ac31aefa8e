# Заседания Комиссии и цепочка сроков.

meeting-field-day = Дата
meeting-field-city = Город
meeting-field-host-side = Принимающая сторона
meeting-field-chg-day = Заседание СГП
meeting-field-venue = Где проводится
meeting-field-purpose = Вопрос для обсуждения
meeting-ask-day = В какой день проводится заседание Комиссии?
meeting-ask-city = В каком городе?
meeting-ask-host-side = Какая сторона принимает заседание? По Концепции (§5, пар. 7) — председательствующая. Сроки считаются по времени столицы принимающей стороны.
meeting-ask-chg-day = В какой день начнётся заседание Совета глав правительств, которому оно предшествует?
meeting-ask-venue = На территории какого государства проводится заседание — или на базе Секретариата ШОС (§5, пар. 8)?
meeting-ask-purpose = Какой вопрос созывают обсудить?
meeting-kind-regular = Очередное заседание Комиссии
meeting-kind-extraordinary = Внеочередное заседание Комиссии

meeting-none = <b>Заседание Комиссии</b>

    Дата ещё не назначена. Как только её назначат, здесь появятся сроки: предложения — за три месяца, проекты документов — за два.
meeting-begin = 🗓 Назначить очередное
meeting-begin-extraordinary = ⚡ Созвать внеочередное
meeting-draft = <b>{ $kind }</b> · черновик

    { $fields }{ $session }

    { $chain }{ $notes }
meeting-announce = 📣 Объявить сторонам
meeting-card = <b>Очередное заседание Управляющей комиссии</b>{ $status }
    { $day }, { $city }
    Принимающая сторона: { $host }
    Председательствующая сторона: { $chair }{ $session }{ $moves }

    { $chain }{ $notes }
meeting-extra-card = <b>Внеочередное заседание Управляющей комиссии</b>{ $status }
    { $day }, { $city }
    Проводит: { $host }
    Вопрос: { $purpose }{ $moves }

    { $chain }
meeting-announced = 🏛 <b>Назначено заседание Комиссии: { $day }, { $city }</b>
    Принимающая сторона: { $host }
    Председательствующая сторона: { $chair }{ $session }

    { $chain }{ $notes }

    Расходы на проведение несёт принимающая сторона, на участие — направляющая (§5, пар. 7).
meeting-extra-announced = ⚡ <b>Созывается внеочередное заседание Комиссии: { $day }, { $city }</b>
    Проводит: { $host }
    Вопрос: { $purpose }

    Трёхмесячный и двухмесячный сроки к внеочередному заседанию не относятся (§5, пар. 8).
    Расходы на участие несёт направляющая сторона (§5, пар. 7).
meeting-cancelled = ✖ <b>{ $kind } отменено: { $day }, { $city }</b>
    Причина: { $reason }

    Всё, что подано, сохраняется. О новой дате бот сообщит.
meeting-state-cancelled = { " " }· отменено
    Причина: { $reason }
meeting-state-held = { " " }· состоялось
meeting-status-held = состоялось
meeting-status-cancelled = отменено
meeting-moved-from = { "" }
    ↪ Перенесено с { $day } ({ $city })
meeting-open = 🏛 Открыть
meeting-move = ↪ Перенести
meeting-cancel = ✖ Отменить
meeting-hold = ✅ Состоялось
meeting-calendar = 📅 В календарь
meeting-timeline = 🖼 Схема сроков
meeting-list-button = 🗂 Все заседания
meeting-list = { $count ->
    [some] <b>Заседания Комиссии</b>
   *[none] <b>Заседания Комиссии</b>

    Пока ни одно не объявлено.
}
meeting-line-set = 🗓 { $day }
meeting-line-held = ✅ { $day }
meeting-line-cancelled = ✖ { $day }
meeting-line-extra-set = ⚡ { $day }
meeting-line-extra-held = ⚡✅ { $day }
meeting-line-extra-cancelled = ⚡✖ { $day }
meeting-file = 📅 { $kind }: { $day }, { $city }

    Откройте файл, и сроки появятся в календаре. После переноса скачайте его снова: записи заменятся, а не удвоятся.
meeting-picture = 🖼 { $kind }: { $day }, { $city }
meeting-cancel-field-reason = Причина
meeting-cancel-ask-reason = Почему заседание отменяется? Эти слова прочитают все стороны.
meeting-seats-told = Стороны получают уведомления

chain-proposals = 1️⃣ <b>Предложения к плану работы</b>: до { $due }{ $note }
    <i>стороны → председательствующая сторона; основание: §5, пар. 9</i>
chain-drafts = 2️⃣ <b>Проекты плана работы, Повестки дня и Протокола</b>: до { $due }{ $note }
    <i>председательствующая сторона → стороны и Секретариат ШОС; основание: §5, пар. 9–10</i>
chain-meeting = 3️⃣ <b>Заседание, утверждение плана консенсусом</b>: { $day }{ $note }
    <i>Комиссия; основание: §5, пар. 9, 11</i>
chain-empty = Сроки появятся, когда будет известна дата.
chain-note-weekend = { " " }(выходной у принимающей стороны; срок не переносится)
chain-note-past = { " " }(уже в прошлом)
chain-note-proposed = { " " }(срок предложен председателем: трёхмесячный уже прошёл)

calendar-proposals = Пул ШОС: срок подачи предложений к плану работы
calendar-drafts = Пул ШОС: срок рассылки проектов плана, Повестки дня и Протокола
calendar-meeting = Пул ШОС: заседание Управляющей комиссии
calendar-extraordinary = Пул ШОС: внеочередное заседание Управляющей комиссии

timeline-title = Управляющая комиссия Пула: от предложений до заседания
timeline-place = Заседание: { $day }, { $city } · { $host }
timeline-clock = Каждый срок — до 23:59 по времени: { $zone }
timeline-basis = Основание: Концепция Пула технопарков и инновационных кластеров ШОС, §5, пар. 6–11
timeline-today = Сегодня, { $day }
timeline-day = { $day }
timeline-left = { $count ->
    [one] остался { $count } день
    [few] осталось { $count } дня
    [many] осталось { $count } дней
   *[other] осталось { $count } дня
}
timeline-set = дата объявлена сторонам
timeline-proposals = предложения сторон — председателю
timeline-drafts = проекты плана, Повестки дня и Протокола — сторонам
timeline-meeting = заседание, план утверждается консенсусом
timeline-chg = заседание Совета глав правительств
timeline-note-weekend = выходной у принимающей стороны
timeline-note-proposed = срок предложен председателем

error-meeting-one-ahead = Очередное заседание уже назначено. Его можно перенести или отменить — вот оно.
error-meeting-ended = Это уже нельзя изменить. Заседание: { $status }.
error-meeting-not-announced = Заседание ещё не объявлено: его можно просто исправить.
error-meeting-not-yet = Отметить, что заседание состоялось, можно с его дня: { $day }.
error-meeting-reason-needed = Укажите причину: её прочитают все стороны.
