# 每周摘要。

digest = 📰 <b>每周摘要：近期活动</b>

    { $lines }{ $more }
digest-line = <b>{ $kind }：{ $title }</b>
    🗓 { $starts }
    📍 { $place }
digest-more = { "" }

    另有 { $count } 项，请查看全部活动。
digest-open = ▸ { $title }
digest-none = <b>每周摘要</b>

    每周一条消息，汇总适合您的活动。没有合适的活动时不发送。
digest-card = <b>每周摘要</b>

    每周发送一次：{ $day }，{ $hour }（{ $zone }）。内容为您所订阅主题的活动；未订阅时为全部活动。
digest-on = 🔔 接收摘要
digest-off = 🔕 停止接收
digest-hour = { $hour }
weekday-0 = 周一
weekday-1 = 周二
weekday-2 = 周三
weekday-3 = 周四
weekday-4 = 周五
weekday-5 = 周六
weekday-6 = 周日
