# Поиск по Пулу: технопарки, кластеры, организации.

search-ask = <b>Поиск по Пулу</b>

    Что найти? Напишите несколько слов: название, город, чем занимаются. Подойдёт русский, китайский или английский; опечатка не помешает.
search-everything = 🗂 Показать всё
search-new = 🔎 Новый поиск
search-results = <b>Поиск по Пулу</b>
    { $words }{ $instead }

    { $hits }
search-words = По запросу «{ $words }»
search-all = Без слов: всё, что есть
search-instead = { "" }
    Точных совпадений нет. Показано по запросу «{ $words }».
search-hit = { $flag } <b>{ $title }</b> · { $kind }{ $line }
search-hit-line = { "" }
    { $line }
search-open = { $flag } { $title }
search-none = Ничего не нашлось. Попробуйте другие слова или короче: «агро» найдёт и «агротехнику». Можно и просмотреть всё подряд: /parks
search-none-narrowed = С этими условиями ничего не нашлось. Снимите одно из них кнопкой ✖ ниже или начните новый поиск.
search-taken = ✖ { $value }
search-by-side = 🌐 Сторона
search-by-city = 📍 Город
search-by-sector = 🏷 Отрасль
search-by-kind = 🏢 Вид
search-by-seeks = 🤝 Что ищут
search-only = { $value }
search-choice = <b>{ $facet }</b>

    Оставить в списке только:
search-share = ↗ Поделиться
search-shared = { $flag } <b>{ $title }</b>
    { $kind } · { $side }{ $city }{ $line }
search-shared-city = , { $city }
search-shared-line = { "" }

    { $line }
search-inline-none = Ничего не нашлось. Искать в боте
search-inline-slow-down = Слишком часто: подождите { $left }
