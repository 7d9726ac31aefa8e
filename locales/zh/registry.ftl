# 初创企业。

startup-field-name = 名称
startup-field-one-line = 一句话简介
startup-field-side = 国家
startup-field-city = 城市
startup-field-stage = 发展阶段
startup-field-sector = 领域
startup-field-site = 网站
startup-ask-name = 初创企业叫什么名称？
startup-ask-one-line = 用一句话介绍：企业做什么？
startup-ask-side = 企业在哪个国家开展业务？
startup-ask-city = 在哪座城市？
startup-ask-stage = 目前处于哪个发展阶段？
startup-ask-sector = 属于哪个领域？
startup-ask-site = 有网站吗？

stage-idea = 创意
stage-prototype = 原型
stage-mvp = 首款产品
stage-revenue = 首批销售
stage-growth = 成长
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

startup-mine = { $count ->
    [some] <b>我的初创企业</b>
   *[none] <b>我的初创企业</b>

    暂无。登记只需回答七个简短问题，每一步都会保存草稿。
}
startup-begin = ➕ 登记初创企业
startup-queue = <b>待确认的初创企业</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    暂无待确认的企业。
}
startup-line-draft = ✏ { $name }
startup-line-submitted = ⏳ { $name }
startup-line-returned = ↩ { $name }
startup-line-confirmed = ✅ { $name }

startup-card = <b>初创企业</b> · { $status }

    { $fields }{ $remark }
startup-remark = { "" }

    <b>退回理由：</b>{ $remark }
startup-status-draft = 草稿
startup-status-submitted = 待确认
startup-status-returned = 已退回修改
startup-status-confirmed = 已确认
startup-submit = 📨 提交
startup-confirm = ✅ 确认
startup-return = ↩ 退回
startup-handed-in = 已提交
startup-return-field-reason = 理由
startup-return-ask-reason = 为何退回？创始人会看到这段文字。

startup-submitted = <b>一家初创企业请贵方确认</b>

    { $fields }
startup-without-seat = <b>{ $name }</b>正在等待确认，但{ $side }的席位尚无代表。请邀请一位代表。
startup-confirmed = ✅ { $side }已确认<b>{ $name }</b>。
startup-returned = ↩ { $side }已将<b>{ $name }</b>退回修改。

    <b>理由：</b>{ $remark }

    请修改后重新提交，您填写的内容均已保留。
