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
left-open-public-figures = 公开统计数据
left-open-about-public-figures = 是否允许任何人通过 HTTP（/api/figures）读取汇总数据。如不允许，则须持访问密钥。
left-open-public-figures-off = 凭访问密钥
left-open-public-figures-on = 对所有人公开
left-open-lateness = 逾期建议
left-open-about-lateness = 距例会不足三个月才提交的建议如何处理。无论如何都会注明逾期时间。
left-open-lateness-off = 由主席逐件决定
left-open-lateness-accept = 与其他建议同等受理
left-open-lateness-refuse = 不予受理
left-open-languages = 建议的语言
left-open-about-languages = 提交建议时，标题和正文须使用哪些语言。
left-open-languages-off = 机器人支持的任一语言
left-open-languages-official = 俄文和中文
left-open-comments = 提出意见的期限
left-open-about-comments = 对已分发的计划、议程和纪要草案，意见收到哪一天为止。《构想》只规定了分发期限。
left-open-comments-off = 至计划通过为止
left-open-comments-after = 分发后 { $count } 天
left-open-comments-before = 会议前 { $count } 天
left-open-comments-count-after = 分发后多少天……
left-open-comments-count-before = 会议前多少天……
left-open-report = 报告期限
left-open-about-report = 主席最迟哪一天提交计划执行报告。设定期限后，会提醒主席，逾期会注明。
left-open-report-off = 无期限
left-open-report-adoption = 计划通过后 { $count } 天
left-open-report-year = 计划年度结束后 { $count } 天
left-open-report-count-adoption = 计划通过后多少天……
left-open-report-count-year = 年度结束后多少天……
left-open-silence = 默许程序
left-open-about-silence = 对已分发的计划草案，沉默是否视为同意。截止时间精确到秒并预先公布，提前一天和两小时各提醒一次；有意见或新版本即告中断，并立即通知各方。未收到草案的一方不视为沉默。须经委员会商定方可启用。
left-open-silence-off = 沉默不表示任何立场
left-open-silence-after = 分发后 { $count } 天内沉默视为同意
left-open-silence-count-after = 分发后多少天……
left-open-observers = 谁可以阅读已通过的计划
left-open-about-observers = 除各方和秘书处外，还有谁可以查看已通过的计划及其项目。通过之前的计划以及委员会文件不对外。
left-open-observers-off = 仅限各方和秘书处
left-open-observers-managers = 另加园区负责人
left-open-observers-public = 所有人，包括通过 HTTP（无须密钥）
left-open-confirming = 由谁确认机构
left-open-about-confirming = 由谁决定一方初创企业及其他机构的登记。
left-open-confirming-off = 该方代表
left-open-confirming-managers = 该方代表和该方的园区负责人
left-open-quorum = 会议法定人数
left-open-about-quorum = 会议须有多少方出席，才能将计划标记为通过。届时主席须注明出席各方。
left-open-quorum-off = 不检查
left-open-quorum-sides = 至少 { $count } 方
left-open-quorum-count-sides = 多少方……
left-open-unused-voting = • 表决：决定以协商一致方式作出，机器人不计票
left-open-unused-budgets = • 预算：机器人不管理资金，经费说明仅供参考
left-open-unused-criteria = • 园区入库标准：由人评定，机器人只要求填写完整
left-open-number = { $number }
left-open-field-reason = 理由
left-open-ask-reason = 依据是什么？相关人员将看到，并记入日志。
left-open-list = <b>《构想》未规定</b>

    默认关闭。更改须说明理由，并立即对所有人生效。

    { $lines }

    以下事项同样未规定，但机器人的运行与之无关：
    { $unused }
left-open-numbers = <b>{ $name }</b>
    { $what }

    请选择，或输入 1 至 { $most } 的数字。
left-open-card = <b>{ $name }</b>
    <i>《构想》未规定</i>

    { $about }

    现在：{ $now }
    { $since }
left-open-told = ⚖ <b>{ $name }</b>
    <i>《构想》未规定</i>

    现改为：{ $now }
    理由：{ $reason }
