# Каналы и группы.

channel-list = { $count ->
    [some] <b>Каналы и группы</b>
   *[none] <b>Каналы и группы</b>

    Пока ни одного. Добавьте бота в канал администратором с правом публикации, и канал появится здесь.
}
channel-line = { $title }
channel-card = <b>{ $title }</b>
    Язык: { $language }
    { $state }

    { $chosen }

    Анонсы выходят на языке, который вы выберете.
channel-noticed = 📢 <b>{ $title }</b>
    Язык: { $language }
    { $state }
channel-group = 💬 <b>{ $title }</b>
    Группа: анонсы публикуются только в каналах.
channel-no-language = не выбран
channel-ready = ✅ Анонсы публикуются.
channel-waiting = Выберите язык: до этого бот здесь ничего не публикует.
channel-no-rights = ⚠ У бота нет права публикации; анонсы ждут, пока оно появится.
channel-field-topics = Темы
channel-field-quiet = Тихие часы
channel-field-zone = Часовой пояс
channel-ask-topics = Какие анонсы публиковать здесь? Не отмечено ничего — все.
channel-ask-quiet = В какие часы не публиковать нового? Анонсы подождут до конца тихих часов.
channel-ask-zone = По времени какого города считать тихие часы?
channel-test-button = 🧪 Пробная публикация
channel-tested = Пробная публикация отправлена
channel-test = 🧪 Проверка: здесь будут выходить анонсы Пула.
    { $topics }
quiet-20-08 = 20:00–8:00
quiet-21-09 = 21:00–9:00
quiet-22-07 = 22:00–7:00
quiet-23-08 = 23:00–8:00
