# 个人数据：保存的内容、同意、导出、删除。

name-erased = 姓名已删除

own-data-privacy = <b>机器人保存哪些数据</b>

    <b>保存内容。</b>您在 Telegram 中的姓名和用户名、Telegram 编号、语言、时区和角色；您登记和提交的内容、报名的活动和订阅；机器人发给您的消息；您的操作记录。
    <b>用途。</b>将您提交的内容转交审议者，发送您要求的信息；备查何人何时代表一方行事。
    <b>谁能看到。</b>您提交的内容：本方代表。有角色者的姓名：管理员以及与其共事的代表、副代表、专家和园区负责人。主办方只看到参加人数。数据不再提供给其他任何人。
    <b>您可以做什么。</b>发送 /profile 查看保存的内容，并可导出为文件或删除。删除前有考虑时间：{ $grace }。

    { $consent }
own-data-asked = 登记前，须同意以上内容。
own-data-agree = ✅ 同意
own-data-later = 暂不
own-data-agreed = ✅ 已保存您的同意。如需撤回，请删除您的数据：/profile
own-data-consent = 同意：{ $at }，第 { $version } 版
own-data-no-consent = 同意：无

own-data-profile = 🗂 我的数据
own-data-card = <b>我的数据</b>

    姓名：{ $name }
    用户名：{ $username }
    Telegram 编号：{ $number }
    语言：{ $language }
    时区：{ $zone }
    角色：{ $roles }
    首次使用：{ $since }

    { $counts }
    { $consent }{ $erasure }
own-data-registrations = 已登记的机构：{ $count }
own-data-events = 参加的活动：{ $count }
own-data-topics = 订阅：{ $count }
own-data-drafts = 草稿：{ $count }
own-data-letters = 机器人发送的消息：{ $count }
own-data-acts = 操作记录：{ $count }
own-data-planned = { "" }

    🗑 将删除于 { $at }
own-data-export = 📥 导出为文件
own-data-read = 📄 保存内容与用途
own-data-file = 📥 机器人保存的有关您的全部数据（JSON 格式）。

own-data-erase = 🗑 删除我的数据
own-data-confirm = 🗑 确认删除
own-data-confirming = <b>删除我的数据？</b>

    删除时间：{ $at }。在此之前一切照常，点击一次即可撤销。

    <b>将删除：</b>姓名、用户名和 Telegram 编号、角色、活动报名、订阅、草稿、同意记录，以及机器人发给您的全部消息。
    <b>不再显示姓名、以角色名义保留：</b>已登记的内容、已发布的活动、已提交的建议、有关园区的决定、授权及任命文件、操作记录。

    已发给他人的消息仍由其保留。您可随时回来，机器人会将您视为新用户。
own-data-leaving = 🗑 <b>您的数据将被删除</b>
    删除时间：{ $at }

    在此之前一切照常。如改变主意，请撤销删除。
own-data-keep = ↩ 撤销删除
own-data-kept = 已撤销删除
own-data-reminder-title = 删除您的数据
own-data-reminder = 🗑 <b>距删除您的数据还有：{ $left }</b>
    删除时间：{ $at }

    如改变主意，请撤销删除。
own-data-called-off-seat = 您的数据未被删除：您担任本方席位代表。请先移交席位（/seat），再次申请删除。
own-data-called-off-administrator = 您的数据未被删除：您是唯一的管理员。请先邀请其他管理员（/invite），再次申请删除。

error-consent-needed = 请先阅读机器人保存哪些数据。
error-consent-changed = 该文本已更新，现行文本如下。
error-erasure-seat = 您担任该方席位代表：{ $side }。请先移交席位：/seat。
error-erasure-planned = 已安排删除：{ $at }。
error-erasure-not-planned = 没有已安排的删除，无需撤销。
