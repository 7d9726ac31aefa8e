# 竞赛主办方工作台：申请、资格、个人码、信件、导出。

application-open-desk = 📥 申请
application-desk = <b>竞赛申请</b>
    { $title }

    已提交：{ $total } · 草稿：{ $drafts }
application-filter = { $status }：{ $number }
application-filter-chosen = ✓ { $status }：{ $number }
application-handed-in-submitted = 📨 { $number } { $name }
application-handed-in-returned = ↩ { $number } { $name }
application-handed-in-eligible = ✅ { $number } { $name }
application-handed-in-ineligible = ⛔ { $number } { $name }
application-handed-in-withdrawn = ✖ { $number } { $name }
application-xlsx = 📊 XLSX表格
application-zip = 🗜 ZIP压缩包
application-review = <b>{ $name }</b>
    { $kind } · { $side }
    { $sectors }

    { $title }
    { $status }
    { $receipt }
    { $stages }{ $remark }
application-eligible = ✅ 符合条件
application-ineligible = ⛔ 不符合条件…
application-return = ↩ 要求补充…
application-reopen = 🔁 重新审查
application-returning = <b>要求补充信息</b>
    { $name } · <code>{ $number }</code>

    答复期限为几天？以最后一天举办地时间23:59为止，即使受理已经结束。
application-return-days = { $count ->
   *[other] { $count }天
}
application-ineligible-field-reason = 原因
application-ineligible-ask-reason = 为何不符合条件？不超过1000字；申请者会读到。
application-return-3-field-questions = 问题
application-return-3-ask-questions = 申请者须说明或修改什么？不超过1000字。
application-return-7-field-questions = 问题
application-return-7-ask-questions = 申请者须说明或修改什么？不超过1000字。
application-return-14-field-questions = 问题
application-return-14-ask-questions = 申请者须说明或修改什么？不超过1000字。
application-xlsx-caption = 竞赛申请：{ $title }
application-zip-caption = 第{ $first }–{ $last }份申请，共{ $total }份：{ $title }{ $left }
application-zip-left = { "" }

    未包含（Telegram仅提供20 MB以内的文件）：{ $count ->
   *[other] { $count }个文件
    }。可在申请卡片中按文件名按钮获取。
application-zip-more = <b>申请压缩包</b>
    { $title }

    已打包{ $last }／{ $total }份。为便于Telegram接收，压缩包分成几部分。
application-zip-next = 🗜 下一部分
application-zip-works = 正在打包…
application-column-number = 回执
application-column-status = 状态
application-column-submitted = 收到时间（举办地时间）
application-column-late = 逾期
application-column-organisation = 机构
application-column-kind = 类别
application-column-side = 所属方
application-column-sectors = 领域
application-column-remark = 原因或问题
application-text-line = { $name }：{ $value }
