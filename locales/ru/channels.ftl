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
