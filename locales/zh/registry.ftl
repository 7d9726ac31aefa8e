# 机构：登记、卡片、列表。

organisation-kind-startup = 初创企业
organisation-kind-sme = 中小企业
organisation-kind-corporation = 大型企业
organisation-kind-university = 高等院校
organisation-kind-research = 科研机构
organisation-kind-fund = 基金
organisation-kind-development-institution = 发展机构
organisation-kind-investor = 投资方
organisation-kinds = <b>登记机构</b>

    要登记的是哪一类？随后最多八个简短问题，每一步都会保存草稿。

organisation-field-name = 名称
organisation-field-one-line = 一句话简介
organisation-field-side = 国家
organisation-field-city = 城市
organisation-field-stage = 发展阶段
organisation-field-trl = 技术成熟度
organisation-field-youth-led = 由35岁以下人士领导（机构自述）
organisation-field-sectors = 领域
organisation-field-seeks = 寻求
organisation-field-offers = 提供
organisation-field-deck = 介绍文件
organisation-field-site = 网站
organisation-field-listed = 在名录中向所有人展示
organisation-field-to-investors = 向投资方展示
organisation-ask-name = 叫什么名称？
organisation-ask-one-line = 用一句话介绍：做什么？
organisation-ask-place = 在哪里开展业务？请选择国家，并发送城市名称。
organisation-ask-maturity = 处于哪个发展阶段？技术成熟度（TRL 1–9）如何？是否由35岁以下人士领导？
organisation-ask-sectors = 属于哪些领域？
organisation-ask-exchange = 寻求什么（🔎）？能提供什么（🤝）？
organisation-ask-materials = 有介绍文件和网站吗？请发送文件、网址，或两者都发。
organisation-ask-consents = 可以向谁展示？未经同意，只有贵团队和贵方能看到。您可随时撤回同意。

stage-idea = 创意
stage-prototype = 原型
stage-mvp = 首款产品
stage-revenue = 首批销售
stage-growth = 成长
trl-1 = TRL 1 · 基本原理
trl-2 = TRL 2 · 技术概念
trl-3 = TRL 3 · 概念验证
trl-4 = TRL 4 · 实验室验证
trl-5 = TRL 5 · 模拟样件
trl-6 = TRL 6 · 现场试验
trl-7 = TRL 7 · 工程样机
trl-8 = TRL 8 · 产品定型
trl-9 = TRL 9 · 实际应用
sector-it = 信息技术与通信
sector-ai = 人工智能
sector-agro = 农业
sector-energy = 能源与生态
sector-health = 医疗与生物技术
sector-industry = 工业与材料
sector-transport = 交通与物流
sector-finance = 金融
sector-education = 教育
sector-space = 航天
sector-other = 其他
seeks-investment = 🔎 投资
seeks-partners = 🔎 合作伙伴
seeks-technology = 🔎 技术
seeks-pilots = 🔎 试点项目
seeks-markets = 🔎 市场
seeks-expertise = 🔎 专业知识
seeks-premises = 🔎 场地与设备
offers-investment = 🤝 投资
offers-partners = 🤝 合作
offers-technology = 🤝 技术
offers-pilots = 🤝 试点场所
offers-markets = 🤝 市场渠道
offers-expertise = 🤝 专业知识
offers-premises = 🤝 场地与设备

organisation-mine = { $count ->
    [some] <b>我的机构</b>
   *[none] <b>我的机构</b>

    暂无。初创企业、中小企业、高校、基金和投资方在此登记，由所属方确认。
}
organisation-new = ➕ 登记机构
organisation-line-draft = ✏ { $name }
organisation-line-submitted = ⏳ { $name }
organisation-line-returned = ↩ { $name }
organisation-line-confirmed = ✅ { $name }
organisation-line-changed = 🔁 { $name }
organisation-line-suspended = ⏸ { $name }
organisation-line-removed = ✖ { $name }

organisation-card = <b>{ $name }</b>
    { $kind } · { $status }

    { $fields }

    { $notes }
organisation-remark = <b>理由：</b>{ $remark }
organisation-note-confirmed = <i>更改名称或国家须重新确认；其他修改立即生效。</i>
organisation-note-changed = <i>名称或国家已更改，请重新提交。确认之前，只有团队和所属方能看到。</i>
organisation-agreed-listed = 同意列入名录：{ $day }
organisation-agreed-to-investors = 同意向投资方展示：{ $day }
organisation-status-draft = 草稿
organisation-status-submitted = 待确认
organisation-status-returned = 已退回修改
organisation-status-confirmed = 已确认
organisation-status-changed = 已更改，须重新确认
organisation-status-suspended = 已暂停
organisation-status-removed = 已移出名录
organisation-submit = 📨 提交
organisation-handed-in = 已提交
organisation-team = 👥 团队
organisation-deck = 📎 介绍文件
organisation-deck-caption = 介绍文件：{ $name }
organisation-open = 👁 他人所见
organisation-show = 打开卡片
organisation-history = 🕓 历史记录
organisation-public = <b>{ $name }</b>
    { $kind }

    { $fields }{ $contact }
organisation-contact = { "" }

    联系人：@{ $username }
