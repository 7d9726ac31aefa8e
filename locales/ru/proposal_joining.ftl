# Похожие предложения других сторон и присоединение соисполнителем.

proposal-similar-card = <b>Похожие предложения других сторон</b>
    Ваш черновик: { $title }

    { $lines }
proposal-like = <b>№ { $number }</b> · { $side }
    <b>{ $title }</b>
    { $text }
proposal-like-none = К этому заседанию другие стороны ничего похожего не подали.
join-ask = 🤝 Стать соисполнителем: { $number }
join-sent = Запрос отправлен
join-asked = 🤝 <b>Просьба присоединиться соисполнителем</b>
    { $side } — к вашему предложению № { $number }
    <b>{ $title }</b>

    Их черновик: <b>{ $theirs }</b>
    { $text }
join-agree = ✅ Согласиться
join-decline = ✖ Отказать
join-done-agree = Сторона добавлена в соисполнители
join-done-decline = Отказ отправлен
join-agreed = 🤝 <b>Ваша сторона — соисполнитель предложения № { $number }</b>
    { $side }
    { $title }

    Свой черновик можно убрать или подать отдельно.
join-declined = Просьба присоединиться к предложению № { $number } отклонена.
    { $side }
    { $title }

    Ваш черновик сохранён: его можно подать отдельно.
join-put-away = 🗑 Убрать черновик
join-draft = ✏ Черновик
join-status-asked = ждёт ответа
join-status-agreed = согласие дано
join-status-declined = отказано
