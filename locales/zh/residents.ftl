# 园区入驻企业：申请、卡片、列表。

resident-field-activity = 入园后的业务
resident-field-premises = 场地
resident-field-services = 园区服务
resident-field-jobs = 首年就业岗位
resident-field-start-day = 开始日期
resident-field-registration-number = 登记号码
resident-field-document = 登记文件
resident-ask-activity = 该机构入园后做什么：什么项目、什么产品？最多600字。
resident-ask-needs = 需要园区提供哪些场地和服务？
resident-ask-jobs = 第一年将提供多少就业岗位？
resident-ask-start-day = 从哪一天起可以入园工作？
resident-ask-papers = 是否有登记号码和登记文件？号码请以消息发送，文件请以文件形式发送。尚未登记的机构可直接继续。
premises-none = 不需要
premises-desk = 工位
premises-office = 办公室
premises-laboratory = 实验室
premises-workshop = 厂房、车间
premises-land = 土地
park-service-mentoring = 导师辅导
park-service-equipment = 设备使用
park-service-testing = 测试、试验台
park-service-legal = 法务、财务
park-service-patents = 专利服务
park-service-funding = 融资支持
park-service-export = 出口支持
park-service-housing = 住房、签证

resident-status-draft = 草稿
resident-status-submitted = 园区审核中
resident-status-returned = 已退回修改
resident-status-approved = 入驻企业
resident-status-suspended = 入驻资格已暂停
resident-status-revoked = 入驻资格已撤销
resident-status-left = 已退出园区
resident-status-declined = 申请未获批准
resident-status-withdrawn = 申请已撤回
resident-status-expired = 入驻资格已到期
resident-standing-initial = · 初次入驻，{ $until }
resident-standing-permanent = · 长期入驻，{ $until }
resident-until = 有效期至{ $day }（含当日）
resident-endless = 无固定期限

resident-card = <b>{ $organisation }</b>
    入驻园区：{ $park }
    { $side }
    { $status } { $term }

    { $fields }

    { $notes }
resident-public = <b>{ $organisation }</b>
    入驻园区：{ $park }
    { $side }
    { $status } { $term }
resident-remark-line = ↳ <b>修改意见：</b>{ $words }
resident-reason = <b>说明：</b>{ $reason }
resident-renewal-asked = 🔁 该机构申请延期。
resident-note-seen = <i>批准后，所有人都能在园区卡片上看到该机构的名称和入驻期限。</i>
resident-note-confirm = ⚠ 该机构尚未获其所属方确认（状态：{ $status }）。现在可以填写，确认后方可提交。
resident-at = <b>入驻园区：</b>{ $park }，{ $until }

resident-waiting = { $count ->
    [some] <b>入驻申请</b>
   *[none] <b>入驻申请</b>

    没有等待处理的申请或延期请求。
}
resident-in-park = <b>入驻企业</b>
    { $name }

    现有入驻企业：{ $number }{ $count ->
    [some] { "" }
   *[none] { "" }
}
residents-of-park = 🏭 入驻企业：{ $number }
resident-apply = ➕ 申请入驻
resident-of = <b>园区入驻情况</b>
    { $name }{ $count ->
    [some] { "" }
   *[none] { "" }

    该机构尚未入驻任何园区。
}
resident-of-organisation = 🏭 园区入驻
resident-new = ➕ 向园区提出申请
resident-parks = <b>申请入驻哪个园区？</b>
    { $name }{ $count ->
    [some] { "" }
   *[none] { "" }

    这里暂无已入库园区。
}
resident-applicants = <b>哪家机构提出申请？</b>
    { $name }{ $count ->
    [some] { "" }
   *[none] { "" }

    请先登记您的机构。
}
resident-line-draft = ✏ { $name }
resident-line-submitted = ⏳ { $name }
resident-line-returned = ↩ { $name }
resident-line-approved = ✅ { $name }
resident-line-suspended = ⏸ { $name }
resident-line-revoked = ✖ { $name }
resident-line-left = 🚪 { $name }
resident-line-declined = ✖ { $name }
resident-line-withdrawn = ↩ { $name }
resident-line-expired = ⌛ { $name }
resident-line-renewal = 🔁 { $name }
