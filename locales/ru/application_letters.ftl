# Письма организатора заявителям.

application-letter = ✉ Письмо заявителям
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
