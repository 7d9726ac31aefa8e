# Показатели: картинки и таблицы.

figure-card = 📊 <b>Показатели</b>

    Слева — картинка, справа — таблица XLSX. Показано то, что относится к вашей работе.
figure-registrations = Регистрации по сторонам и месяцам
figure-signups = Записи на мероприятия по месяцам
figure-discipline = Как стороны подают предложения
figure-directions = Предложения по направлениям
figure-residents = Резиденты по паркам
figure-delivery = Доставка писем за 30 дней
figure-along-registrations = Месяц
figure-along-signups = Месяц
figure-along-discipline = Сторона
figure-along-directions = Направление
figure-along-residents = Парк
figure-along-delivery = День
figure-series = Из них
figure-number = Количество
figure-xlsx = XLSX
figure-caption = { $title }
figure-none-given = не указано
figure-how-on-time = в срок
figure-how-late = после срока
figure-how-diplomatic = по дипломатическим каналам
figure-how-silent = не подано (сторон)
figure-state-waiting = ждут отправки
figure-state-claimed = взяты в работу
figure-state-sending = отправляются
figure-state-sent = доставлены
figure-state-failed = не доставлены
figure-state-unknown = исход неизвестен
figure-state-expired = устарели
figure-state-stopped = остановлены
figure-state-blocked = бот заблокирован
command-stats = Показатели
menu-stats = 📊 Показатели
