# Замечания сторон к отдельным пунктам.

paper-parts-card = <b>{ $name }</b>
    Выберите пункт.{ $count ->
    [some] { "" }
   *[none] { "" }

    Здесь пунктов нет.
}
paper-part = { $number }. { $title }
paper-part-said = { $number }. 💬 { $title }
paper-part-card = { $name }

    <b>№ { $number } { $title }</b>
    { $excerpt }

    { $facts }

    { $comments }

    { $how }
comments-none = Замечаний нет.
comment-line = 💬 <b>{ $side }</b>, { $at }, версия { $version }
    { $text }
comment-how = Чтобы сделать замечание, ответьте на это сообщение или нажмите кнопку.
comment-begin = 💬 Замечание
comment-before = ◀ № { $number }
comment-after = № { $number } ▶
comment-arrived = 💬 <b>Замечание к пункту { $number }</b>
    { $side } · { $name }
    { $title }

    { $text }
comment-open = Все замечания к пункту
comment-field-text = Замечание
comment-ask-text = Какое у вашей стороны замечание к этому пункту?
comments-until = ⏳ Замечания принимаются до { $until } (Концепцией не установлено).
comments-until-line = { "" }
    ⏳ Замечания принимаются до { $until } (Концепцией не установлено).
comment-breaks-silence = 🤫 Идёт процедура умолчания, до { $until }: ваше замечание прервёт её, и об этом сразу узнают все.
