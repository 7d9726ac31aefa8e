# 提醒。

reminder-proposals = ⏰ <b>提交年度工作计划建议还剩{ $left }</b>
    { $side }尚未提交任何建议。

    截止时间：{ $due }。依据：《构想》第5部分第9段。
reminder-file = 📨 提交建议
