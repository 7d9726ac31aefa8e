# Какая сторона председательствует и на какой срок.

presidency-desk = <b>Председательство</b>

    Председательствующая сторона: { $side }
    Представитель этой стороны — председатель Комиссии.
    { $terms }

    Чтобы сменить председательствующую сторону или подготовить следующий срок, выберите сторону.
presidency-none = не указана
presidency-row = • { $side }: { $term }
presidency-line = 📅 { $side }
presidency-term = { $since } – { $until }
presidency-open-end = окончание не указано
presidency-card-draft = <b>Председательство</b> · черновик
    { $side }
    { $term }{ $reason }

    С начала срока представитель стороны — председатель Комиссии.
presidency-card-set = <b>Председательство</b>
    { $side }
    { $term }{ $reason }
presidency-announce = ✅ Подтвердить срок
presidency-since = 📅 Первый день
presidency-until = 📅 Последний день
presidency-end = ⏹ Завершить сейчас
presidency-field-since = Первый день
presidency-field-until = Последний день
presidency-ask-since = С какого дня сторона председательствует?
presidency-ask-until = По какой день сторона председательствует?
presidency-end-field-reason = Причина
presidency-end-ask-reason = Почему срок завершается досрочно? Эти слова прочитает представитель стороны.

presidency-yours = 🏛 Председательствующая сторона: { $side }
    { $term }{ $reason }

    На этот срок вы — председатель Комиссии: назначаете дату заседания и получаете предложения сторон.
presidency-changed = 📅 Изменён срок председательства
    { $side }
    { $term }{ $reason }
presidency-ended = ⏹ Председательство завершено досрочно
    { $side }
    { $term }{ $reason }
presidency-over = ⏹ Срок председательства истёк
    { $side }
    { $term }{ $reason }

error-presidency-unknown = Такого срока председательства нет.
error-presidency-over = Этот срок уже завершён: { $until }.
error-presidency-begun = Срок подтверждён: первый день, { $since }, не меняется. Последний день изменить можно.
error-presidency-term = Последний день не может быть раньше первого: { $since }.
error-presidency-past = Этот день уже прошёл: { $until }.
error-presidency-overlaps = Позже начался другой срок: { $side }, { $since }. Выберите день после него.
