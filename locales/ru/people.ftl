# Начало, меню, роли, настройки, справка, команды.

welcome = <b>Пул технопарков и инновационных кластеров ШОС</b>

    Здравствуйте, { $name }! Здесь регистрируют стартапы и другие организации, анонсируют выставки, форумы и грантовые конкурсы, а стороны подают предложения к ежегодному плану работы Управляющей комиссии.

    Ваша роль: { $roles }.
    Выберите язык или раздел.
menu = <b>Меню</b>

    { $name } · { $roles }
menu-organisations = 🚀 Мои организации
menu-events = 📅 Мероприятия
menu-applications = 🏆 Мои заявки
menu-topics = 🔔 Подписки
menu-meeting = 🏛 Заседание и сроки
menu-proposals = 📄 Наши предложения
menu-filed = 📥 Предложения сторон
menu-review = ✅ На подтверждение
menu-desk = 📣 Мои мероприятия
menu-seat = 🪑 Наше место
menu-seats = 🪑 Места сторон
menu-roles = 👥 Люди и роли
menu-invitations = ✉ Приглашения
menu-channels = 📢 Каналы
menu-delivery = 📮 Доставка
menu-presidency = 👤 Председательство
menu-parks = 🏢 Технопарки и кластеры
menu-search = 🔎 Поиск по Пулу
menu-our-parks = 🏢 Парки нашей стороны
menu-my-parks = 🏢 Мой парк
menu-park-checks = 🔎 Проверка парков
menu-residents = 🏭 Заявки в резиденты
menu-reminders = ⏰ Напоминания
menu-settings = ⚙ Настройки

role-guest = гость
role-representative = представитель
role-alternate = заместитель представителя
role-expert = эксперт
role-secretariat = Секретариат ШОС
role-organiser = организатор
role-park-manager = управляющий парком
role-administrator = администратор
role-jury = член жюри
role-delegate = заместитель с правом подачи
role-suspended = { $role } — полномочия приостановлены
role-chair = председатель
role-of-side = { $role } ({ $side })

settings = <b>Настройки</b>

    Язык: { $language }
    Часовой пояс: { $zone }
    Роль: { $roles }
settings-digest = 📰 Дайджест
settings-quiet = 🌙 Тихие часы
settings-feed = 🗓 Мой календарь
language-choice = Выберите язык, на котором бот будет писать вам.
language-set = Язык выбран
zone-choice = <b>Часовой пояс</b>

    Сейчас: { $zone }. Сроки указываются по времени принимающей стороны, а рядом — по вашему.
    Выберите город или пришлите команду с названием из списка IANA: например, <code>/timezone Asia/Tokyo</code>.
zone-button = { $place }

cancelled = Вопрос закрыт. Всё, что вы заполнили, сохранено в черновике.
nothing-to-cancel = Открытых вопросов нет, отменять нечего. Вот меню.

help = <b>Как это работает</b>

    Пользуйтесь кнопками или меню команд. Любой черновик сохраняется: закройте вопрос командой /cancel и вернитесь, когда удобно.

    { $by_role }

    /menu — разделы, /language — язык, /timezone — часовой пояс.
help-seat = Предложение к плану работы готовится <b>одним сообщением</b>: пришлите текст, первая строка станет названием. Вы увидите предпросмотр и сможете всё поправить, а подаёт предложение представитель стороны.
help-guest = Чтобы зарегистрировать стартап или другую организацию, откройте «Мои организации». Чтобы узнавать о новых выставках, форумах и грантовых конкурсах, выберите «Подписки». Записаться на мероприятие можно в два нажатия.

group-answer = Я работаю в личных сообщениях: там быстрее, и в группе тихо.
button-open-bot = Открыть бота

command-menu = Меню
command-organisations = Мои организации
command-events = Выставки, форумы, гранты
command-topics = Подписки на анонсы
command-meeting = Заседание Комиссии и сроки
command-board = Доска сторон: кто подал предложения
command-sessions = Заседания Совета глав правительств
command-propose = Предложение к плану работы
command-proposals = Предложения нашей стороны
command-filed = Предложения, поданные сторонами
command-idea = Идея для плана работы
command-ideas = Идеи организаций нашей стороны
command-sides = Что подали стороны
command-review = Организации на подтверждение
command-applications = Заявки моих команд на конкурсы
command-desk = Мои мероприятия: создать и опубликовать
command-checkin = Отметить вход на мероприятие
command-seat = Место стороны: полномочия и приглашения
command-roles = Люди и роли
command-invite = Пригласить на роль
command-channels = Каналы и группы
command-delivery = Как идёт доставка
command-parks = Технопарки и кластеры Пула
command-search = Поиск: парки и организации
command-ourparks = Технопарки и кластеры нашей стороны
command-mypark = Мой парк: сведения
command-parkchecks = Парки, предложенные в Пул
command-residents = Заявки в резиденты
command-reminders = Что вас ждёт и когда напомнить
command-settings = Настройки
command-profile = Мои данные: посмотреть, получить, удалить
command-language = Язык
command-timezone = Часовой пояс
command-help = Как это работает
command-cancel = Закрыть открытый вопрос
