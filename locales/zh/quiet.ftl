# 免打扰时段。

quiet = <b>免打扰时段</b>

    当前：{ $now }
    时区：{ $zone }

    在此时段内，公告、主办方来信以及可以等到早上的提醒不会发送。与您有关的期限和决定会立即送达。
quiet-hours = { $hours }
quiet-none = 无
quiet-choice = 🌙 { $hours }
quiet-off = 🔔 不设免打扰
