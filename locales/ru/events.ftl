# Мероприятия.

event-kind-exhibition = Выставка
event-kind-forum = Форум
event-kind-grant = Грантовый конкурс
event-kind-pitch = Питч-сессия
event-kind-training = Обучение
event-kind-landing = Программа мягкой посадки
event-kind-research = Конкурс совместных исследований
event-kinds-exhibition = Выставки
event-kinds-forum = Форумы
event-kinds-grant = Грантовые конкурсы
event-kinds-pitch = Питч-сессии
event-kinds-training = Обучение
event-kinds-landing = Программы мягкой посадки
event-kinds-research = Конкурсы совместных исследований
event-status-draft = черновик
event-status-in-review = на рассмотрении
event-status-scheduled = ждёт публикации
event-status-published = опубликовано
event-status-closed = запись закрыта
event-status-held = прошло
event-status-archived = в архиве
event-status-cancelled = отменено
event-begin-exhibition = ➕ Выставка
event-begin-forum = ➕ Форум
event-begin-grant = ➕ Грантовый конкурс
event-begin-pitch = ➕ Питч-сессия
event-begin-training = ➕ Обучение
event-begin-landing = ➕ Программа мягкой посадки
event-begin-research = ➕ Конкурс совместных исследований
event-line-draft = ✏ { $title }
event-line-in-review = 🔎 { $title }
event-line-scheduled = ⏰ { $title }
event-line-published = 📣 { $title }
event-line-closed = 🔒 { $title }
event-line-held = 🏁 { $title }
event-line-archived = 🗄 { $title }
event-line-cancelled = ✖ { $title }
event-line-exhibition = 🖼 { $day } { $title }
event-line-forum = 💬 { $day } { $title }
event-line-grant = 🏆 { $day } { $title }
event-line-pitch = 🎤 { $day } { $title }
event-line-training = 🎓 { $day } { $title }
event-line-landing = 🛬 { $day } { $title }
event-line-research = 🔬 { $day } { $title }

award-money = деньги
award-places = места в программе обучения
level-beginner = начальный
level-intermediate = средний
level-advanced = продвинутый

event-desk = { $count ->
    [some] <b>Мои мероприятия</b>
   *[none] <b>Мои мероприятия</b>

    Пока ни одного. Выберите, что вы организуете.
}
event-draft = <b>{ $kind }</b> · { $status }
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $languages }
    { $reach }{ $at }{ $reason }{ $state }
event-written-whole = ✓ { $language }
event-written-part = ◐ { $language }
event-written-none = — { $language }
event-words-ru = ✏ Русский
event-words-zh = ✏ 中文
event-words-en = ✏ English
event-reach = Анонс получат: { $people ->
    [one] { $people } подписчик
    [few] { $people } подписчика
    [many] { $people } подписчиков
   *[other] { $people } подписчика
} и { $channels ->
    [one] { $channels } канал
    [few] { $channels } канала
    [many] { $channels } каналов
   *[other] { $channels } канала
}.
event-publish-at = { "" }
    ⏰ Публикация: { $at }
event-returned = { "" }
    ↩ Возвращено: { $reason }
event-preview = 👁 Предпросмотр
event-publish = 📣 Опубликовать
event-time = ⏰ Время публикации
event-delete = 🗑 Удалить
event-deleted = Черновик удалён
event-take-back = ↩ Вернуть в черновики
event-who = 👥 Для кого
event-picture = 🖼 Изображение
event-files = 📎 Файлы
event-cancel = ✖ Отменить мероприятие
event-copy = 📄 Сделать копию
event-copied = Копия сделана: осталось указать даты
event-copies = 📢 Где опубликовано
event-progress = 📊 Рассылка
event-open = Открыть
event-managed = <b>{ $kind }</b> · { $status }
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $languages }
    { $counted }{ $state }
event-place = 📍 { $place }
event-place-of-side = 📍 { $place } ({ $side })
event-starts-at = 🗓 { $at }
event-ends-at = 🏁 до { $at }
event-apply-until = ⏳ запись до { $at }
event-submit-until = 📨 заявки до { $at }
event-link = 🔗 { $link }
event-own = <b>{ $name }:</b> { $value }
event-for-sides = 🌐 Для участников из: { $value }
event-for-organisation-kinds = 👥 Для кого: { $value }
event-for-sectors = 🏷 { $value }
event-for-youth = 🌱 Для молодёжи до 35 лет (по словам самих участников)
event-capacity = 🪑 Мест: { $count ->
    [one] { $count }
    [few] { $count }
    [many] { $count }
   *[other] { $count }
}
event-join = ✋ Участвовать
event-leave = Отменить участие
event-calendar = 🗓 В календарь
event-share = ↗ Поделиться
event-cancelled = { "" }

    ✖ <b>Мероприятие отменено.</b> { $reason }
event-file = 🗓 { $title }
