# Решения председателя о поданных предложениях и ответы сторон.

proposal-acknowledge = ✅ Подтвердить получение
proposal-accept = ✅ Принять после срока
proposal-return = ❓ Вернуть с вопросом
proposal-defer = ⏸ Отложить
proposal-answer = 💬 Ответить председателю
proposal-done-acknowledge = Получение подтверждено, сторона уведомлена
proposal-accept-field-reason = Причина
proposal-accept-ask-reason = Почему предложение принимается после срока? Эти слова прочитает сторона.
proposal-return-field-reason = Вопрос
proposal-return-ask-reason = Что нужно уточнить? Вопрос увидит сторона.
proposal-defer-field-reason = Причина
proposal-defer-ask-reason = Почему предложение откладывается? Эти слова прочитает сторона.
proposal-answer-field-reason = Ответ
proposal-answer-ask-reason = Что ответить председателю? Поля предложения можно изменить до ответа.
proposal-told-acknowledge = ✅ Председатель подтвердил получение предложения № { $number }.
    { $title }{ $why }
proposal-told-accept = ✅ <b>Предложение № { $number } принято после срока</b>
    { $title }{ $why }
proposal-told-return = ❓ <b>Предложение № { $number } возвращено для уточнения</b>
    { $title }{ $why }

    До ответа его можно изменить, даже если срок подачи истёк.
proposal-told-defer = ⏸ <b>Предложение № { $number } отложено</b>
    { $title }{ $why }
proposal-told-answer = 💬 <b>Ответ по предложению № { $number }</b>
    { $side }
    { $title }{ $why }
proposal-why = { "" }
    <b>Пояснение:</b> { $reason }
proposal-history = 📜 История
proposal-history-card = <b>История</b>
    { $title }

    { $lines }
proposal-history-none = Пока пусто.
proposal-change = { $at }
    { $before } → <b>{ $after }</b>
    { $person }{ $why }
