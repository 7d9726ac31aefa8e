# Comments of the sides on single items.

paper-parts-card = <b>{ $name }</b>
    Choose an item.{ $count ->
    [some] { "" }
   *[none] { "" }

    There are no items here.
}
paper-part = { $number }. { $title }
paper-part-said = { $number }. 💬 { $title }
paper-part-card = { $name }

    <b>No. { $number } { $title }</b>
    { $excerpt }

    { $facts }

    { $comments }

    { $how }
comments-none = No comments.
comment-line = 💬 <b>{ $side }</b>, { $at }, version { $version }
    { $text }
comment-how = To comment, reply to this message or press the button.
comment-begin = 💬 Comment
comment-before = ◀ No. { $number }
comment-after = No. { $number } ▶
comment-arrived = 💬 <b>A comment on item { $number }</b>
    { $side } · { $name }
    { $title }

    { $text }
comment-open = All comments on the item
comment-field-text = Comment
comment-ask-text = What does your side say about this item?
comments-until = ⏳ Comments are taken until { $until } (not set by the Concept).
comments-until-line = { "" }
    ⏳ Comments are taken until { $until } (not set by the Concept).
comment-breaks-silence = 🤫 A silence procedure runs until { $until }: your comment breaks it, and everybody is told at once.
