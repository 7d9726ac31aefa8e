# 《构想》未规定的事项。

menu-left-open = ⚖ 《构想》未规定事项
left-open-all = ⚖ 全部事项
left-open-button = { $name }
left-open-choose = 选择：{ $choice }
left-open-line = • { $name }：{ $now }
left-open-initial = 沿用启动时的设定，工作台未作更改。
left-open-since = 选定于 { $at }。理由：{ $reason }
left-open-park-consent = 各方对新园区的同意
left-open-about-park-consent = 启用后，每个新园区须征求所有已任命席位的意见；一方反对即暂缓，不计票。
left-open-park-consent-off = 仅通知各方
left-open-park-consent-seats = 征求每个席位的意见
left-open-event-review = 活动审核
left-open-about-event-review = 活动发布前由谁审核。
left-open-event-review-off = 不审核
left-open-event-review-administrator = 管理员
left-open-event-review-chair = 主席
left-open-field-reason = 理由
left-open-ask-reason = 依据是什么？相关人员将看到，并记入日志。
left-open-unused-quorum = • 法定人数
left-open-unused-observers = • 观察员
left-open-unused-comments = • 提出意见的期限
left-open-unused-report = • 报告期限
left-open-unused-languages = • 语言制度
left-open-unused-silence = • 默许程序
left-open-unused-voting = • 表决
left-open-unused-lateness = • 逾期后果
left-open-unused-budgets = • 预算
left-open-list = <b>《构想》未规定</b>

    默认关闭。更改须说明理由，并立即对所有人生效。

    { $lines }

    以下事项同样未规定，机器人也不使用，无可开启：
    { $unused }
left-open-card = <b>{ $name }</b>
    <i>《构想》未规定</i>

    { $about }

    现在：{ $now }
    { $since }
left-open-told = ⚖ <b>{ $name }</b>
    <i>《构想》未规定</i>

    现改为：{ $now }
    理由：{ $reason }
