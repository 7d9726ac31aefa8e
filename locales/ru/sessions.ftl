# Заседания Совета глав правительств.

session-list = { $count ->
    [some] <b>Заседания Совета глав правительств</b>
   *[none] <b>Заседания Совета глав правительств</b>

    Пока ни одно не внесено. Очередное заседание Комиссии проводится до заседания СГП (§5, пар. 6).
}
session-list-button = 🏛 Заседания СГП
session-begin = ➕ Внести заседание СГП
session-line-draft = ✏ Черновик: { $ordinal }-е · { $day }
session-line-planned = 🗓 { $ordinal }-е · { $day }
session-line-held = ✅ { $ordinal }-е · { $day }
session-line-cancelled = ✖ { $ordinal }-е · { $day }
session-card = <b>Заседание Совета глав правительств</b> · { $status }

    { $fields }
session-status-draft = черновик
session-status-planned = запланировано
session-status-held = состоялось
session-status-cancelled = отменено
session-enter = ✅ Внести
session-held = ✅ Состоялось
session-cancelled = ✖ Отменено
session-field-ordinal = Порядковый номер
session-field-chair-side = Председательствует
session-field-city = Город
session-field-since = Первый день
session-field-until = Последний день
session-field-format = Формат
session-ask-ordinal = Какое по счёту это заседание Совета глав правительств? Пришлите число.
session-ask-chair-side = Какая сторона председательствует?
session-ask-city = В каком городе оно проводится?
session-ask-since = В какой день оно начинается?
session-ask-until = В какой день оно заканчивается? Если длится один день, пропустите.
session-ask-format = Как оно проводится?
session-format-in-person = очно
session-format-online = по видеосвязи
session-format-mixed = смешанный формат
session-after = { "" }
    Предшествует { $ordinal }-му заседанию СГП: { $city }, { $days }
session-after-day = { "" }
    Предшествует заседанию СГП: { $day }
session-on = { $since }
session-from-to = { $since } – { $until }
session-was-moved = 📅 <b>Изменён день { $ordinal }-го заседания СГП: { $days }</b>
    Заседание Комиссии назначено на { $meeting }. Проверьте, нужно ли его перенести: оно проводится до заседания СГП (§5, пар. 6).
session-was-cancelled = ✖ <b>{ $ordinal }-е заседание СГП отменено ({ $city }, { $days })</b>
    Заседание Комиссии назначено на { $meeting }: оно остаётся в силе, пока вы его не перенесёте или не отмените.

error-session-unknown = Такого заседания СГП нет.
error-session-over = Оно уже состоялось или отменено: изменить нельзя.
error-session-ends-before-start = Последний день не может быть раньше первого: { $since }.
error-session-not-yet = Отметить, что оно состоялось, можно с первого дня: { $day }.
error-session-not-entered = Сначала внесите заседание СГП полностью.
