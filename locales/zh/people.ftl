# 开始、菜单、角色、设置、帮助、命令。

welcome = <b>上海合作组织科技园和创新集群库</b>

    { $name }，您好！初创企业和其他机构可在此登记，展览、论坛和资助竞赛在此发布，各方在此向管理委员会提交年度工作计划建议。

    您的身份：{ $roles }。
    请选择语言或栏目。
menu = <b>菜单</b>

    { $name } · { $roles }
menu-organisations = 🚀 我的机构
menu-events = 📅 活动
menu-applications = 🏆 我的申请
menu-topics = 🔔 订阅
menu-meeting = 🏛 会议与期限
menu-proposals = 📄 本方建议
menu-filed = 📥 各方建议
menu-review = ✅ 待确认企业
menu-desk = 📣 主办方工作台
menu-seat = 🪑 本方席位
menu-seats = 🪑 各方席位
menu-roles = 👥 人员与角色
menu-invitations = ✉ 邀请
menu-channels = 📢 频道
menu-delivery = 📮 投递
menu-presidency = 👤 主席国
menu-parks = 🏢 科技园和集群
menu-search = 🔎 查找园区和机构
menu-our-parks = 🏢 本方园区
menu-my-parks = 🏢 我的园区
menu-park-checks = 🔎 待审核园区
menu-residents = 🏭 入驻申请
menu-reminders = ⏰ 提醒
menu-settings = ⚙ 设置

role-guest = 访客
role-representative = 代表
role-alternate = 副代表
role-expert = 专家
role-secretariat = 上合组织秘书处
role-organiser = 主办方
role-park-manager = 园区负责人
role-administrator = 管理员
role-jury = 评委
role-delegate = 有提交权的副代表
role-suspended = { $role }（已暂停）
role-chair = 管理委员会主席
role-of-side = { $role }（{ $side }）

settings = <b>设置</b>

    语言：{ $language }
    时区：{ $zone }
    角色：{ $roles }
settings-digest = 📰 每周摘要
settings-quiet = 🌙 免打扰时段
settings-feed = 🗓 我的日历
language-choice = 请选择机器人与您交流的语言。
language-set = 语言已设置
zone-choice = <b>时区</b>

    当前时区：{ $zone }。各项期限以东道国时间为准，并同时显示您的时间。
    请选择城市，或发送 /timezone 加 IANA 时区名称，例如 <code>/timezone Asia/Tokyo</code>。
zone-button = { $place }

cancelled = 已关闭当前问题，已填内容保存为草稿。
nothing-to-cancel = 当前没有待填的问题，无需取消。菜单如下。

help = <b>使用说明</b>

    请使用按钮或命令菜单。草稿会自动保存：可用 /cancel 关闭当前问题，随时回来继续。

    { $by_role }

    /menu – 栏目，/language – 语言，/timezone – 时区。
help-seat = 提出年度工作计划建议只需<b>一条消息</b>：直接发送正文，首行即为标题。预览并修改后，由本方代表提交。
help-guest = 登记初创企业或其他机构，请打开“我的机构”。及时了解新的展览、论坛和资助竞赛，请选择“订阅”。报名参加活动只需点击两次。

group-answer = 请在私聊中使用：更加快捷，也不打扰群里的交流。
button-open-bot = 打开机器人

command-menu = 菜单
command-organisations = 我的机构
command-events = 展览、论坛、资助竞赛
command-topics = 选择要接收的公告
command-meeting = 管理委员会会议与期限
command-board = 各方进展：谁已提交建议
command-sessions = 政府首脑（总理）理事会会议
command-propose = 提出年度工作计划建议
command-proposals = 本方建议
command-filed = 各方提交的建议
command-idea = 提交工作计划设想
command-ideas = 本方机构的设想
command-sides = 各方提交情况
command-review = 待本方确认的机构
command-applications = 我的团队的竞赛申请
command-desk = 主办方工作台
command-checkin = 活动入场签到
command-seat = 席位：授权与邀请
command-roles = 人员与角色
command-invite = 邀请担任角色
command-channels = 频道与群组
command-delivery = 投递情况
command-parks = 科技园和创新集群
command-search = 查找园区和机构
command-ourparks = 本方园区：推荐、管理
command-mypark = 我的园区信息
command-parkchecks = 推荐入库的园区
command-residents = 入驻申请
command-reminders = 待办与提醒
command-settings = 设置
command-profile = 我的数据：查看、导出、删除
command-language = 语言
command-timezone = 时区
command-help = 使用说明
command-cancel = 关闭当前问题
