# Решения стороны об организациях.

organisation-queue = <b>Организации на подтверждение</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    Новых заявок нет.
}
organisation-confirm = ✅ Подтвердить
organisation-return = ↩ Вернуть
organisation-suspend = ⏸ Приостановить
organisation-resume = ▶ Возобновить
organisation-remove = ✖ Исключить
organisation-return-field-reason = Причина
organisation-return-ask-reason = Почему заявка возвращается? Эти слова прочитает команда организации.
organisation-suspend-field-reason = Причина
organisation-suspend-ask-reason = Почему организация приостанавливается? Эти слова прочитает её команда.
organisation-remove-field-reason = Причина
organisation-remove-ask-reason = Почему организация исключается из реестра? Вернуть её нельзя. Эти слова прочитает её команда.

organisation-submitted = <b>Организация ожидает подтверждения вашей стороны</b>
    { $kind }

    { $fields }
organisation-without-seat = <b>{ $name }</b> ожидает подтверждения, но подтвердить некому: у стороны нет представителя.
    { $side }

    Пригласите представителя.
organisation-told-confirm = ✅ Подтверждено: <b>{ $name }</b>.
    Сторона: { $side }
organisation-told-return = ↩ Заявка возвращена на доработку: <b>{ $name }</b>.
    Сторона: { $side }

    <b>Причина:</b> { $remark }

    Исправьте и отправьте снова: всё, что вы написали, сохранено.
organisation-told-suspend = ⏸ Приостановлено: <b>{ $name }</b>. Другие пока не видят карточку.
    Сторона: { $side }

    <b>Причина:</b> { $remark }
organisation-told-resume = ▶ Снова в реестре: <b>{ $name }</b>.
    Сторона: { $side }
organisation-told-remove = ✖ Исключено из реестра: <b>{ $name }</b>.
    Сторона: { $side }

    <b>Причина:</b> { $remark }

organisation-history-card = <b>История</b>
    { $name }

    { $lines }
organisation-history-none = Изменений ещё не было.
organisation-change = { $at } · { $person }
    { $said }
organisation-change-field = Изменено поле: { $field }
organisation-change-status = { $before } → { $after }
organisation-change-why = Причина: { $reason }
