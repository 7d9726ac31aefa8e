# Стартапы.

startup-field-name = Название
startup-field-one-line = Одной фразой
startup-field-side = Государство
startup-field-city = Город
startup-field-stage = Стадия
startup-field-sector = Отрасль
startup-field-site = Сайт
startup-ask-name = Как называется стартап?
startup-ask-one-line = Чем он занимается — одной фразой?
startup-ask-side = В каком государстве он работает?
startup-ask-city = В каком городе?
startup-ask-stage = На какой он стадии?
startup-ask-sector = В какой отрасли?
startup-ask-site = Есть ли у него сайт?

stage-idea = Идея
stage-prototype = Прототип
stage-mvp = Первый продукт
stage-revenue = Первые продажи
stage-growth = Рост
sector-it = ИТ и связь
sector-ai = Технологии ИИ
sector-agro = Сельское хозяйство
sector-energy = Энергия и экология
sector-health = Медицина и биотех
sector-industry = Промышленность
sector-transport = Транспорт, логистика
sector-finance = Финансы
sector-education = Образование
sector-space = Космос
sector-other = Другое

startup-mine = { $count ->
    [some] <b>Мои стартапы</b>
   *[none] <b>Мои стартапы</b>

    Пока ни одного. Регистрация — это семь коротких вопросов; черновик сохраняется на каждом шаге.
}
startup-begin = ➕ Зарегистрировать
startup-queue = <b>Стартапы на подтверждение</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    Новых заявок нет.
}
startup-line-draft = ✏ { $name }
startup-line-submitted = ⏳ { $name }
startup-line-returned = ↩ { $name }
startup-line-confirmed = ✅ { $name }

startup-card = <b>Стартап</b> · { $status }

    { $fields }{ $remark }
startup-remark = { "" }

    <b>Почему возвращён:</b> { $remark }
startup-status-draft = черновик
startup-status-submitted = ожидает подтверждения
startup-status-returned = возвращён на доработку
startup-status-confirmed = подтверждён
startup-submit = 📨 Отправить
startup-confirm = ✅ Подтвердить
startup-return = ↩ Вернуть
startup-handed-in = Отправлено на подтверждение
startup-return-field-reason = Причина
startup-return-ask-reason = Почему стартап возвращается? Эти слова прочитает автор заявки.

startup-submitted = <b>Стартап ожидает подтверждения вашей стороны</b>

    { $fields }
startup-without-seat = Стартап <b>{ $name }</b> ожидает подтверждения, но подтвердить некому: у стороны нет представителя.
    { $side }

    Пригласите представителя.
startup-confirmed = ✅ Стартап <b>{ $name }</b> подтверждён.
    Сторона: { $side }
startup-returned = ↩ Стартап <b>{ $name }</b> возвращён на доработку.
    Сторона: { $side }

    <b>Причина:</b> { $remark }

    Исправьте и отправьте снова: всё, что вы написали, сохранено.
