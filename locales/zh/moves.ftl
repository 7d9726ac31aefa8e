# 会议改期：原定与现定。

move-begun = <b>会议改期</b>

    目前尚无变更。
    { $changes }{ $session }{ $notes }

    请选择要更改的内容。
move-preview = <b>会议改期：原定 → 现定</b>

    { $changes }{ $session }{ $notes }

    已提交的内容全部保留。每一方只会收到一条通知，提醒时间自动调整。
move-told = ↪ <b>管理委员会例会改期：原定 → 现定</b>

    { $changes }{ $session }{ $notes }

    已提交的内容全部保留，无需重新提交。请重新下载日历文件，原有条目将被更新。
move-told-extra = ↪ <b>管理委员会特别会议改期：原定 → 现定</b>

    { $changes }{ $session }{ $notes }
move-moved-proposals = 1️⃣ <b>提交建议</b>：{ $was } → 不迟于{ $due }{ $note }
move-moved-drafts = 2️⃣ <b>分送草案</b>：{ $was } → 不迟于{ $due }{ $note }
move-moved-meeting = 3️⃣ <b>会议</b>：{ $was } → { $day }{ $note }
move-kept-proposals = 1️⃣ <b>提交建议</b>：不变，不迟于{ $due }{ $note }
move-kept-drafts = 2️⃣ <b>分送草案</b>：不变，不迟于{ $due }{ $note }
move-kept-meeting = 3️⃣ <b>会议</b>：日期不变，{ $day }{ $note }
move-place-moved-city = 📍 { $was } → { $now }
move-place-kept-city = 📍 { $now }
move-place-moved-host = 🏛 { $was } → { $now }
move-place-kept-host = 🏛 { $now }
move-confirm = ✅ 确认改期并通知
move-drop = ✖ 保持原定安排
move-edit-day = 📅 日期
move-edit-city = 📍 城市
move-edit-host-side = 🏛 东道国
move-edit-venue = 🏛 举办地

move-field-day = 日期
move-field-city = 城市
move-field-host-side = 东道国
move-field-venue = 举办地
move-ask-day = 会议改到哪一天？
move-ask-city = 在哪座城市举行？
move-ask-host-side = 由哪一方担任东道国？各项期限以其首都时间为准。
move-ask-venue = 在哪一国境内举行，还是在上合组织秘书处举行？
move-exception-field-host-reason = { meeting-exception-field-host-reason }
move-exception-field-chg-reason = { meeting-exception-field-chg-reason }
move-exception-field-proposals-day = { meeting-exception-field-proposals-day }
move-exception-ask-host-reason = { meeting-exception-ask-host-reason }
move-exception-ask-chg-reason = { meeting-exception-ask-chg-reason }
move-exception-ask-proposals-day = { meeting-exception-ask-proposals-day }

error-move-unknown = 找不到这项改期。
error-move-over = 这项改期已完成或已放弃。现显示会议的最新安排。
error-move-changes-nothing = 目前尚无变更：请选择日期、城市或东道国。
