# Подписки.

topics = <b>Подписки</b>

    О чём сообщать вам сразу после анонса: виды мероприятий и отрасли.
topic-on = 🔔 { $kind }
topic-off = 🔕 { $kind }
topic-of-exhibition = Выставки
topic-of-forum = Форумы
topic-of-grant = Грантовые конкурсы
topic-of-pitch = Питч-сессии
topic-of-training = Обучение
topic-of-landing = Программы мягкой посадки
topic-of-research = Конкурсы совместных исследований
topic-of-sector-it = ИТ и связь
topic-of-sector-ai = Технологии ИИ
topic-of-sector-agro = Сельское хозяйство
topic-of-sector-energy = Энергия и экология
topic-of-sector-health = Медицина и биотех
topic-of-sector-industry = Промышленность
topic-of-sector-transport = Транспорт, логистика
topic-of-sector-finance = Финансы
topic-of-sector-education = Образование
topic-of-sector-space = Космос
topic-of-sector-other = Другое
topics-sides = 🌐 Где проходит: { $number }
topics-by-side = <b>Подписки</b>

    О мероприятиях в каких государствах сообщать вам сразу после анонса?
topics-fewer = <b>Меньше такого: { $title }</b>

    Об этом больше не сообщаем. Что-то оставить? Нажмите.
topics-more = <b>Больше такого: { $title }</b>

    Теперь сообщаем обо всём этом. Лишнее отключите.
topic-of-side-BY = { side-BY }
topic-of-side-CN = { side-CN }
topic-of-side-IN = { side-IN }
topic-of-side-IR = { side-IR }
topic-of-side-KG = { side-KG }
topic-of-side-KZ = { side-KZ }
topic-of-side-PK = { side-PK }
topic-of-side-RU = { side-RU }
topic-of-side-TJ = { side-TJ }
topic-of-side-UZ = { side-UZ }
