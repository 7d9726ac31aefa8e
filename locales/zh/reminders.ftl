# 提醒。

reminder = { $says }

    { $why }{ $late }
reminder-proposals = ⏰ <b>提交年度工作计划建议还剩{ $left }</b>
    { $side }尚未提交任何建议。

    截止时间：{ $due }。
reminder-file = 📨 提交建议
reminder-silent = ⏰ <b>提交年度工作计划建议还剩{ $left }</b>
    尚未提交建议的成员国数：{ $count }
    { $sides }

    截止时间：{ $due }。
reminder-silent-title = 尚未提交建议的成员国
reminder-drafts = ⏰ <b>分发草案还剩{ $left }</b>
    尚未分发：{ $papers }

    截止时间：{ $due }。
reminder-circulation = ⏰ <b>{ $name }</b>
    报告尚未转发各方，收到报告已有{ $ago }。
reminder-unacknowledged = ⏰ <b>{ $name }</b>
    尚未确认收到：{ $names }
    文件发出已{ $ago }。
reminder-invitation = ⏳ <b>邀请链接尚无人使用</b>
    { $role }
    有效期至{ $due }，还剩{ $left }。过期后需重新生成：/invite
reminder-mandate = ⏳ <b>距授权期满还剩{ $left }</b>
    { $role }：{ $person }
    有效期至{ $due }。
reminder-open = 打开
reminder-presidency = ⏳ <b>距主席国任期届满还剩{ $left }</b>
    { $side }
    至{ $due }。此后至下一任期开始前，主席职位空缺。
reminder-moved = 📅 <b>期限已变更：{ $title }</b>
    原定：{ $was }
    现为：{ $due }，还剩{ $left }

    { $why }
reminder-several = ⏰ <b>{ $count ->
       *[other] 您有{ $count }项待办
    }</b>

    { $lines }{ $rest }
reminder-rest = { "" }

    另有{ $count }项，见列表：/reminders
reminder-line-left = • <b>{ $title }</b>
    { $due }前，还剩{ $left }
reminder-line-begins = • <b>{ $title }</b>
    { $due }开始，还剩{ $left }
reminder-line-since = • <b>{ $title }</b>
    自{ $due }起待办
reminder-one = 🔎 { $title }
reminder-why = <i>提醒原因：{ $role }。{ $basis }</i>
reminder-late-away = { "" }
    <i>延迟送达：{ $since }至{ $until }机器人未运行。</i>
reminder-late-moved = { "" }
    <i>延迟送达：期限于{ $at }变更。</i>
reminder-snooze-1h = ⏰ 1小时
reminder-snooze-tomorrow = ⏰ 明早
reminder-snooze-3d = ⏰ 3天
reminder-done = ✅ 已完成
reminder-undo = ↩ 尚未完成
reminder-all = 📋 全部提醒
reminder-put-off = 将于{ $at }再次提醒。
reminder-list = <b>待办与提醒</b>

    { $lines }{ $missed }
reminder-none = 目前没有需要提醒的事项：您的各项工作均已完成。
reminder-missed = { "" }

    <i>近30天内全系统未能及时送达的提醒：{ $count }</i>
reminder-line = <b>{ $title }</b>
    { $until }
    { $state }
    { $why }
reminder-until = 期限：{ $due }
reminder-since = 自{ $due }起待办
reminder-from = 自{ $due }起办理
reminder-begins = 开始时间：{ $due }
reminder-state-next = 🔔 下次提醒：{ $at }
reminder-state-put-off = 😴 已推迟至{ $at }
reminder-state-done = ✅ 您已标记完成，不再提醒
reminder-state-unwanted = 🔕 您已关闭此类提醒
reminder-state-over = 不再有后续提醒
reminder-card = { $line }
reminder-wishes = 🎚 提醒方式
reminder-wishes-card = <b>提醒方式</b>

    🔔 有声 · 🔕 静音 · ✖ 不提醒 · ⚙ 默认：临近期限时有声

    点击类别即可修改。
reminder-wish = { $mark } { $kind }
reminder-mark-usual = ⚙
reminder-mark-loud = 🔔
reminder-mark-silent = 🔕
reminder-mark-none = ✖
reminder-wish-usual = ⚙ 默认
reminder-wish-loud = 🔔 有声
reminder-wish-silent = 🔕 静音
reminder-wish-none = ✖ 不提醒
reminder-kind-card = <b>{ $kind }</b>
    { $basis }

    当前：{ $now }{ $duty }
reminder-is-duty = { "" }

    此为职责所在，不能关闭，但可设为静音。
reminder-kind-proposals = 工作计划建议
reminder-basis-proposals = 期限依据：《构想》第5部分第9段。
reminder-kind-draft-plan = 工作计划草案
reminder-basis-draft-plan = 期限依据：《构想》第5部分第9段。
reminder-kind-draft-papers = 议程和纪要草案
reminder-basis-draft-papers = 期限依据：《构想》第5部分第10段。
reminder-kind-circulation = 转发报告
reminder-basis-circulation = 《构想》未规定期限。
reminder-kind-acknowledgement = 确认收到文件
reminder-basis-acknowledgement = 《构想》未规定期限。
reminder-kind-plan-item = 计划项目
reminder-basis-plan-item = 期限依据：已通过的计划。
reminder-kind-residency = 入驻期限
reminder-basis-residency = 期限依据：园区决定。
reminder-kind-freshness = 园区信息核对
reminder-basis-freshness = 每六个月一次，机器人规则。
reminder-kind-signup = 活动报名
reminder-basis-signup = 时间依据：主办方的规定。
reminder-kind-event = 活动开始
reminder-basis-event = 时间依据：活动信息。
reminder-kind-application = 申请草稿
reminder-basis-application = 期限依据：竞赛条件。
reminder-kind-invitation = 邀请链接
reminder-basis-invitation = 链接有效期。
reminder-kind-mandate = 授权期限
reminder-basis-mandate = 期限依据：任命。
reminder-kind-presidency = 主席国任期
reminder-basis-presidency = 期限依据：上合组织主席国任期，第5部分。
reminder-kind-erasure = 数据删除
reminder-basis-erasure = 应您的要求。
reminder-as-author = 您有建议草稿
reminder-as-seat = 您代表成员国席位
reminder-as-alternate = 您是副代表
reminder-as-chair = 您是主席
reminder-as-secretariat = 您在秘书处工作
reminder-as-manager = 您负责园区
reminder-as-standin = 贵方园区暂无负责人
reminder-as-team = 此为您的机构
reminder-as-member = 您是该机构团队成员
reminder-as-joining = 您已开始报名，或有名额为您保留
reminder-as-participant = 您已报名
reminder-as-maker = 链接由您创建
reminder-as-holder = 事关您本人
reminder-as-administrator = 您是管理员
reminder-waits-proposals = 等待贵方提交建议或标注经外交渠道提交
reminder-waits-draft-plan = 等待分发计划草案
reminder-waits-draft-papers = 等待分发议程和纪要草案
reminder-waits-circulation = 等待将报告转发各方
reminder-waits-acknowledgement = 等待点击“确认收到”
reminder-waits-plan-item = 等待项目状态设为“已完成”
reminder-waits-residency = 等待提交延期申请
reminder-waits-freshness = 等待“仍然准确”的答复或修改
reminder-waits-signup = 等待您确认名额、回答问题或放弃报名
reminder-waits-application = 等待提交申请或删除草稿
reminder-comments = ⏰ <b>{ $name }</b>
    提出意见的期限还剩{ $left }，贵方尚未答复。

    截止时间：{ $due }。《构想》未规定。
reminder-silence = 🤫 <b>{ $name }</b>
    默许程序还剩{ $left }。如无意见，贵方的沉默将视为同意。

    截止时间：{ $due }。《构想》未规定。
reminder-report = ⏰ <b>提交报告还剩{ $left }</b>
    { $year } 年度计划执行报告尚未提交。

    截止时间：{ $due }。《构想》未规定。
reminder-kind-comments = 提出意见的期限
reminder-basis-comments = 《构想》未规定期限，由管理员设定。
reminder-kind-silence = 默许程序
reminder-basis-silence = 《构想》未规定期限，由管理员设定。
reminder-kind-report = 报告期限
reminder-basis-report = 《构想》未规定期限，由管理员设定。
reminder-waits-comments = 等待提出意见或确认收到
reminder-waits-silence = 等待提出意见；否则沉默视为同意
reminder-waits-report = 等待提交报告
