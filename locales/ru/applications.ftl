# Заявки на конкурс: черновик, подача, правки, ответы организатору.

application-apply = 📝 Подать заявку
application-choice = <b>{ $title }</b>

    За какую организацию подать заявку?
application-for = 📝 { $name }
application-show = 📄 { $name }
application-open = 📄 Открыть заявку
application-event = 🎫 О конкурсе
application-list = { $count ->
    [some] <b>Заявки ваших команд</b>
   *[none] <b>Заявки ваших команд</b>

    Заявок пока нет. Откройте конкурс в списке /events и нажмите «Подать заявку».
}
application-line-draft = ✏ { $name }
application-line-submitted = 📨 { $name }
application-line-returned = ↩ { $name }
application-line-eligible = ✅ { $name }
application-line-ineligible = ⛔ { $name }
application-line-withdrawn = ✖ { $name }
application-status-draft = Черновик
application-status-submitted = Подана
application-status-returned = Возвращена с вопросами
application-status-eligible = Допущена
application-status-ineligible = Не допущена
application-status-withdrawn = Отозвана

application-card = <b>{ $title }</b>
    { $name } · { $status }
    { $receipt }
    { $stages }

    { $filled }
    { $due }{ $remark }
application-receipt = Квитанция <code>{ $number }</code>: принято { $at }{ $late }
application-late = , по коду после срока
application-filled = Обязательные ответы и прочее: готово { $done } из { $total }
application-submit-by = ⏰ Подать до: { $at }
application-edit-by = ✏ Править до: { $at }
application-late-until = 🔑 По личному коду — до: { $at }
application-answer-until = ↩ Ответить до: { $at }
application-closed = ⛔ Срок подачи прошёл. Черновик сохранён; если организатор даст вам личный код, его можно будет подать.
application-stage-done = ✓ { $stage }
application-stage-here = <b>{ $stage }</b>
application-stage-ahead = { $stage }
application-stage-submission = подача
application-stage-check = проверка допуска
application-stage-evaluation = оценка
application-stage-result = итог
application-remark-returned = { "" }

    <b>Организатор спрашивает:</b>
    { $remark }
application-remark-ineligible = { "" }

    <b>Причина:</b>
    { $remark }
application-submit = 📨 Подать
application-submitted = Заявка подана
application-discard = 🗑 Удалить черновик
application-discarded = Черновик удалён
application-reply = ↩ Ответить организатору
application-withdraw = ✖ Отозвать
application-withdrawing = Отозвать заявку <code>{ $number }</code> на конкурс <b>{ $title }</b>?

    Отменить отзыв нельзя. Пока идёт приём, можно подать новую заявку.
application-withdraw-yes = ✖ Да, отозвать
application-answers = 📋 Ответы
application-answers-page = <b>{ $title }</b>
    { $name }

    { $lines }
application-no-answers = Вопросов нет.
application-goes-on = … { $value }
application-file = 📎 { $name }
application-file-caption = Файл из заявки: { $name }
application-history = 🕘 Ход рассмотрения
application-history-card = <b>Ход рассмотрения</b>
    { $name }

    { $lines }
application-change = { $at }
    <b>{ $status }</b> · { $person }{ $why }
application-why = { "" }

    <i>{ $reason }</i>
application-versions = 🗂 Версии
application-versions-card = <b>Версии заявки</b>
    { $name }

    { $lines }
application-version = { $number }. { $at } · { $person }{ $count ->
    [0] { "" }
    [one] { " " }· изменён { $count } ответ
    [few] { " " }· изменено { $count } ответа
    [many] { " " }· изменено { $count } ответов
   *[other] { " " }· изменено { $count } ответа
}

application-told = <b>{ $title }</b>
    Заявка <code>{ $number }</code> ({ $name }): <b>{ $status }</b>
    { $until }{ $why }
application-told-organiser = <b>{ $title }</b>
    Заявка <code>{ $number }</code> ({ $name }): <b>{ $status }</b>
    { $until }{ $why }
application-draft-waits = ⏰ <b>{ $title }</b>
    Черновик заявки ({ $name }) ещё не подан. Осталось { $left }: до { $due }.
    { $filled }

application-return-waits = ⏰ <b>{ $title }</b>
    На вопросы организатора по заявке ({ $name }) ещё нет ответа. Осталось { $left }: до { $due }.

application-only-sides = • только для сторон: { $names }
application-only-kinds = • только для организаций вида: { $names }
application-only-sectors = • только для отраслей: { $names }
application-only-youth = • только для организаций, которыми руководит молодёжь (до 35 лет) (по словам самой организации)

application-reply-field-reply = Ответ
application-reply-ask-reply = Что ответить организатору? До 1000 знаков. Ответы анкеты поправьте до этого: с ответом заявка уйдёт на проверку.
