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
left-open-public-figures = Открытая статистика
left-open-about-public-figures = Могут ли все желающие читать сводные показатели по HTTP (/api/figures). Если нет, нужен ключ доступа.
left-open-public-figures-off = по ключу доступа
left-open-public-figures-on = открыта всем
left-open-lateness = Предложения после срока
left-open-about-lateness = Что делать с предложением, поданным позже чем за три месяца до заседания. Опоздание отмечается в любом случае.
left-open-lateness-off = по каждому решает Председатель
left-open-lateness-accept = принимаются наравне с остальными
left-open-lateness-refuse = не принимаются
left-open-languages = Языки предложений
left-open-about-languages = На каких языках должны быть название и текст, чтобы предложение можно было подать.
left-open-languages-off = на любом языке бота
left-open-languages-official = на русском и китайском
left-open-comments = Срок для замечаний
left-open-about-comments = До какого дня принимаются замечания к разосланным проектам плана, повестки и протокола. Концепция называет только срок рассылки.
left-open-comments-off = до утверждения плана
left-open-comments-after = { $count ->
    [one] { $count } день после рассылки
    [few] { $count } дня после рассылки
    [many] { $count } дней после рассылки
   *[other] { $count } дня после рассылки
}
left-open-comments-before = { $count ->
    [one] за { $count } день до заседания
    [few] за { $count } дня до заседания
    [many] за { $count } дней до заседания
   *[other] за { $count } дня до заседания
}
left-open-comments-count-after = Сколько дней после рассылки…
left-open-comments-count-before = За сколько дней до заседания…
left-open-report = Срок отчёта
left-open-about-report = До какого дня председатель представляет отчёт о выполнении плана. Со сроком появляются напоминания председателю и отметка об опоздании.
left-open-report-off = срока нет
left-open-report-adoption = { $count ->
    [one] { $count } день после утверждения плана
    [few] { $count } дня после утверждения плана
    [many] { $count } дней после утверждения плана
   *[other] { $count } дня после утверждения плана
}
left-open-report-year = { $count ->
    [one] { $count } день после конца года, на который принят план
    [few] { $count } дня после конца года, на который принят план
    [many] { $count } дней после конца года, на который принят план
   *[other] { $count } дня после конца года, на который принят план
}
left-open-report-count-adoption = Сколько дней после утверждения…
left-open-report-count-year = Сколько дней после конца года…
left-open-silence = Процедура умолчания
left-open-about-silence = Считается ли молчание согласием с разосланным проектом плана. Срок объявляют с точностью до секунды, за сутки и за два часа напоминают; замечание или новая версия прерывает процедуру, и об этом сразу узнают все. Сторона, до которой проект не дошёл, молчащей не считается. Включать можно, только если об этом договорилась Комиссия.
left-open-silence-off = молчание ничего не значит
left-open-silence-after = { $count ->
    [one] молчание { $count } день после рассылки — согласие
    [few] молчание { $count } дня после рассылки — согласие
    [many] молчание { $count } дней после рассылки — согласие
   *[other] молчание { $count } дня после рассылки — согласие
}
left-open-silence-count-after = Сколько дней после рассылки…
left-open-observers = Кто читает утверждённый план
left-open-about-observers = Кто, кроме сторон и Секретариата, видит утверждённый план и его пункты. До утверждения и документы Комиссии — никто.
left-open-observers-off = только стороны и Секретариат
left-open-observers-managers = также управляющие парками
left-open-observers-public = все, в том числе по HTTP без ключа
left-open-confirming = Кто подтверждает организации
left-open-about-confirming = Кто решает о регистрации стартапов и других организаций стороны.
left-open-confirming-off = представитель стороны
left-open-confirming-managers = представитель и управляющие парками этой стороны
left-open-quorum = Кворум заседания
left-open-about-quorum = Сколько сторон должно присутствовать на заседании, чтобы план можно было отметить утверждённым. При утверждении председатель укажет, кто присутствовал.
left-open-quorum-off = не проверяется
left-open-quorum-sides = { $count ->
    [one] не меньше { $count } стороны
    [few] не меньше { $count } сторон
    [many] не меньше { $count } сторон
   *[other] не меньше { $count } стороны
}
left-open-quorum-count-sides = Сколько сторон…
left-open-unused-voting = • голосование: решения принимаются консенсусом, голоса бот не считает
left-open-unused-budgets = • бюджеты: денег бот не ведёт, примечание о финансировании — справочное
left-open-unused-criteria = • критерии отбора парков: оценивают люди, бот требует только полную анкету
left-open-number = { $number }
left-open-field-reason = Основание
left-open-ask-reason = На каком основании? Это увидят те, кого это касается, и это останется в журнале.
left-open-list = <b>Концепцией не установлено</b>

    По умолчанию выключено. Меняется с указанием основания и сразу действует для всех.

    { $lines }

    Тоже не установлено, но в боте от этого ничего не зависит:
    { $unused }
left-open-numbers = <b>{ $name }</b>
    { $what }

    Выберите или напишите число от 1 до { $most }.
left-open-card = <b>{ $name }</b>
    <i>Концепцией не установлено</i>

    { $about }

    Сейчас: { $now }
    { $since }
left-open-told = ⚖ <b>{ $name }</b>
    <i>Концепцией не установлено</i>

    Теперь: { $now }
    Основание: { $reason }
