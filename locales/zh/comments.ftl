# 各方对各条的意见。

paper-parts-card = <b>{ $name }</b>
    请选择条目。{ $count ->
    [some] { "" }
   *[none] { "" }

    此处没有条目。
}
paper-part = { $number }. { $title }
paper-part-said = { $number }. 💬 { $title }
paper-part-card = { $name }

    <b>第{ $number }项 { $title }</b>
    { $excerpt }

    { $facts }

    { $comments }

    { $how }
comments-none = 暂无意见。
comment-line = 💬 <b>{ $side }</b>，{ $at }，第{ $version }版
    { $text }
comment-how = 回复本条消息或点击按钮即可提出意见。
comment-begin = 💬 提出意见
comment-before = ◀ 第{ $number }项
comment-after = 第{ $number }项 ▶
comment-arrived = 💬 <b>对第{ $number }项的意见</b>
    { $side } · { $name }
    { $title }

    { $text }
comment-open = 该项的全部意见
comment-field-text = 意见
comment-ask-text = 贵方对该项有何意见？
comments-until = ⏳ 意见截止时间：{ $until }（《构想》未规定）。
comments-until-line = { "" }
    ⏳ 意见截止时间：{ $until }（《构想》未规定）。
comment-breaks-silence = 🤫 默许程序进行中，至 { $until }：贵方一提出意见，程序即告中断，并立即通知各方。
