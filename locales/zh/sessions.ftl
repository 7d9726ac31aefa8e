# 政府首脑（总理）理事会会议。

session-list = { $count ->
    [some] <b>政府首脑（总理）理事会会议</b>
   *[none] <b>政府首脑（总理）理事会会议</b>

    尚未录入。管理委员会例会应在总理理事会会议之前举行（《构想》第5部分第6段）。
}
session-list-button = 🏛 总理理事会会议
session-begin = ➕ 录入总理理事会会议
session-line-draft = ✏ 草稿：第{ $ordinal }次 · { $day }
session-line-planned = 🗓 第{ $ordinal }次 · { $day }
session-line-held = ✅ 第{ $ordinal }次 · { $day }
session-line-cancelled = ✖ 第{ $ordinal }次 · { $day }
session-card = <b>政府首脑（总理）理事会会议</b> · { $status }

    { $fields }
session-status-draft = 草稿
session-status-planned = 计划举行
session-status-held = 已举行
session-status-cancelled = 已取消
session-enter = ✅ 录入
session-held = ✅ 已举行
session-cancelled = ✖ 已取消
session-field-ordinal = 届次
session-field-chair-side = 主席国
session-field-city = 城市
session-field-since = 第一日
session-field-until = 最后一日
session-field-format = 形式
session-ask-ordinal = 这是第几次政府首脑（总理）理事会会议？请发送数字。
session-ask-chair-side = 由哪一方担任主席国？
session-ask-city = 在哪座城市举行？
session-ask-since = 从哪一天开始？
session-ask-until = 到哪一天结束？如只有一天，请跳过。
session-ask-format = 以何种形式举行？
session-format-in-person = 线下
session-format-online = 视频
session-format-mixed = 线上线下结合
session-after = { "" }
    随后：第{ $ordinal }次总理理事会会议，{ $city }，{ $days }
session-after-day = { "" }
    随后：总理理事会会议，{ $day }
session-on = { $since }
session-from-to = { $since } – { $until }
session-was-moved = 📅 <b>第{ $ordinal }次总理理事会会议日期变更：{ $days }</b>
    管理委员会会议定于{ $meeting }。请确认是否需要改期：例会应在总理理事会会议之前举行（《构想》第5部分第6段）。
session-was-cancelled = ✖ <b>第{ $ordinal }次总理理事会会议已取消（{ $city }，{ $days }）</b>
    管理委员会会议定于{ $meeting }，在您改期或取消之前仍然有效。

error-session-unknown = 找不到这次总理理事会会议。
error-session-over = 会议已举行或已取消，不能更改。
error-session-ends-before-start = 最后一日不得早于第一日：{ $since }。
error-session-not-yet = 自第一日（{ $day }）起方可标记为已举行。
error-session-not-entered = 请先完整录入总理理事会会议。
