# Отступления от правил, по которым назначается заседание.

exception-host = { "" }

    ℹ Принимает не председательствующая сторона ({ $chair }; §5, пар. 7).{ $reason }
exception-chg = { "" }

    ⚠ До заседания Совета глав правительств остаётся менее 14 дней.{ $reason }
exception-after-chg = { "" }

    ⚠ Заседание Совета глав правительств теперь раньше: { $chg }. Комиссия заседает до него (§5, пар. 6) — перенесите заседание.
exception-proposals = { "" }

    ⚠ Трёхмесячный срок для предложений уже прошёл. Предложите сторонам день, до которого их подать.
exception-proposals-by = { "" }

    ⚠ Трёхмесячный срок для предложений уже прошёл: стороны увидят предложенный вами день.
exception-reason = { "" }
    Причина: { $reason }
exception-reason-missing = { "" }
    Чтобы объявить, укажите причину.
exception-ask-host-reason = ✏ Причина: другой принимающий
exception-ask-chg-reason = ✏ Причина: близко к СГП
exception-ask-proposals-day = 📅 Предложить срок для предложений
exception-again-host-reason = ✏ Изменить причину: принимающий
exception-again-chg-reason = ✏ Изменить причину: близко к СГП
exception-again-proposals-day = 📅 Изменить срок для предложений

meeting-exception-field-host-reason = Почему принимает другая сторона
meeting-exception-field-chg-reason = Почему менее 14 дней до СГП
meeting-exception-field-proposals-day = Срок для предложений
meeting-exception-ask-host-reason = Почему заседание принимает не председательствующая сторона? Причину увидят все стороны, она сохранится в журнале.
meeting-exception-ask-chg-reason = Почему до заседания Совета глав правительств остаётся менее 14 дней? Причину увидят все стороны, она сохранится в журнале.
meeting-exception-ask-proposals-day = До какого дня просите подать предложения? Считается по времени принимающей стороны, до 23:59.

error-meeting-host-reason-needed = Принимает не председательствующая сторона: сначала укажите причину.
error-meeting-chg-reason-needed = До заседания Совета глав правительств менее 14 дней: сначала укажите причину.
error-meeting-proposals-day-needed = Трёхмесячный срок для предложений уже прошёл: сначала предложите день, до которого их подать.
error-meeting-proposals-day-past = Этот день уже прошёл: { $day }. Предложите будущий.
error-meeting-proposals-day-late = Предложения подают до заседания: { $day }. Предложите более ранний день.
