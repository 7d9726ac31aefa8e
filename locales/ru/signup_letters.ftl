# Письма организатора тем, кто записался, и напоминания о мероприятии.

letter = ✉ <b>От организатора: { $title }</b>

    { $words }
letter-list = <b>Письма участникам</b>
    { $title }
letter-line-draft = ✏ { $words }
letter-line-sent = ✉ { $words }
letter-new = ➕ Новое письмо
letter-draft = <b>Так письмо прочтут</b>

    ✉ <b>От организатора: { $title }</b>

    { $words }

    Кому: { $to }
    Получателей: { $readers }
letter-send = 📨 Отправить
letter-sent-note = Письмо отправляется
letter-progress = <b>Письмо: { $title }</b>

    { $words }

    Отправлено: { $sent }
    Ждут: { $waiting }
    Заблокировали бота: { $unreachable }
    Остановлено: { $stopped }
    Не доставлено: { $failed }
letter-to-joined = тем, у кого есть место
letter-to-everybody = всем, кто записался, и листу ожидания
letter-ask-words = Что написать участникам? Письмо придёт каждому от имени бота.
letter-ask-audience = Кому отправить?
letter-field-words = Текст
letter-field-audience = Кому
letter-reminder = ⏰ <b>Скоро мероприятие: { $title }</b>

    🗓 { $starts }
    📍 { $place }

    Осталось: { $left }. Если не сможете прийти, освободите место — его предложат другому.
