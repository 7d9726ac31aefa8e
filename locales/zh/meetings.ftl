# 管理委员会会议及其各项期限。

meeting-field-day = 日期
meeting-field-city = 城市
meeting-field-host-side = 东道国
meeting-field-chg-day = 总理理事会会议
meeting-ask-day = 管理委员会会议在哪一天举行？
meeting-ask-city = 在哪座城市举行？
meeting-ask-host-side = 由哪一方担任东道国？《构想》第5部分第7段规定为主席国。所有期限均以东道国时间为准。
meeting-ask-chg-day = 随后的政府首脑（总理）理事会会议在哪一天举行？

meeting-none = <b>管理委员会会议</b>

    日期尚未确定。确定后，这里将显示各项期限：最迟会前三个月提交建议，最迟会前两个月分送各项草案。
meeting-begin = 🗓 确定日期
meeting-draft = <b>管理委员会会议</b> · 草稿

    { $fields }

    { $chain }{ $notes }
meeting-announce = 📣 通知各方
meeting-card = <b>管理委员会会议</b>
    { $day }，{ $city }
    东道国：{ $host }
    主席国：{ $chair }

    { $chain }{ $notes }
meeting-announced = 🏛 <b>管理委员会会议定于{ $day }在{ $city }举行</b>
    东道国：{ $host }
    主席国：{ $chair }

    { $chain }{ $notes }

    会议举办费用由东道国承担，与会费用由派出方自理（《构想》第5部分第7段）。
meeting-seats-told = 正在通知各方席位

chain-proposals = 1️⃣ <b>提交年度工作计划建议</b>：不迟于{ $due }{ $note }
    <i>各方 → 主席国；依据：《构想》第5部分第9段</i>
chain-drafts = 2️⃣ <b>分送工作计划、议程和纪要草案</b>：不迟于{ $due }{ $note }
    <i>主席国 → 各方和上合组织秘书处；依据：《构想》第5部分第9–10段</i>
chain-meeting = 3️⃣ <b>召开会议，协商一致通过工作计划</b>：{ $day }{ $note }
    <i>管理委员会；依据：《构想》第5部分第9、11段</i>
chain-empty = 确定会议日期后，将显示各项期限。
chain-note-plain = { "" }
chain-note-weekend = （东道国休息日，期限不变）
chain-note-past = （期限已过）
meeting-host-differs = { "" }

    ℹ 东道国不是主席国（{ $chair }）。
meeting-close-to-chg = { "" }

    ⚠ 距政府首脑（总理）理事会会议不足14天。
meeting-proposals-past = { "" }

    ⚠ 会前三个月的建议提交期限已过，此后提交的建议均会标注为逾期。请另定日期，或与各方商定。
