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
application-codes-open = 🔑 逾期个人码
application-xlsx = 📊 XLSX表格
application-zip = 🗜 ZIP压缩包
application-letter = ✉ 致申请者信
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
application-codes = <b>逾期提交个人码</b>
    { $title }

    每个码只可使用一次，仅限一家机构。生成新码，有效几天？

    { $lines }
application-codes-none = 暂无个人码。
application-code-free = 🔑 { $number }：未使用，有效至 { $until }
application-code-taken = ✓ { $number }：{ $at } 已使用，提交截止 { $until }
application-code-make = { $count ->
   *[other] 🔑 { $count }天
}
application-code-made = <b>个人码已生成</b>
    { $title }

    一家机构可凭此链接在 { $until } 之前提交申请。请转发给收件人；链接不再显示。
application-code-using = <b>逾期申请</b>
    { $title }

    这是个人码，只可使用一次。提交截止：{ $until }。为哪家机构申请？
application-code-used = 🔑 <b>{ $title }</b>的个人码{ $number }已使用：{ $name }
application-letter-to = <b>致申请者信</b>
    { $title }

    发给谁？
application-letter-all = 全部
application-letter-for = { $status }：{ $number }
application-letter-card = <b>致申请者信</b> · { $status }
    { $title }

    收信人看到的内容（{ $count ->
   *[other] { $count }位收信人
    }）：

    { $words }
application-letter-sent = <b>信件正在发送</b> · { $status }
    { $title }

    已送达：{ $sent } · 等待：{ $waiting } · 未送达：{ $lost }
application-letter-send = ✉ 发送
application-letter-refresh = 🔄 刷新
application-letter-text = ✉ <b>{ $title }</b>
    主办方来信：

    { $words }
application-letter-field-words = 信件
application-letter-ask-words = 写给申请者什么？不超过2000字。发送前可预览。
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
