# Организации: анкета, карточки, список.

organisation-kind-startup = Стартап
organisation-kind-sme = Малое или среднее предприятие
organisation-kind-corporation = Корпорация
organisation-kind-university = Вуз
organisation-kind-research = Научная организация
organisation-kind-fund = Фонд
organisation-kind-development-institution = Институт развития
organisation-kind-investor = Инвестор
organisation-kinds = <b>Регистрация организации</b>

    Кого вы регистрируете? Дальше — не больше восьми коротких вопросов; черновик сохраняется на каждом шаге.

organisation-field-name = Название
organisation-field-one-line = Одной фразой
organisation-field-side = Государство
organisation-field-city = Город
organisation-field-stage = Стадия
organisation-field-trl = Готовность технологии
organisation-field-youth-led = Во главе — люди до 35 лет (по словам организации)
organisation-field-sectors = Отрасли
organisation-field-seeks = Ищет
organisation-field-offers = Предлагает
organisation-field-deck = Презентация
organisation-field-site = Сайт
organisation-field-listed = Показывать в каталоге всем
organisation-field-to-investors = Показывать инвесторам
organisation-ask-name = Как она называется?
organisation-ask-one-line = Чем она занимается — одной фразой?
organisation-ask-place = Где она работает? Выберите государство и пришлите город сообщением.
organisation-ask-maturity = На какой стадии стартап, какова готовность технологии (УГТ/TRL, 1–9) и возглавляют ли его люди до 35 лет?
organisation-ask-sectors = В каких отраслях она работает?
organisation-ask-exchange = Что она ищет (🔎) и что предлагает (🤝)?
organisation-ask-materials = Есть ли презентация и сайт? Пришлите файл, адрес сайта или и то и другое.
organisation-ask-consents = Кому можно показывать карточку? Без согласия её не увидит никто, кроме вашей команды и вашей стороны. Отозвать согласие можно в любой момент.

stage-idea = Идея
stage-prototype = Прототип
stage-mvp = Первый продукт
stage-revenue = Первые продажи
stage-growth = Рост
trl-1 = TRL 1 · принцип
trl-2 = TRL 2 · концепция
trl-3 = TRL 3 · проверка идеи
trl-4 = TRL 4 · лаборатория
trl-5 = TRL 5 · макет
trl-6 = TRL 6 · испытания
trl-7 = TRL 7 · опытный образец
trl-8 = TRL 8 · готовое изделие
trl-9 = TRL 9 · эксплуатация
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
seeks-investment = 🔎 Инвестиции
seeks-partners = 🔎 Партнёры
seeks-technology = 🔎 Технологии
seeks-pilots = 🔎 Пилоты
seeks-markets = 🔎 Рынки сбыта
seeks-expertise = 🔎 Экспертиза
seeks-premises = 🔎 Площади, станки
offers-investment = 🤝 Инвестиции
offers-partners = 🤝 Партнёрство
offers-technology = 🤝 Технологии
offers-pilots = 🤝 Место для пилота
offers-markets = 🤝 Выход на рынок
offers-expertise = 🤝 Экспертиза
offers-premises = 🤝 Площади, станки

organisation-mine = { $count ->
    [some] <b>Мои организации</b>
   *[none] <b>Мои организации</b>

    Пока ни одной. Стартапы, предприятия, вузы, фонды и инвесторы регистрируются здесь; подтверждает их сторона.
}
organisation-new = ➕ Зарегистрировать
organisation-line-draft = ✏ { $name }
organisation-line-submitted = ⏳ { $name }
organisation-line-returned = ↩ { $name }
organisation-line-confirmed = ✅ { $name }
organisation-line-changed = 🔁 { $name }
organisation-line-suspended = ⏸ { $name }
organisation-line-removed = ✖ { $name }

organisation-card = <b>{ $name }</b>
    { $kind } · { $status }

    { $fields }

    { $notes }
organisation-remark = <b>Причина:</b> { $remark }
organisation-note-confirmed = <i>Если изменить название или государство, понадобится новое подтверждение; остальные изменения действуют сразу.</i>
organisation-note-changed = <i>Изменилось название или государство: отправьте на подтверждение ещё раз. До этого карточку видят только команда и сторона.</i>
organisation-agreed-listed = Согласие на показ в каталоге: { $day }
organisation-agreed-to-investors = Согласие на показ инвесторам: { $day }
organisation-status-draft = черновик
organisation-status-submitted = ожидает подтверждения
organisation-status-returned = возвращена на доработку
organisation-status-confirmed = подтверждена
organisation-status-changed = изменена, нужно новое подтверждение
organisation-status-suspended = приостановлена
organisation-status-removed = исключена из реестра
organisation-submit = 📨 Отправить
organisation-handed-in = Отправлено на подтверждение
organisation-team = 👥 Команда
organisation-deck = 📎 Презентация
organisation-deck-caption = Презентация: { $name }
organisation-open = 👁 Как видят другие
organisation-show = Открыть карточку
organisation-history = 🕓 История
organisation-public = <b>{ $name }</b>
    { $kind }

    { $fields }{ $contact }
organisation-contact = { "" }

    Написать: @{ $username }
