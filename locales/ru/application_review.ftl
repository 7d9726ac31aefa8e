# Стол организатора конкурса: заявки, допуск, коды, письма, выгрузка.

application-open-desk = 📥 Заявки
application-desk = <b>Заявки на конкурс</b>
    { $title }

    Подано: { $total } · черновиков: { $drafts }
application-filter = { $status }: { $number }
application-filter-chosen = ✓ { $status }: { $number }
application-handed-in-submitted = 📨 { $number } { $name }
application-handed-in-returned = ↩ { $number } { $name }
application-handed-in-eligible = ✅ { $number } { $name }
application-handed-in-ineligible = ⛔ { $number } { $name }
application-handed-in-withdrawn = ✖ { $number } { $name }
application-codes-open = 🔑 Коды после срока
application-xlsx = 📊 Таблица XLSX
application-zip = 🗜 Архив ZIP
application-letter = ✉ Письмо заявителям
application-review = <b>{ $name }</b>
    { $kind } · { $side }
    { $sectors }

    { $title }
    { $status }
    { $receipt }
    { $stages }{ $remark }
application-eligible = ✅ Допустить
application-ineligible = ⛔ Не допустить…
application-return = ↩ Запросить сведения…
application-reopen = 🔁 Проверить заново
application-returning = <b>Запросить сведения</b>
    { $name } · <code>{ $number }</code>

    Сколько дней дать на ответ? Срок истечёт в 23:59 последнего дня по часам места проведения, даже если приём заявок уже закончен.
application-return-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
application-ineligible-field-reason = Причина
application-ineligible-ask-reason = Почему заявка не допущена? До 1000 знаков; эти слова прочитает заявитель.
application-return-3-field-questions = Вопросы
application-return-3-ask-questions = Что должен пояснить или поправить заявитель? До 1000 знаков.
application-return-7-field-questions = Вопросы
application-return-7-ask-questions = Что должен пояснить или поправить заявитель? До 1000 знаков.
application-return-14-field-questions = Вопросы
application-return-14-ask-questions = Что должен пояснить или поправить заявитель? До 1000 знаков.
application-codes = <b>Личные коды после срока</b>
    { $title }

    Код действует один раз, для одной организации. Сделать новый — на сколько дней?

    { $lines }
application-codes-none = Кодов пока нет.
application-code-free = 🔑 { $number }: не использован, до { $until }
application-code-taken = ✓ { $number }: использован { $at }, подать до { $until }
application-code-make = { $count ->
    [one] 🔑 { $count } день
    [few] 🔑 { $count } дня
    [many] 🔑 { $count } дней
   *[other] 🔑 { $count } дня
}
application-code-made = <b>Личный код готов</b>
    { $title }

    По этой ссылке одна организация может подать заявку до { $until }. Перешлите сообщение тому, кому он предназначен; повторно ссылка не показывается.
application-code-using = <b>Заявка после срока</b>
    { $title }

    Это личный код: он действует один раз. Подать заявку можно будет до { $until }. За какую организацию?
application-code-used = 🔑 Код { $number } на конкурс <b>{ $title }</b> использован: { $name }
application-letter-to = <b>Письмо заявителям</b>
    { $title }

    Кому?
application-letter-all = Всем
application-letter-for = { $status }: { $number }
application-letter-card = <b>Письмо заявителям</b> · { $status }
    { $title }

    Так его прочитают ({ $count ->
    [one] { $count } получатель
    [few] { $count } получателя
    [many] { $count } получателей
   *[other] { $count } получателя
    }):

    { $words }
application-letter-sent = <b>Письмо отправляется</b> · { $status }
    { $title }

    Доставлено: { $sent } · ждут: { $waiting } · не доставлено: { $lost }
application-letter-send = ✉ Отправить
application-letter-refresh = 🔄 Обновить
application-letter-text = ✉ <b>{ $title }</b>
    Письмо организатора:

    { $words }
application-letter-field-words = Письмо
application-letter-ask-words = Что написать заявителям? До 2000 знаков. Перед отправкой письмо будет показано.
application-xlsx-caption = Заявки на конкурс: { $title }
application-zip-caption = Заявки { $first }–{ $last } из { $total }: { $title }{ $left }
application-zip-left = { "" }

    Не вошли (Telegram отдаёт файлы до 20 МБ): { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
    }. Их пришлёт кнопка с именем файла в карточке заявки.
application-zip-more = <b>Архив заявок</b>
    { $title }

    Упаковано { $last } из { $total }. Архив делится на части, чтобы Telegram его принял.
application-zip-next = 🗜 Следующая часть
application-zip-works = Собираю архив…
application-column-number = Квитанция
application-column-status = Состояние
application-column-submitted = Принята (по часам места)
application-column-late = После срока
application-column-organisation = Организация
application-column-kind = Вид
application-column-side = Сторона
application-column-sectors = Отрасли
application-column-remark = Причина или вопросы
application-text-line = { $name }: { $value }
