# Файлы предложения.

proposal-files-card = <b>Файлы</b>
    { $title }{ $count ->
    [some] { "" }
   *[none] { "" }

    Пока ни одного.
}
proposal-files-none = Пока ни одного.
proposal-file-add = ➕ Добавить файлы
proposal-file-send = 📎 { $name }
proposal-file-remove = 🗑 Убрать
proposal-basis = 📑 { $name }
proposal-file-line = 📎 { $name }
proposal-file-caption = { $name }
proposal-attach = <b>Пришлите файлы: по одному в сообщении, не больше { $limit }.</b>
    Когда закончите, нажмите «Готово».

    { $lines }
