# Технопарки и инновационные кластеры Пула.

park-kind-technopark = Технопарк
park-kind-cluster = Инновационный кластер

park-field-kind = Вид
park-field-name-ru = Название по-русски
park-field-name-zh = Название по-китайски
park-field-name-en = Название по-английски
park-field-city = Город
park-field-specialisation = Специализация
park-field-services = Услуги
park-field-site = Сайт
park-field-contacts = Контакты
park-ask-kind = Это технопарк или инновационный кластер?
park-ask-name-ru = Как он называется по-русски?
park-ask-name-zh = Как он называется по-китайски?
park-ask-name-en = Как он называется по-английски?
park-ask-city = В каком городе он находится?
park-ask-specialisation = На чём он специализируется? До 300 знаков.
park-ask-services = Какие услуги он предлагает? До 600 знаков.
park-ask-site = Есть ли у него сайт?
park-ask-contacts = К кому обращаться? Имя, телефон или почта — эти слова увидят все.

park-list = <b>Технопарки и кластеры Пула</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    Участников пока нет.
}
park-all = 🌐 Все стороны
park-all-chosen = ✓ 🌐 Все стороны
park-all-sides = Все стороны
park-flag = { $flag }
park-flag-chosen = ✓ { $flag }
park-of-side = <b>Технопарки и кластеры нашей стороны</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    Пока никто не предложен. Предложить технопарк или кластер — это девять коротких вопросов; черновик сохраняется на каждом шаге.
}
park-begin = ➕ Предложить в Пул
park-waiting = { $count ->
    [some] <b>Предложены в Пул</b>
   *[none] <b>Предложены в Пул</b>

    Ничто не ждёт проверки.
}
park-mine = { $count ->
    [some] <b>Мои парки</b>
   *[none] <b>Мои парки</b>

    Пока ни одного.
}
park-line-draft = ✏ { $name }
park-line-nominated = 📨 { $name }
park-line-checking = 🔎 { $name }
park-line-member = 🏢 { $name }
park-line-suspended = ⏸ { $name }
park-line-withdrawn = ✖ { $name }

park-card = <b>{ $name }</b>
    { $kind } · { $status }
    { $side }

    { $fields }

    { $notes }
park-discard = 🗑 Удалить черновик
park-discarded = Черновик удалён
park-names = Названия: ru { $ru } zh { $zh } en { $en }
park-name-yes = ✓
park-name-no = —
park-checked = Данные подтверждены: { $day }
park-basis = <i>Основание: §5, пар. 1. Голосования Концепция не предусматривает: о новом участнике уведомляют все стороны.</i>

park-managers = 👥 Управляющие
park-managers-card = <b>Кто управляет</b>
    { $name }

    { $lines }
park-managers-none = Пока никто. Пригласите управляющего: он сможет сам обновлять сведения.
park-manager-line = • { $person }
park-invite = ✉ Пригласить
park-dismiss = ✖ { $person }
park-dismiss-field-reason = Причина
park-dismiss-ask-reason = Почему он больше не управляет парком? Эти слова он прочитает.
park-invited = <b>Приглашение готово</b>
    Управляющий: { $name }

    Одноразовое, действует до { $until }. Перешлите это сообщение или скопируйте ссылку долгим нажатием на кнопку. Повторно ссылка не показывается.
park-dismissed = Вы больше не управляете парком <b>{ $name }</b>.{ $why }
park-kept-right = Спасибо, данные подтверждены
