# 逾期提交个人码。

application-codes-open = 🔑 逾期个人码
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
