# Предложения к ежегодному плану работы: поля, карточки, списки.

task-1 = З1 · Формирование Пула технопарков
task-2 = З2 · Развитие Пула в экосистемах высоких технологий
task-3 = З3 · Условия для цифровых проектов и их выхода на рынки
task-4 = З4 · Международная сеть инновационных кластеров
task-5 = З5 · Молодёжное предпринимательство
task-6 = З6 · Совместные проекты и их софинансирование
task-7 = З7 · Выставки, форумы, популяризация Пула
task-8 = З8 · Совместные исследования и разработки
task-9 = З9 · Обмен опытом между технопарками
task-10 = З10 · Сотрудничество научных организаций
task-11 = З11 · Изучение налоговых и таможенных льгот
direction-1 = Н1 · Цифровая инфраструктура
direction-2 = Н2 · Объединение инновационных экосистем
direction-3 = Н3 · Развитие инноваций и инфраструктуры
direction-4 = Н4 · Популяризация стартап-культуры
direction-5 = Н5 · Трансфер технологий
direction-6 = Н6 · Софт-лендинг стартапов
direction-7 = Н7 · Контакты с деловыми и экспертными кругами
activity-event = Выставка, форум, встреча
activity-competition = Конкурс
activity-training = Обучение
activity-research = Исследование
activity-project = Совместный проект
activity-platform = Цифровая платформа
activity-exchange = Обмен опытом
activity-document = Документ, обзор
activity-other = Другое

proposal-field-language = Язык подлинника
proposal-field-title-ru = Название (рус.)
proposal-field-text-ru = Текст (рус.)
proposal-field-title-zh = Название (кит.)
proposal-field-text-zh = Текст (кит.)
proposal-field-title-en = Название (англ.)
proposal-field-text-en = Текст (англ.)
proposal-field-task = Задача Пула
proposal-field-direction = Направление
proposal-field-activity = Вид деятельности
proposal-field-result = Ожидаемый результат
proposal-field-since = Начало
proposal-field-until = Окончание
proposal-field-place = Место
proposal-field-organisation = Ответственная организация
proposal-field-co-executors = Соисполнители
proposal-field-financing = Финансирование
proposal-ask-language = На каком языке написано предложение?
proposal-ask-title-ru = Как предложение называется по-русски?
proposal-ask-text-ru = Пришлите текст предложения по-русски.
proposal-ask-title-zh = Как предложение называется по-китайски?
proposal-ask-text-zh = Пришлите текст предложения по-китайски.
proposal-ask-title-en = Как предложение называется по-английски?
proposal-ask-text-en = Пришлите текст предложения по-английски.
proposal-ask-task = Какой задаче Пула отвечает предложение (Концепция, §3)?
proposal-ask-direction = К какому приоритетному направлению оно относится (Концепция, §4)?
proposal-ask-activity = Какой это вид деятельности?
proposal-ask-result = Какой результат ожидается? До 400 знаков.
proposal-ask-since = Когда начало?
proposal-ask-until = Когда окончание?
proposal-ask-place = Где это пройдёт?
proposal-ask-organisation = Какая организация отвечает за исполнение?
proposal-ask-co-executors = Какие ещё стороны участвуют в исполнении?
proposal-ask-financing = Как предполагается финансировать? До 250 знаков; это справочные сведения.
proposal-edit-title = ✏ Название
proposal-edit-text = ✏ Текст
proposal-edit-other = ✏ Другое поле
proposal-details = 📋 Подробности

proposal-due = ⏳ Срок подачи предложений: до { $due }.
proposal-no-meeting = Дата заседания ещё не назначена; до этого черновики хранятся здесь.
proposal-draft = <b>Черновик предложения</b> · { $side }

    <b>{ $title }</b>

    { $excerpt }

    { $lines }

    { $deadline }{ $who }
proposal-fact = <b>{ $name }:</b> { $value }
proposal-fact-guessed = ≈ <b>{ $name }:</b> { $value }
proposal-guessed = <i>≈ — взято из сообщения. Проверьте; поправить можно любое поле.</i>
proposal-languages = <b>Языки:</b> { $languages }
proposal-language-whole = ✓ { $language }
proposal-language-part = ◐ { $language }
proposal-language-none = ○ { $language }
proposal-missing = <i>Не указано: { $fields }.</i>
proposal-attached = 📎 Файлов: { $count }
proposal-on-behalf = 📑 От имени стороны; основание: { $document }
proposal-seat-files = { "" }
    Подаёт представитель вашей стороны: черновик уже в общем списке.
proposal-file = 📨 Подать
proposal-similar = 🔎 Похожие
proposal-files = 📎 Файлы: { $count }
proposal-text-open = 📄 Текст целиком
proposal-delete = 🗑 Удалить
proposal-deleted = Черновик удалён.
proposal-receipt = ✅ <b>Предложение подано: № { $number }</b>
    { $side }
    Подано: { $at }
    { $punctual }
    { $state }

    <b>{ $title }</b>

    { $excerpt }

    { $lines }
proposal-filed = <b>№ { $number }</b> · { $side }
    Подано: { $at }
    { $punctual }
    { $state }

    <b>{ $title }</b>

    { $excerpt }

    { $lines }
proposal-text = <b>{ $title }</b>

    { $text }
proposal-on-time = В срок.
proposal-late = После срока, опоздание: { $by }. Принять ли предложение, решает председательствующая сторона.
proposal-late-accepted = После срока, опоздание: { $by }. Принято.
proposal-state = <b>Статус:</b> { $status }
proposal-question = ❓ <b>Вопрос председателя:</b> { $question }
proposal-accepted = Принято председателем после срока: { $at }
proposal-open-until = ✏ Изменить или отозвать можно до { $due }.
proposal-closed-since = 🔒 Срок изменений истёк: { $due }.
proposal-status-draft = черновик
proposal-status-filed = подано
proposal-status-acknowledged = получено председателем
proposal-status-returned = возвращено для уточнения
proposal-status-deferred = отложено
proposal-status-withdrawn = отозвано
proposal-status-deleted = удалено
proposal-arrived = 📥 <b>Подано предложение № { $number }</b>
    { $side }
    { $at }
    { $punctual }

    <b>{ $title }</b>
proposal-changed = ✏ <b>Предложение № { $number } изменено</b>
    { $side }

    { $title }
proposal-open = Открыть
proposal-line-draft = ✏ { $title }
proposal-line-filed = { $number } { $title }
proposal-line-acknowledged = ✅ { $number } { $title }
proposal-line-returned = ❓ { $number } { $title }
proposal-line-deferred = ⏸ { $number } { $title }
proposal-line-withdrawn = ✖ { $number } { $title }
proposal-mine = <b>Наши предложения</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    Пока ни одного. Пришлите текст предложения одним сообщением: первая строка станет названием.
}

    { $deadline }
proposal-list = { $count ->
    [some] <b>Поданные предложения</b>
   *[none] <b>Поданные предложения</b>

    Стороны ещё ничего не подали.
}
