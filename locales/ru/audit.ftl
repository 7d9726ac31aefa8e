# Журнал действий: кто, что, когда, на каком основании, что было и что стало.

audit-list = 📜 <b>Журнал действий</b>
    { $filter }

    { $lines }
audit-everything = Показано всё, новое сверху
audit-none = Таких записей нет.
audit-line = <b>№ { $number }</b> · { $at }
    { $who }: { $action } — { $thing } { $ident }{ $marks }
audit-who = { $name } ({ $role }{ $side })
audit-of-side = , { $side }
audit-by-itself = система
audit-on-behalf = { "" }
    ⚑ <b>от имени стороны: { $side }</b>
audit-override = { "" }
    ⚠ <b>отступление от правила</b>
audit-card = 📜 <b>Журнал действий</b>
    { $line }{ $basis }

    { $changes }

    <i>Отпечаток записи (SHA-256):</i>
    <code>{ $hash }</code>
audit-basis = { "" }
    Основание: §{ $section }, пар. { $paragraph }
audit-basis-cell = §{ $section }, пар. { $paragraph }
audit-change = • { $name }: { $before } → { $after }
audit-detail = • { $name }: { $value }
audit-no-change = Изменённых полей нет.
audit-withheld = слова в журнале не хранятся
audit-field-status = Состояние
audit-field-side = Сторона
audit-field-starts-at = Начало
audit-field-ends-at = Окончание
audit-field-reason = Причина
audit-field-suspended-at = Приостановлено
audit-field-delegated = Право подачи
audit-field-language = Язык
audit-field-zone = Часовой пояс
audit-open = № { $number }
audit-by-thing = 🔎 По предмету
audit-by-role = 👤 По роли
audit-by-side = 🏳 По стороне
audit-by-days = 📅 По времени
audit-by-action = ✏ По действию
audit-marked = ⚑ Только особые
audit-unmarked = Не только особые
audit-all = ✖ Снять условия
audit-choose = Что показать?
audit-choice = { $value }
audit-jsonl = 📄 JSON Lines
audit-xlsx = 📊 XLSX
audit-file = Журнал действий. Записей: { $count }.
audit-chain-file = Журнал действий целиком. Записей: { $count }. Отпечаток последней записи: { $head }. Проверка без бота: poolbot audit verify FILE --head …
audit-column-number = №
audit-column-at = Когда (UTC)
audit-column-who = Кто
audit-column-role = Роль
audit-column-side = Сторона
audit-column-action = Действие
audit-column-thing = Предмет
audit-column-ident = Номер предмета
audit-column-basis = Основание
audit-column-on-behalf = От имени стороны
audit-column-override = Отступление от правила
audit-column-before = Было
audit-column-after = Стало
audit-column-detail = Подробности

audit-thing-park = парк
audit-thing-organisation = организация
audit-thing-resident = резидент
audit-thing-event = мероприятие
audit-thing-application = заявка
audit-thing-proposal = предложение
audit-thing-idea = идея
audit-thing-plan = план работы
audit-thing-item = пункт плана
audit-thing-merge = объединение пунктов
audit-thing-paper = документ Комиссии
audit-thing-agenda = вопрос повестки дня
audit-thing-meeting = заседание
audit-thing-session = заседание СГП
audit-thing-presidency = председательство
audit-thing-mandate = полномочия
audit-thing-invitation = приглашение
audit-thing-person = личные настройки
audit-thing-profile = личные данные
audit-thing-channel = канал
audit-thing-letter = письмо организатора
audit-thing-question = вопрос при записи
audit-thing-application-question = вопрос анкеты конкурса
audit-thing-application-letter = письмо заявителям
audit-thing-setting = настройка
audit-thing-side = сторона
audit-thing-delivery = доставка
audit-thing-export = выгрузка
audit-thing-token = ключ доступа

audit-action-begin = начато
audit-action-edit = изменено
audit-action-delete = удалено
audit-action-discard = черновик удалён
audit-action-submit = отправлено
audit-action-confirm = подтверждено
audit-action-return = возвращено
audit-action-suspend = приостановлено
audit-action-resume = возобновлено
audit-action-remove = исключено
audit-action-withdraw = отозвано
audit-action-nominate = предложено в Пул
audit-action-check = взято на проверку
audit-action-admit = включено в Пул
audit-action-right = подтверждена актуальность
audit-action-invite = создано приглашение
audit-action-dismiss = отстранён
audit-action-join = присоединение
audit-action-leave = выход
audit-action-hand-over = передано
audit-action-file = подано
audit-action-draft = составлен черновик
audit-action-adopt = утверждено
audit-action-acknowledge = получение подтверждено
audit-action-accept = принято
audit-action-defer = отложено
audit-action-answer = дан ответ
audit-action-attach = приложен файл
audit-action-remove-file = файл убран
audit-action-announce = объявлено
audit-action-move = перенесено
audit-action-hold = состоялось
audit-action-cancel = отменено
audit-action-except = указано отступление от правил
audit-action-preside = объявлено председательство
audit-action-end = прекращено
audit-action-compile = составлено
audit-action-circulate = разослано
audit-action-make = создано
audit-action-sign = загружен подписанный экземпляр
audit-action-forward = передано сторонам
audit-action-comment = замечание
audit-action-say = сообщён ход выполнения
audit-action-take-in = внесено в план
audit-action-leave-out = не включено в план
audit-action-publish = опубликовано
audit-action-schedule = назначена публикация
audit-action-hand-in = передано на рассмотрение
audit-action-send-back = возвращено автору
audit-action-take-back = снято с рассмотрения
audit-action-send = отправлено
audit-action-stop = рассылка остановлена
audit-action-settings = изменены личные настройки
audit-action-erase = запрошено удаление данных
audit-action-export = выгружено
audit-action-agree = согласие
audit-action-object = возражение
audit-action-diplomatic = отмечена подача по дипломатическим каналам
audit-action-not-diplomatic = снята отметка о дипломатических каналах
audit-action-late-entry = поздний допуск по коду
audit-action-suspended = полномочия приостановлены
audit-action-resumed = полномочия возобновлены
audit-action-ended = полномочия прекращены
audit-action-expired = срок полномочий истёк
audit-action-delegated = дано право подачи
audit-action-recalled = право подачи отозвано
audit-action-until = изменён срок полномочий
audit-action-document = приложен документ о полномочиях
audit-action-look = поиск
audit-action-let-in = отмечен вход
audit-action-revoke = отозвано
audit-action-initial = одобрено первоначально
audit-action-permanent = одобрено постоянно
audit-action-renew = запрошено продление
audit-action-prolong = продлено
audit-action-decline = отклонено

command-audit = Журнал действий
menu-audit = 📜 Журнал действий
