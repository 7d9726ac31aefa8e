# 其他方的相近建议，以及作为共同执行方加入。

proposal-similar-card = <b>其他方的相近建议</b>
    您的草稿：{ $title }

    { $lines }
proposal-like = <b>{ $number }</b> · { $side }
    <b>{ $title }</b>
    { $text }
proposal-like-none = 其他方尚未就本次会议提交相近的建议。
join-ask = 🤝 申请共同执行：{ $number }
join-sent = 申请已发送
join-asked = 🤝 <b>申请作为共同执行方加入</b>
    { $side }，贵方建议 { $number }
    <b>{ $title }</b>

    其草稿：<b>{ $theirs }</b>
    { $text }
join-agree = ✅ 同意
join-decline = ✖ 谢绝
join-done-agree = 该方已成为共同执行方
join-done-decline = 已答复该方
join-agreed = 🤝 <b>贵方已成为建议 { $number } 的共同执行方</b>
    { $side }
    { $title }

    本方草稿可以删除，也可以单独提交。
join-declined = 加入建议 { $number } 的申请未获同意。
    { $side }
    { $title }

    草稿仍然保留，可以单独提交。
join-put-away = 🗑 删除草稿
join-draft = ✏ 草稿
join-status-asked = 等待答复
join-status-agreed = 已同意
join-status-declined = 已谢绝
