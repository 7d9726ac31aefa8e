# 提醒。

reminder-proposals = ⏰ <b>提交年度工作计划建议还剩{ $left }</b>
    { $side }尚未提交任何建议。

    截止时间：{ $due }。依据：《构想》第5部分第9段。
reminder-file = 📨 提交建议
reminder-mandate = ⏳ <b>距授权期满还剩{ $left }</b>
    { $role }：{ $person }
    有效期至{ $due }。
reminder-open = 打开
reminder-presidency = ⏳ <b>距主席国任期届满还剩{ $left }</b>
    { $side }
    至{ $due }。此后至下一任期开始前，主席职位空缺。
