# Личные коды подачи после срока.

application-codes-open = 🔑 Коды после срока
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
