# 年度工作计划建议。

proposal-field-title = 标题
proposal-field-text = 正文
proposal-ask-title = 建议的标题是什么？
proposal-ask-text = 请发送建议的新正文。
proposal-edit-title = ✏ 标题
proposal-edit-text = ✏ 正文

proposal-how-to = <b>年度工作计划建议</b> · { $side }

    请用一条消息发送，首行即为标题。提交前您可以预览。

    { $deadline }
proposal-how = 📄 如何提出建议
proposal-due = ⏳ 建议提交截止：{ $due }。
proposal-no-meeting = 会议日期尚未确定；在此之前，草稿会一直保存。
proposal-draft = <b>建议草稿</b> · { $side }

    <b>{ $title }</b>

    { $text }

    { $deadline }{ $who }
proposal-seat-files = { "" }
    建议由本方代表提交；代表可在列表中看到此草稿。
proposal-file = 📨 提交
proposal-delete = 🗑 删除
proposal-deleted = 草稿已删除。
proposal-receipt = ✅ <b>回执 { $number }</b>
    { $side }
    提交时间：{ $at }
    { $punctual }

    <b>{ $title }</b>

    { $text }
proposal-filed = <b>{ $number }</b> · { $side }
    提交时间：{ $at }
    { $punctual }

    <b>{ $title }</b>

    { $text }
proposal-on-time = 按期提交。
proposal-late = 逾期{ $by }，由管理委员会主席决定是否受理。
proposal-arrived = 📥 <b>{ $side }提交了建议 { $number }</b>
    { $at }
    { $punctual }

    <b>{ $title }</b>
proposal-open = 查看
proposal-line-draft = ✏ { $title }
proposal-line-filed = { $number } { $title }
proposal-mine = <b>本方建议</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    暂无建议。请用一条消息发送正文，首行即为标题。
}

    { $deadline }
proposal-list = { $count ->
    [some] <b>各方提交的建议</b>
   *[none] <b>各方提交的建议</b>

    暂无。
}
