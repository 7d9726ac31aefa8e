# 会议安排与规定不一致之处。

exception-host = { "" }

    ℹ 东道国不是主席国（{ $chair }；《构想》第5部分第7段）。{ $reason }
exception-chg = { "" }

    ⚠ 距政府首脑（总理）理事会会议不足14天。{ $reason }
exception-after-chg = { "" }

    ⚠ 政府首脑（总理）理事会会议现在更早举行：{ $chg }。管理委员会应在其之前开会（《构想》第5部分第6段），请改期。
exception-proposals = { "" }

    ⚠ 会前三个月的建议提交期限已过。请为各方另提一个提交期限。
exception-proposals-by = { "" }

    ⚠ 会前三个月的建议提交期限已过，各方将看到您建议的期限。
exception-reason = { "" }
    理由：{ $reason }
exception-reason-missing = { "" }
    公布前请说明理由。
exception-ask-host-reason = ✏ 说明理由：东道国
exception-ask-chg-reason = ✏ 说明理由：距总理会议过近
exception-ask-proposals-day = 📅 建议提交期限
exception-again-host-reason = ✏ 修改理由：东道国
exception-again-chg-reason = ✏ 修改理由：距总理会议过近
exception-again-proposals-day = 📅 修改提交期限

meeting-exception-field-host-reason = 由他方主办的理由
meeting-exception-field-chg-reason = 距总理会议不足14天的理由
meeting-exception-field-proposals-day = 建议提交期限
meeting-exception-ask-host-reason = 为何不由主席国担任东道国？理由将向各方公布，并记入审计记录。
meeting-exception-ask-chg-reason = 为何距政府首脑（总理）理事会会议不足14天？理由将向各方公布，并记入审计记录。
meeting-exception-ask-proposals-day = 请各方最迟在哪一天提交建议？截至当日23:59（东道国时间）。

error-meeting-host-reason-needed = 东道国不是主席国：请先说明理由。
error-meeting-chg-reason-needed = 距政府首脑（总理）理事会会议不足14天：请先说明理由。
error-meeting-proposals-day-needed = 会前三个月的建议提交期限已过：请先另提一个期限。
error-meeting-proposals-day-past = 该日期已过：{ $day }。请选择以后的日期。
error-meeting-proposals-day-late = 建议应在会议（{ $day }）之前提交。请选择更早的日期。
