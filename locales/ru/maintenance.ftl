# Обслуживание.

menu-maintenance = 🚧 Обслуживание
maintenance-state-prepared = готовится
maintenance-state-lasts = 🚧 идёт обслуживание
maintenance-state-over = закончено
maintenance-standard = Идёт обслуживание бота.
maintenance-open-end = О конце сообщим.
maintenance-until = Продлится до { $at }.
maintenance-begin = 🚧 Начать
maintenance-end = ✅ Закончить
maintenance-has-begun = Обслуживание началось
maintenance-has-ended = Обслуживание закончено
maintenance-told-over = ✅ Обслуживание закончено: всё снова работает, черновики на месте.
maintenance-field-until = До какого времени
maintenance-field-words-ru = Слова по-русски
maintenance-field-words-zh = Слова по-китайски
maintenance-field-words-en = Слова по-английски
maintenance-field-reading = Смотреть можно
maintenance-field-letters = Письма уходят
maintenance-field-announced = Сообщить всем
maintenance-ask-until = До какого времени? Это только объявляется: закончите вы сами.
maintenance-ask-words-ru = Что сказать по-русски? Без ваших слов скажем обычные.
maintenance-ask-words-zh = Что сказать по-китайски?
maintenance-ask-words-en = Что сказать по-английски?
maintenance-ask-ways = Что продолжается во время обслуживания и говорить ли всем о начале и конце?
maintenance-card = <b>Обслуживание</b>: { $state }

    Что увидят: { $words } { $ends }

    { $chosen }

    Вы и другие администраторы работаете как обычно.
maintenance-announced = 🚧 { $words } { $ends }

    Черновики сохранены.
