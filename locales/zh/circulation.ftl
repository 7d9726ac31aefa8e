# 文件分发：接收方收到的通知、提醒、主席查看的情况表。

paper-arrived-plan = 📨 <b>{ $name }</b>
    主席国已分发计划草案，共{ $count }项。{ $late }

    请打开文件并确认收到。可对任何一项提出意见。
paper-arrived-agenda = 📨 <b>{ $name }</b>
    主席国已分发议程草案，共{ $count }项议题。{ $late }

    请打开文件并确认收到。可对任何一项议题提出意见。
paper-arrived-protocol = 📨 <b>{ $name }</b>
    主席国已分发纪要草案，共{ $count }项议题。{ $late }

    请打开文件并确认收到。可对任何一项议题提出意见。
paper-arrived-report = 📨 <b>{ $name }</b>
    工作计划执行情况报告已送达，共{ $count }项。{ $late }

    请打开文件并确认收到。
paper-arrived-late = { "" }
    晚于期限（例会前两个月）{ $by }分发。
paper-reminder = ⏰ <b>{ $name }</b>
    尚未确认收到。文件发出已{ $ago }。
paper-receipts-card = <b>接收情况</b>
    { $name }

    { $lines }
receipt-acknowledged = ✅ { $recipient }：{ $at }确认
receipt-opened = 👁 { $recipient }：{ $at }打开
receipt-delivered = 📬 { $recipient }：{ $at }送达
receipt-sent = ✉ { $recipient }：{ $at }发出，尚未送达
receipt-vacant = ⚪ { $recipient }：{ $at }发出，席位空缺
paper-sent = 已分发
paper-acknowledged = 已确认收到
report-arrived-late = { "" }
    晚于设定期限{ $by }提交。
