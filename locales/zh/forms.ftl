# 填写向导。

form-question = { $lines }
form-progress = <b>第{ $number }项，共{ $total }项</b>
form-ask = { $ask }
    <i>{ $hint }</i>
form-kept = ✓ { $name }：{ $value }
form-now = 当前内容：{ $value }
form-now-all = 当前内容：
    { $lines }
form-kept-all = { $lines }
form-yes = 是
form-no = 否
form-dash = —
form-line = <b>{ $name }：</b>{ $value }
form-choice = { $choice }
form-own = { $words }
form-missing = • { $words }
form-chosen = ✓ { $choice }
form-flag-off = ☐ { $name }
form-flag-on = ☑ { $name }
form-empty = 🗑 { $name }
form-fields = 要修改哪一项？
form-left = 草稿已保存
form-hint-text = 请以消息回复。
form-hint-choice = 请点击按钮选择。
form-hint-url = 请发送网址，例如 example.org。
form-hint-day = 请发送日期，例如“2027年6月15日”或“2027-06-15”。
form-hint-moment = 请按所选城市的时间发送日期和时间，例如“2027年6月15日 10:00”。
form-hint-file = 请发送文件：PDF、文档，或以文件形式发送的图片。
form-hint-picture = 请发送图片，照片或文件均可。
form-hint-number = 请发送数字。
form-hint-many = 请勾选所有适用项，然后继续。
form-hint-flag = 请用按钮勾选。
form-hint-step = 答案会立即保存。
form-calendar = 🗓 从日历中选择
form-calendar-of = 🗓 { $name }
form-days = <b>{ $month }</b>

    请选择日期，也可直接发送日期。
form-clocks = <b>{ $day }</b>

    请选择时间，也可直接发送日期和时间。
form-day = { $number }
form-day-none = ·
form-clock = { $clock }
