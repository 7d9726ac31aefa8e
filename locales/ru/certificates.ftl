# Свидетельство резидента и его проверка.

certificate-title = Свидетельство резидента
certificate-pool = Пул технопарков и инновационных кластеров ШОС
certificate-number = № { $number }
certificate-attests = Настоящим подтверждается, что
certificate-resident-technopark = является резидентом технопарка
certificate-resident-cluster = является резидентом инновационного кластера
certificate-plain = { $words }
certificate-place = { $city } · { $side }
certificate-standing = Статус
certificate-standing-initial = первоначальный резидент
certificate-standing-permanent = постоянный резидент
certificate-valid = Действует
certificate-until = до { $day } включительно
certificate-endless = без ограничения срока
certificate-issued = Выдано
certificate-how-to-check = Действительность на сегодня: наведите камеру на код
certificate-note = Решение о резидентстве принял управляющий парком. Свидетельство не заменяет договора с парком и не подтверждает налоговых льгот.
certificate-caption = Свидетельство № { $number }. Код на нём открывает проверку: её видит каждый.

certificate-check = <b>{ $mark } { $status }</b>

    <b>Свидетельство № { $number }</b>
    { $organisation }
    Парк: { $park }
    { $side }

    Резидент с { $since }
    Срок: { $until }
    { $notes }
certificate-now-approved = Действительно
certificate-now-suspended = Приостановлено
certificate-now-revoked = Недействительно: резидентство отозвано
certificate-now-left = Недействительно: организация вышла из парка
certificate-now-expired = Недействительно: срок истёк
certificate-park = ⚠ Сам парк сейчас не участник Пула: { $status }.
