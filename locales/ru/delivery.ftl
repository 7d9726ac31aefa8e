# Пульт доставки.

delivery-desk = 📮 Доставка
delivery-card = 📮 <b>Доставка</b>

    { $queue }

    <b>Не доставлено</b>
    { $failures }

    <b>Идущие рассылки</b>
    { $running }
delivery-waiting = ⏳ В очереди: { $waiting }, самое старое ждёт { $oldest }
delivery-empty = ⏳ Очередь пуста
delivery-queue = { $waiting }
    ✓ Отправлено за минуту: { $minute }, за час: { $hour }
    🚫 Недоступных людей: { $unreachable }
    ❔ Постов с неизвестной судьбой: { $unknown }
delivery-none = нет
delivery-failure = { $reason }: { $letters }
delivery-running = { $title }: отправлено { $sent }, осталось { $waiting }
delivery-broadcast = Рассылка
delivery-stop = ⏹ Остановить: { $title }
delivery-of-reason = ⚠ { $reason }
delivery-unknown-open = ❔ Неизвестные посты
delivery-look-again = 🔄 Обновить
delivery-reason-no-chat = чат не найден
delivery-reason-no-rights = нет права публикации
delivery-reason-blocked = бот заблокирован
delivery-reason-too-long = слишком длинный текст
delivery-reason-wording = ошибка в разметке текста
delivery-reason-buttons = ошибка в кнопках
delivery-reason-file = ошибка в файле или картинке
delivery-reason-unreadable = записано другой версией бота
delivery-reason-other = другая причина
delivery-failed = { $count ->
    [some] ⚠ <b>Не доставлено: { $reason }</b>
   *[none] <b>Не доставлено: { $reason }</b>

    Здесь больше ничего нет.
}
delivery-unknown = { $count ->
    [some] ❔ <b>Посты с неизвестной судьбой</b>

    Связь прервалась во время отправки. Сначала загляните в сам канал.
   *[none] <b>Посты с неизвестной судьбой</b>

    Таких нет.
}
delivery-line = № { $number } → { $to }
delivery-to-person = одному человеку
delivery-letter = ⚠ <b>Письмо № { $number }</b>
    Кому: { $to }
    Причина: { $reason }
    Когда: { $at }, попыток: { $attempts }

    Ответ Telegram: { $words }
delivery-post = ❔ <b>Пост № { $number }</b>
    Куда: { $to }
    Когда: { $at }

    Связь прервалась во время отправки: пост мог появиться, а мог и нет. { $words }
delivery-retry-all = 🔁 Отправить все ещё раз
delivery-retry = 🔁 Отправить ещё раз
delivery-again = 🔁 Опубликовать ещё раз
delivery-drop = 🗑 Убрать
delivery-ask = Загляните в чат: { $to }. Если пост там уже есть, повторная публикация удвоит его.
delivery-not-there = 🔁 Поста нет, опубликовать
delivery-retried = { $letters ->
    [one] Снова отправляется { $letters } письмо
    [few] Снова отправляются { $letters } письма
    [many] Снова отправляются { $letters } писем
   *[other] Снова отправляются { $letters } письма
}
delivery-dropped = Убрано окончательно
