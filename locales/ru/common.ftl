# Общее для нескольких разделов.

nothing = { "" }

moment = { $legal } ({ $place })
moment-and-yours = { $legal } ({ $place }; у вас { $own })
span-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
span-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
span-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
span-seconds = { $count ->
    [one] { $count } секунда
    [few] { $count } секунды
    [many] { $count } секунд
   *[other] { $count } секунды
}

language-ru = Русский
language-zh = 中文
language-en = English

written-in-ru = на русском
written-in-zh = на китайском
written-in-en = на английском

side-BY = Республика Беларусь
side-CN = Китайская Народная Республика
side-IN = Республика Индия
side-IR = Исламская Республика Иран
side-KG = Кыргызская Республика
side-KZ = Республика Казахстан
side-PK = Исламская Республика Пакистан
side-RU = Российская Федерация
side-TJ = Республика Таджикистан
side-UZ = Республика Узбекистан
side-secretariat = Секретариат ШОС

zone-Europe-Minsk = Минск
zone-Asia-Shanghai = Пекин
zone-Asia-Kolkata = Нью-Дели
zone-Asia-Tehran = Тегеран
zone-Asia-Bishkek = Бишкек
zone-Asia-Almaty = Астана
zone-Asia-Karachi = Исламабад
zone-Europe-Moscow = Москва
zone-Asia-Dushanbe = Душанбе
zone-Asia-Tashkent = Ташкент

button-menu = ☰ Меню
button-back = ◀ Назад
button-cancel = ✖ Закрыть
button-edit = ✏ Изменить
button-continue = ▶ Продолжить
button-keep = Оставить ▶
button-skip = Пропустить ▶
button-clear = Очистить ▶
button-next = Дальше ▶
button-done = ✔ Готово
button-previous-page = ◀
button-next-page = ▶
button-language = 🌐 Язык
button-zone = 🕒 Часовой пояс
