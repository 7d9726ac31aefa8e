# Файлы мероприятия.

materials-desk = 📎 <b>{ $title }</b>: файлы

    { $lines }

    Пришлите файлы по одному, не больше { $limit }. Когда закончите, нажмите «Готово».
materials-none = Пока ни одного.
materials-line = • { $name }
materials-remove = 🗑 { $name }
materials-file = 📎 { $name }
