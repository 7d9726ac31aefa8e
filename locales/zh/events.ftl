# 活动。

event-kind-exhibition = 展览
event-kind-forum = 论坛
event-kind-grant = 资助竞赛
event-kind-pitch = 项目路演
event-kind-training = 培训
event-kind-landing = 软着陆计划
event-kind-research = 联合研究征集
event-kinds-exhibition = 展览
event-kinds-forum = 论坛
event-kinds-grant = 资助竞赛
event-kinds-pitch = 项目路演
event-kinds-training = 培训
event-kinds-landing = 软着陆计划
event-kinds-research = 联合研究征集
event-status-draft = 草稿
event-status-in-review = 审核中
event-status-scheduled = 待发布
event-status-published = 已发布
event-status-closed = 报名已截止
event-status-held = 已举办
event-status-archived = 已归档
event-status-cancelled = 已取消
event-begin-exhibition = ➕ 展览
event-begin-forum = ➕ 论坛
event-begin-grant = ➕ 资助竞赛
event-begin-pitch = ➕ 项目路演
event-begin-training = ➕ 培训
event-begin-landing = ➕ 软着陆计划
event-begin-research = ➕ 联合研究征集
event-line-draft = ✏ { $title }
event-line-in-review = 🔎 { $title }
event-line-scheduled = ⏰ { $title }
event-line-published = 📣 { $title }
event-line-closed = 🔒 { $title }
event-line-held = 🏁 { $title }
event-line-archived = 🗄 { $title }
event-line-cancelled = ✖ { $title }
event-line-exhibition = 🖼 { $day } { $title }
event-line-forum = 💬 { $day } { $title }
event-line-grant = 🏆 { $day } { $title }
event-line-pitch = 🎤 { $day } { $title }
event-line-training = 🎓 { $day } { $title }
event-line-landing = 🛬 { $day } { $title }
event-line-research = 🔬 { $day } { $title }

award-money = 资金
award-places = 培训名额
level-beginner = 初级
level-intermediate = 中级
level-advanced = 高级

event-desk = { $count ->
    [some] <b>主办方工作台</b>
   *[none] <b>主办方工作台</b>

    暂无活动。请选择要举办的活动类型。
}
event-draft = <b>{ $kind }</b> · { $status }
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $languages }
    { $reach }{ $at }{ $reason }{ $state }
event-written-whole = ✓ { $language }
event-written-part = ◐ { $language }
event-written-none = — { $language }
event-words-ru = ✏ Русский
event-words-zh = ✏ 中文
event-words-en = ✏ English
event-reach = 公告将送达{ $people ->
   *[other] { $people }位订阅者
}和{ $channels ->
   *[other] { $channels }个频道
}。
event-publish-at = { "" }
    ⏰ 发布时间：{ $at }
event-returned = { "" }
    ↩ 已退回：{ $reason }
event-preview = 👁 预览
event-publish = 📣 发布
event-time = ⏰ 发布时间
event-delete = 🗑 删除
event-deleted = 草稿已删除
event-take-back = ↩ 退回草稿
event-who = 👥 参加对象
event-picture = 🖼 图片
event-files = 📎 文件
event-cancel = ✖ 取消活动
event-copy = 📄 复制
event-copied = 已复制，请填写日期
event-copies = 📢 发布位置
event-progress = 📊 发送进度
event-open = 查看
event-managed = <b>{ $kind }</b> · { $status }
    <b>{ $title }</b>

    { $summary }

    { $facts }

    { $languages }
    { $counted }{ $state }
event-place = 📍 { $place }
event-place-of-side = 📍 { $place }（{ $side }）
event-starts-at = 🗓 { $at }
event-ends-at = 🏁 结束：{ $at }
event-apply-until = ⏳ 报名截止：{ $at }
event-submit-until = 📨 申请截止：{ $at }
event-link = 🔗 { $link }
event-own = <b>{ $name }：</b>{ $value }
event-for-sides = 🌐 面向成员国：{ $value }
event-for-organisation-kinds = 👥 面向机构：{ $value }
event-for-sectors = 🏷 { $value }
event-for-youth = 🌱 面向35岁以下青年（以参加者自述为准）
event-capacity = 🪑 名额：{ $count ->
   *[other] { $count }
}
event-join = ✋ 报名参加
event-leave = 取消报名
event-calendar = 🗓 加入日历
event-share = ↗ 分享
event-cancelled = { "" }

    ✖ <b>活动已取消。</b>{ $reason }
event-file = 🗓 { $title }
