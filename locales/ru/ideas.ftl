# Идеи организаций для плана работы.

menu-idea = 💡 Идея для плана работы
menu-ideas = 💡 Идеи организаций
idea-mine = { $count ->
    [some] <b>Мои идеи для плана работы</b>
   *[none] <b>Идея для плана работы</b>
}

    { $to }
idea-to = Идею от организации «{ $name }» получит место стороны: { $side }. Если её возьмут в работу, она станет предложением к плану; о каждом шаге вам сообщат.
idea-none-may = Идею может прислать тот, кто состоит в подтверждённой организации: зарегистрируйте свою и дождитесь решения стороны.
idea-begin = 💡 Прислать идею
idea-mine-open = 💡 Мои идеи
idea-of-side = { $count ->
    [some] <b>Идеи организаций</b>
   *[none] <b>Идеи организаций</b>

    Пока ни одной.
}
    { $side }
idea-field-text = Идея
idea-ask-text = В чём ваша идея? Первая строка станет названием.
idea-decline-field-reason = Причина
idea-decline-ask-reason = Почему идея не подходит? Эти слова прочитает её автор.
idea-line-new = 🆕 { $title }
idea-line-taken = ✅ { $title }
idea-line-declined = ✖ { $title }
idea-status-new = ждёт решения
idea-status-taken = взята в работу
idea-status-declined = отклонена
idea-card = 💡 <b>{ $name }</b>
    { $side }
    Статус: { $status }{ $why }

    { $text }
idea-open = Открыть
idea-take = ✅ Взять в работу
idea-decline = ✖ Отклонить
idea-proposal = 📄 Предложение
idea-arrived = 💡 <b>Идея для плана работы</b>
    { $name }

    { $text }
idea-taken = ✅ <b>Вашу идею взяли в работу</b>
    { $side }

    { $text }
idea-declined = Вашу идею отклонили.
    { $side }{ $why }

    { $text }
idea-followed = 💡 <b>Предложение по вашей идее: { $state }</b>
    № { $number }
    { $side }

    { $text }
