# Перенос заседания: было → стало.

move-begun = <b>Перенос заседания</b>

    Пока ничего не изменено.
    { $changes }{ $session }{ $notes }

    Выберите, что меняется.
move-preview = <b>Перенос заседания: было → стало</b>

    { $changes }{ $session }{ $notes }

    Всё поданное сохранится. Каждая сторона получит одно сообщение, напоминания сдвинутся сами.
move-told = ↪ <b>Заседание Комиссии перенесено: было → стало</b>

    { $changes }{ $session }{ $notes }

    Всё поданное сохраняется, повторно подавать ничего не нужно. Скачайте календарь снова: записи в нём заменятся.
move-told-extra = ↪ <b>Внеочередное заседание Комиссии перенесено: было → стало</b>

    { $changes }{ $session }{ $notes }
move-moved-proposals = 1️⃣ <b>Предложения</b>: { $was } → до { $due }{ $note }
move-moved-drafts = 2️⃣ <b>Проекты документов</b>: { $was } → до { $due }{ $note }
move-moved-meeting = 3️⃣ <b>Заседание</b>: { $was } → { $day }{ $note }
move-kept-proposals = 1️⃣ <b>Предложения</b>: без изменений, до { $due }{ $note }
move-kept-drafts = 2️⃣ <b>Проекты документов</b>: без изменений, до { $due }{ $note }
move-kept-meeting = 3️⃣ <b>Заседание</b>: день прежний, { $day }{ $note }
move-place-moved-city = 📍 { $was } → { $now }
move-place-kept-city = 📍 { $now }
move-place-moved-host = 🏛 { $was } → { $now }
move-place-kept-host = 🏛 { $now }
move-confirm = ✅ Перенести и сообщить
move-drop = ✖ Оставить как было
move-edit-day = 📅 День
move-edit-city = 📍 Город
move-edit-host-side = 🏛 Принимающая сторона
move-edit-venue = 🏛 Место проведения

move-field-day = Дата
move-field-city = Город
move-field-host-side = Принимающая сторона
move-field-venue = Где проводится
move-ask-day = На какой день перенести заседание?
move-ask-city = В каком городе?
move-ask-host-side = Какая сторона принимает заседание? Сроки считаются по времени её столицы.
move-ask-venue = На территории какого государства — или на базе Секретариата ШОС?
move-exception-field-host-reason = { meeting-exception-field-host-reason }
move-exception-field-chg-reason = { meeting-exception-field-chg-reason }
move-exception-field-proposals-day = { meeting-exception-field-proposals-day }
move-exception-ask-host-reason = { meeting-exception-ask-host-reason }
move-exception-ask-chg-reason = { meeting-exception-ask-chg-reason }
move-exception-ask-proposals-day = { meeting-exception-ask-proposals-day }

error-move-unknown = Такого переноса нет.
error-move-over = Этот перенос уже завершён или отложен. Вот заседание сейчас.
error-move-changes-nothing = Пока ничего не изменено: выберите день, город или принимающую сторону.
