# Что происходит с резидентством: решения, замечания, уведомления, история.

resident-submit = 📨 Отправить заявку
resident-withdraw = ↩ Отозвать заявку
resident-return = ↩ Вернуть на доработку
resident-initial = ✅ Одобрить на срок
resident-permanent = ✅ Одобрить постоянно
resident-decline = ✖ Отклонить
resident-renew = 🔁 Попросить о продлении
resident-prolong = 🔁 Продлить
resident-refuse = ✖ Не продлевать
resident-suspend = ⏸ Приостановить
resident-resume = ▶ Возобновить
resident-revoke = ✖ Отозвать статус
resident-leave = 🚪 Выйти из парка
resident-remarks = 💬 Замечания к ответам
resident-certificate = 📄 Свидетельство
resident-document = 📎 Документ
resident-document-caption = Документ о регистрации: { $name }
resident-discard = 🗑 Удалить черновик
resident-discarded = Черновик удалён
resident-open = Открыть
resident-done-submit = Заявка отправлена парку
resident-done-renew = Просьба о продлении передана парку

resident-withdraw-field-reason = Причина
resident-withdraw-ask-reason = Почему вы отзываете заявку? Эти слова прочитает управляющий парком.
resident-return-field-reason = Общее замечание
resident-return-ask-reason = Что нужно исправить в целом? Если замечания к отдельным ответам уже есть, это можно пропустить. Организация прочитает всё сразу.
resident-decline-field-reason = Причина
resident-decline-ask-reason = Почему парк отклоняет заявку? Эти слова прочитает организация.
resident-refuse-field-reason = Причина
resident-refuse-ask-reason = Почему резидентство не продлевается? Эти слова прочитает организация.
resident-suspend-field-reason = Причина
resident-suspend-ask-reason = Почему резидентство приостанавливается и что нужно исправить? Эти слова прочитает организация.
resident-resume-field-reason = Причина
resident-resume-ask-reason = Почему резидентство возобновляется? Эти слова прочитает организация.
resident-revoke-field-reason = Причина
resident-revoke-ask-reason = Почему статус отзывается? Вернуть его будет нельзя, только подать новую заявку. Эти слова прочитает организация.
resident-leave-field-reason = Причина
resident-leave-ask-reason = Почему организация выходит из парка? Вернуться можно только по новой заявке. Эти слова прочитает управляющий парком.
resident-initial-field-valid-until = Действует до
resident-initial-ask-valid-until = По какой день действует первоначальное резидентство?
resident-permanent-field-valid-until = Действует до
resident-permanent-ask-valid-until = По какой день действует постоянное резидентство? Если срока нет, пропустите вопрос.
resident-prolong-field-valid-until = Действует до
resident-prolong-ask-valid-until = По какой день продлить резидентство?

resident-remark-field-activity = { resident-field-activity }
resident-remark-field-premises = { resident-field-premises }
resident-remark-field-services = { resident-field-services }
resident-remark-field-jobs = { resident-field-jobs }
resident-remark-field-start-day = { resident-field-start-day }
resident-remark-field-registration-number = { resident-field-registration-number }
resident-remark-field-document = { resident-field-document }
resident-remark-ask-activity = Что исправить в ответе «{ resident-field-activity }»? До 200 знаков.
resident-remark-ask-premises = Что исправить в ответе «{ resident-field-premises }»? До 200 знаков.
resident-remark-ask-services = Что исправить в ответе «{ resident-field-services }»? До 200 знаков.
resident-remark-ask-jobs = Что исправить в ответе «{ resident-field-jobs }»? До 200 знаков.
resident-remark-ask-start-day = Что исправить в ответе «{ resident-field-start-day }»? До 200 знаков.
resident-remark-ask-registration-number = Что исправить в ответе «{ resident-field-registration-number }»? До 200 знаков.
resident-remark-ask-document = Что исправить в ответе «{ resident-field-document }»? До 200 знаков.
resident-remark-to = • { $field }: { $words }

resident-told-submit = 📨 <b>Заявка в резиденты: { $organisation }</b>
    { $park }

    Управляющий парком рассмотрит её.
resident-told-withdraw = ↩ <b>{ $organisation }</b> отзывает заявку в резиденты.
    { $park }{ $why }
resident-told-return = ↩ <b>Заявка возвращена на доработку: { $organisation }</b>
    { $park }{ $why }
    { $remarks }
resident-told-initial = ✅ <b>{ $organisation }</b> — резидент парка, первоначально.
    { $park }
    Действует { $until }. Свидетельство — на карточке резидентства.
resident-told-permanent = ✅ <b>{ $organisation }</b> — постоянный резидент парка.
    { $park }
    Действует { $until }. Свидетельство — на карточке резидентства.
resident-told-decline = ✖ <b>Парк отклонил заявку: { $organisation }</b>
    { $park }{ $why }
resident-told-renew = 🔁 <b>{ $organisation }</b> просит продлить резидентство.
    { $park }
    Сейчас действует { $until }.
resident-told-prolong = 🔁 <b>Резидентство продлено: { $organisation }</b>
    { $park }
    Действует { $until }. Свидетельство с новой датой — на карточке резидентства.
resident-told-refuse = ✖ <b>В продлении отказано: { $organisation }</b>
    { $park }
    Действует { $until }.{ $why }
resident-told-suspend = ⏸ <b>Резидентство приостановлено: { $organisation }</b>
    { $park }{ $why }
resident-told-resume = ▶ <b>Резидентство возобновлено: { $organisation }</b>
    { $park }{ $why }
resident-told-revoke = ✖ <b>Резидентство отозвано: { $organisation }</b>
    { $park }{ $why }
resident-told-leave = 🚪 <b>{ $organisation }</b> выходит из парка.
    { $park }{ $why }
resident-expired = ⌛ <b>Срок резидентства истёк: { $organisation }</b>
    { $park }
    Действовало { $until }.

    { $asked }
resident-expired-asked = О продлении просили вовремя: управляющий парком ещё может его дать.
resident-expired-again = Чтобы снова стать резидентом, нужна новая заявка.
resident-why = { "" }
    <b>Причина:</b> { $reason }
resident-without-manager = ⚠ <b>{ $organisation }</b> ждёт решения парка <b>{ $park }</b>, но управляющего у парка нет. Пригласите его, чтобы заявку рассмотрели.
resident-reminder = ⏰ <b>Резидентство заканчивается: { $organisation }</b>
    { $park }
    Действует до { $due }, осталось { $left }.

    { $todo }
resident-reminder-ask = Чтобы продолжить, попросите парк о продлении — одним нажатием.
resident-reminder-asked = Просьба о продлении ждёт решения парка.
resident-reminder-decide = О продлении пока никто не просил.

resident-history-open = 📜 История
resident-history = <b>История</b>
    { $organisation }
    { $park }

    { $lines }
resident-history-none = Пока пусто.
resident-change = { $at }
    <b>{ $did }</b>
    { $said }
resident-moved = { $before } → { $after }
resident-valid = Действует { $until }
resident-by = { $person }
resident-by-calendar = По календарю
resident-did-submit = Заявка отправлена
resident-did-withdraw = Заявка отозвана
resident-did-return = Возвращено на доработку
resident-did-initial = Одобрено на срок
resident-did-permanent = Одобрено постоянно
resident-did-decline = Отклонено
resident-did-renew = Просьба о продлении
resident-did-prolong = Продлено
resident-did-refuse = В продлении отказано
resident-did-suspend = Приостановлено
resident-did-resume = Возобновлено
resident-did-revoke = Статус отозван
resident-did-leave = Организация вышла из парка
resident-did-expire = Срок истёк
