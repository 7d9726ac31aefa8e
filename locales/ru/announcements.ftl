# Анонсы: публикация, рассмотрение, изменения, отмена.

announcement = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    { $facts }{ $count }{ $state }
announcement-pictured = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    { $facts }{ $count }{ $state }
event-count = { "" }
    { $counted }
event-preview-desk = Так это увидят в канале. На каком языке показать?
event-less = 👎 Меньше такого
event-more = 👍 Больше такого
event-published = <b>{ $title }</b>: анонс опубликован. { $reach }
event-scheduled = <b>{ $title }</b>: анонс выйдет { $at }. { $reach }
event-handed-in = <b>{ $title }</b> — на рассмотрении. О решении вы узнаете здесь. { $reach }
event-unpublished = ⚠ <b>{ $title }</b>: анонс не вышел, это снова черновик. { $why }
event-to-review = 🔎 На рассмотрение: { $kind } «{ $title }».

    <i>Порядок рассмотрения Концепцией не установлен: его включил администратор.</i>
event-review = 🔎 <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $reach }{ $state }
event-approve = ✔ Опубликовать
event-return = ↩ Вернуть
event-approved-note = Анонс одобрен
event-approved = ✔ <b>{ $title }</b>: анонс одобрен.
event-sent-back = ↩ <b>{ $title }</b>: возвращено. { $reason }
event-changed = ✏ <b>{ $title }</b>: есть изменения.

    { $changes }
event-was-and-is = <b>{ $field }</b>
    было: { $was }
    стало: { $now }
event-called-off = <b>{ $title }</b>
    🗓 { $starts }{ $reason }
event-copies-list = <b>{ $title }</b>

    { $lines }
event-copies-none = Пока нигде не опубликовано.
post-state-waiting = ⏳ { $title }: ждёт очереди{ $reason }
post-state-shown = ✓ { $title }{ $reason }
post-state-changing = ✏ { $title }: обновляется{ $reason }
post-state-unknown = ❔ { $title }: неизвестно, вышел ли анонс{ $reason }
post-state-failed = ⚠ { $title }: { $reason }
event-time-field-publish-at = Время публикации
event-time-ask-publish-at = Когда опубликовать анонс? По времени мероприятия. Чтобы опубликовать сразу, очистите.
event-cancel-field-reason = Причина
event-cancel-ask-reason = Почему мероприятие отменяется? Причину прочитают участники.
event-return-field-reason = Замечание
event-return-ask-reason = Что исправить? Замечание прочитает организатор.
