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
application-xlsx = 📊 Таблица XLSX
application-zip = 🗜 Архив ZIP
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
