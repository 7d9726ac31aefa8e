# 科技园和创新集群。

park-kind-technopark = 科技园
park-kind-cluster = 创新集群

park-field-kind = 类型
park-field-name-ru = 俄文名称
park-field-name-zh = 中文名称
park-field-name-en = 英文名称
park-field-city = 城市
park-field-specialisation = 主要领域
park-field-services = 服务
park-field-site = 网站
park-field-contacts = 联系方式
park-ask-kind = 是科技园还是创新集群？
park-ask-name-ru = 俄文名称是什么？
park-ask-name-zh = 中文名称是什么？
park-ask-name-en = 英文名称是什么？
park-ask-city = 位于哪座城市？
park-ask-specialisation = 主要领域是什么？不超过300字。
park-ask-services = 提供哪些服务？不超过600字。
park-ask-site = 有网站吗？
park-ask-contacts = 应与谁联系？请填写姓名、电话或电子邮箱，所有人均可看到。

park-list = <b>科技园和创新集群</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    暂无成员。
}
park-all = 🌐 各方
park-all-chosen = ✓ 🌐 各方
park-all-sides = 各方
park-flag = { $flag }
park-flag-chosen = ✓ { $flag }
park-of-side = <b>本方科技园和创新集群</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    尚未推荐。推荐只需回答九个简短问题，每一步都会保存草稿。
}
park-begin = ➕ 推荐入库
park-waiting = { $count ->
    [some] <b>推荐入库</b>
   *[none] <b>推荐入库</b>

    暂无待审核的园区。
}
park-mine = { $count ->
    [some] <b>我的园区</b>
   *[none] <b>我的园区</b>

    暂无。
}
park-line-draft = ✏ { $name }
park-line-nominated = 📨 { $name }
park-line-checking = 🔎 { $name }
park-line-member = 🏢 { $name }
park-line-suspended = ⏸ { $name }
park-line-withdrawn = ✖ { $name }

park-card = <b>{ $name }</b>
    { $kind } · { $status }
    { $side }

    { $fields }

    { $notes }
park-discard = 🗑 删除草稿
park-discarded = 草稿已删除
park-names = 名称：ru { $ru } zh { $zh } en { $en }
park-name-yes = ✓
park-name-no = —
park-checked = 信息已于{ $day }核对
park-basis = <i>依据：《构想》第5部分第1段。《构想》未规定表决程序，新成员入库将通知各方。</i>

park-managers = 👥 负责人
park-managers-card = <b>园区负责人</b>
    { $name }

    { $lines }
park-managers-none = 暂无。可邀请负责人，由其更新园区信息。
park-manager-line = • { $person }
park-invite = ✉ 邀请
park-dismiss = ✖ { $person }
park-dismiss-field-reason = 理由
park-dismiss-ask-reason = 为何不再由此人负责该园区？对方会看到这段文字。
park-invited = <b>邀请已生成</b>
    园区负责人：{ $name }

    仅可使用一次，有效期至{ $until }。请转发此消息，或长按按钮复制链接。链接不会再次显示。
park-dismissed = 您不再担任<b>{ $name }</b>的负责人。{ $why }
park-kept-right = 谢谢，信息已确认
