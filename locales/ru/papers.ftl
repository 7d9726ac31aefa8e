# Документы Комиссии: проект плана, повестка, протокол, отчёт.

paper-word = { $word }
paper-title-plan = Ежегодный план работы Пула технопарков и инновационных кластеров ШОС на { $year } год
paper-title-agenda = Повестка дня очередного заседания Управляющей комиссии Пула, { $year } год
paper-title-protocol = Протокол очередного заседания Управляющей комиссии Пула, { $year } год
paper-title-report = Отчёт о выполнении ежегодного плана работы Пула за { $year } год
paper-edition-draft = Проект, версия { $number } от { $day }
paper-edition = Версия { $number } от { $day }
paper-recommendatory = Носит рекомендательный характер.
paper-fingerprint = SHA-256 содержания: { $digest }
paper-column-number = №
paper-column-plan = Мероприятие
paper-column-agenda = Вопрос
paper-column-protocol = Вопрос
paper-column-report = Мероприятие
paper-column-group = Направление
paper-column-text = Содержание
paper-facts-plan = Исполнение
paper-facts-agenda = Доклад
paper-facts-protocol = Решение
paper-facts-report = Ход выполнения
paper-fact-day = Заседание
paper-fact-city = Место проведения
paper-fact-chair = Председательство
paper-fact-adopted = Утверждён
paper-fact-summary = Итог
paper-fact-executors = Исполнители
paper-fact-period = Период
paper-fact-place = Место
paper-fact-result = Ожидаемый результат
paper-fact-sources = По предложениям
paper-fact-owner = Отвечает
paper-fact-status = Состояние
paper-fact-progress = Выполнено
paper-fact-due = Срок
paper-fact-note = Примечание
paper-fact-links = Ссылка
paper-fact-rapporteur = Докладчик
paper-fact-minutes = Время
paper-fact-decision = Решили
paper-adopted-by = протоколом № { $number } от { $day }
report-summary = всего { $total }; выполнено { $done }; выполняется { $under_way }; не выполнено { $not_done }
period-both = { $since } – { $until }
period-until = до { $until }
period-since = с { $since }
plan-no-direction = Направление не указано

direction-code-0 = —
direction-code-1 = Н1
direction-code-2 = Н2
direction-code-3 = Н3
direction-code-4 = Н4
direction-code-5 = Н5
direction-code-6 = Н6
direction-code-7 = Н7
paper-fact-title = Название
paper-fact-title-ru = Название (рус.)
paper-fact-title-zh = Название (кит.)
paper-fact-title-en = Название (англ.)
paper-fact-text = Содержание
paper-fact-text-ru = Содержание (рус.)
paper-fact-text-zh = Содержание (кит.)
paper-fact-text-en = Содержание (англ.)
paper-fact-decision-ru = Решили (рус.)
paper-fact-decision-zh = Решили (кит.)
paper-fact-decision-en = Решили (англ.)
paper-fact-direction = Направление
paper-fact = { $name }: { $value }

paper-kind-plan = План
paper-kind-agenda = Повестка дня
paper-kind-protocol = Протокол
paper-kind-report = Отчёт
paper-name-plan = План работы на { $year } год, версия { $number }
paper-name-agenda = Повестка дня { $year }, версия { $number }
paper-name-protocol = Протокол { $year }, версия { $number }
paper-name-report = Отчёт за { $year } год, версия { $number }
paper-card = <b>{ $name }</b>
    Пунктов: { $count }
    Составлено: { $made }
    { $lines }

    Носит рекомендательный характер.
    SHA-256: <code>{ $digest }</code>
paper-not-circulated = Ещё не разослано.
paper-circulated-at = Разослано: { $at }
paper-acknowledged-count = Подтвердили { $acknowledged } из { $recipients }.
paper-late = Разослано после срока (М − 2 месяца), опоздание: { $by }.
paper-acknowledged-at = Получение подтверждено: { $at }
paper-signed-copy = Подписанный экземпляр: { $name }
    Его SHA-256: <code>{ $digest }</code>
paper-files = 📄 Файлы
paper-parts = 📑 По пунктам
paper-compare = 🔀 Что изменилось
paper-signed-send = 🖋 Подписанный
paper-acknowledge = ✅ Подтвердить получение
paper-forward = 📨 Разослать сторонам
paper-circulate = 📨 Разослать
paper-submit = 📨 Направить в Секретариат
paper-sign = 🖋 Приложить подписанный экземпляр
paper-receipts = 👁 Кто получил
paper-open = Открыть документ
paper-made = Версия составлена
paper-files-card = <b>{ $name }</b>

    Выберите вид и язык файла. В файле указаны версия и SHA-256 содержания:
    <code>{ $digest }</code>
paper-file = { $form } · { $languages }
paper-in-ru = рус.
paper-in-zh = кит.
paper-in-ru-zh = рус. + кит.
paper-in-en = англ.
paper-caption = { $paper }
    SHA-256: <code>{ $digest }</code>
paper-sign-ask = <b>{ $name }</b>

    Пришлите подписанный экземпляр файлом (до 20 МБ). Бот сохранит его и отпечаток SHA-256.
paper-list = <b>Документы к плану на { $year } год</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    Пока ничего нет.
}
paper-line = { $name }
paper-line-draft = ✏ { $name }
paper-comparison = <b>{ $name }</b>
    По сравнению с версией { $before }: добавлено { $added }, снято { $removed }, изменено { $changed }.

    { $lines }
paper-no-difference = Пункты те же.
paper-turn-added = ➕ <b>№ { $number }</b> { $title }
paper-turn-removed = ➖ <b>№ { $number }</b> { $title }
paper-turn-changed = ✏ <b>№ { $number }</b> { $title }
    { $lines }
paper-was-is = { $name }: <s>{ $before }</s> → { $after }
paper-signed-told = 🖋 <b>Приложен подписанный экземпляр</b>
    { $name }
    SHA-256: <code>{ $digest }</code>
report-late = Представлен после установленного срока, опоздание: { $by }.
