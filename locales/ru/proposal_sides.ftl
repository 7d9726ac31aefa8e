# Что подали стороны; подача от имени стороны; дипломатические каналы.

menu-sides = 🗂 Что подали стороны
proposal-sides-card = <b>Что подали стороны</b>
    { $counts }

    { $lines }

    { $deadline }
side-flag = { $flag }
side-line = { $side } — { $state }
side-progress-filed = ✅ подано: { $filed }
side-progress-diplomatic = ✉ по дипломатическим каналам
side-progress-drafting = ✏ готовит, черновиков: { $drafts }
side-progress-silent = … пока ничего
side-progress-unreachable = ⚠ связи с местом нет
side-count-filed = ✅ { $count }
side-count-diplomatic = ✉ { $count }
side-count-drafting = ✏ { $count }
side-count-silent = … { $count }
side-count-unreachable = ⚠ { $count }
proposal-side-card = <b>{ $side }</b>
    { $state }

    Отметка «по дипломатическим каналам» прекращает напоминания о подаче. От имени стороны подают, только если она сама не может, и всегда на основании документа.
diplomatic-open = ✉ Дипломатические каналы
diplomatic-mark = ✉ Направлено по дипломатическим каналам
diplomatic-unmark = ↩ Снять отметку о дипломатических каналах
diplomatic-marked = ✉ <b>Отмечено: предложения направлены по дипломатическим каналам</b>
    { $side }

    Напоминания о подаче больше не приходят.
diplomatic-unmarked = Отметка о дипломатических каналах снята.
    { $side }
behalf-begin = 📑 Подать от имени стороны
behalf-file = 📨 Подать от имени стороны
behalf-field-message = Предложение
behalf-field-basis = Основание
behalf-ask-message = Пришлите предложение стороны одним сообщением: первая строка станет названием.
behalf-ask-basis = Приложите документ, на основании которого вы подаёте от имени стороны: ноту, письмо.
behalf-filed = 📑 <b>От имени вашей стороны подано предложение № { $number }</b>
    { $side }
    { $at }
    { $punctual }

    <b>{ $title }</b>

    Основание: { $document }
