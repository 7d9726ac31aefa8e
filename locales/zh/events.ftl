# 活动。

event-kind-exhibition = 展览
event-kind-forum = 论坛
event-kind-grant = 资助竞赛
event-kinds-exhibition = 展览
event-kinds-forum = 论坛
event-kinds-grant = 资助竞赛
event-status-draft = 草稿
event-status-published = 已发布
event-status-cancelled = 已取消

event-field-title = 名称
event-field-summary = 简介
event-field-place = 地点
event-field-zone = 时区
event-field-starts-at = 开始时间
event-field-ends-at = 结束时间
event-field-apply-until = 报名截止
event-field-link = 链接
event-ask-title = 活动叫什么名称？
event-ask-summary = 活动内容是什么，面向哪些人？不超过700个字符。
event-ask-place = 在哪里举行？
event-ask-zone = 活动时间以哪座城市的当地时间为准？
event-ask-starts-at = 何时开始？
event-ask-ends-at = 何时结束？
event-ask-apply-until = 报名何时截止？
event-ask-link = 有介绍活动详情的网页吗？

event-desk = { $count ->
    [some] <b>主办方工作台</b>
   *[none] <b>主办方工作台</b>

    暂无活动。请选择要举办的活动类型。
}
event-begin-exhibition = ➕ 展览
event-begin-forum = ➕ 论坛
event-begin-grant = ➕ 资助竞赛
event-line-draft = ✏ { $title }
event-line-published = 📣 { $title }
event-line-cancelled = ✖ { $title }
event-line-exhibition = 🖼 { $day } { $title }
event-line-forum = 💬 { $day } { $title }
event-line-grant = 🏆 { $day } { $title }

event-draft = <b>{ $kind }</b> · 草稿

    { $fields }

    发布后将送达{ $people ->
   *[other] { $people }位订阅者
}和{ $channels ->
   *[other] { $channels }个频道
}。
event-preview = 👁 预览
event-publish = 📣 发布
event-published = <b>{ $title }</b>已发布。

    正在发送给{ $people ->
   *[other] { $people }位订阅者
}和{ $channels ->
   *[other] { $channels }个频道
}。
event-open = 查看
event-managed = <b>{ $kind }</b> · { $status }
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }

    参加人数：{ $participants }

announcement = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }
event-ends = { "" }
    🏁 结束：{ $at }
event-deadline = { "" }
    ⏳ 报名截止：{ $at }
event-link = { "" }
    🔗 { $link }
event-join = ✋ 报名参加
event-leave = 取消报名
event-calendar = 🗓 加入日历
event-card = <b>{ $kind }</b>
    <b>{ $title }</b>

    { $summary }

    📍 { $place }
    🗓 { $starts }{ $ends }{ $deadline }{ $link }

    参加人数：{ $participants }{ $state }
event-joined = { "" }
    ✅ <b>您已报名。</b>
event-cancelled = { "" }
    ✖ <b>活动已取消。</b>
event-signed-up = 报名成功
event-file = 🗓 { $title }
event-list = { $count ->
    [some] <b>近期活动</b>
   *[none] <b>近期活动</b>

    暂无活动公告。订阅后，您将第一时间收到消息。
}

topics = <b>订阅</b>

    您希望第一时间收到哪些公告？
topic-on = 🔔 { $kind }
topic-off = 🔕 { $kind }
