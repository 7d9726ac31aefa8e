# Объединение пунктов с согласия авторов.

merge-choose-card = <b>С чем объединить?</b>
    { $title }

    Останется формулировка этого пункта; авторов обоих спросят о согласии.{ $count ->
    [some] { "" }
   *[none] { "" }

    Других пунктов в плане нет.
}
merge-with = { $number }. { $title }
merge-card = <b>Объединение пунктов</b>
    { $into }
    + { $part }

    { $status }
    { $lines }
merge-line = { $side }: { $answer }
merge-nobody = Предложений сторон в этих пунктах нет: согласие не требуется.
merge-status-asked = ждёт ответа
merge-status-agreed = согласие дано
merge-status-declined = отказано
merge-asked = 🔗 <b>Согласны ли вы объединить предложения в один пункт плана?</b>

    { $into }
    + { $part }

    Останется формулировка первого. Исходные предложения сохранятся как поданы, пункт можно будет разъединить.
merge-agree = ✅ Согласиться
merge-decline = ✖ Отказать
merge-open = Подробнее
merge-done = 🔗 <b>Пункты объединены</b>

    { $into }
    + { $part }
merge-refused = ✖ <b>Пункты остаются раздельными</b>
    Отказ: { $side }

    { $into }
    { $part }
merge-split = ✂ <b>Пункт плана разъединён</b>
    { $title }

    Предложения снова стоят в плане отдельно.
merge-sent = Авторам отправлен запрос
merge-answer-kept = Ответ принят
item-split-done = Пункт разъединён
