# 科技园和创新集群如何入库。

park-status-draft = 草稿
park-status-nominated = 已推荐
park-status-checking = 审核中
park-status-member = 已入库
park-status-suspended = 已暂停
park-status-withdrawn = 已退出

park-nominate = 📨 推荐入库
park-check = 🔎 开始审核
park-admit = ✅ 准予入库（第5部分第1段）
park-suspend = ⏸ 暂停
park-resume = ▶ 恢复
park-withdraw = ✖ 退出
park-done-nominate = 已推荐，等待审核
park-done-check = 已开始审核
park-done-admit = 已入库，正在通知各方
park-suspend-field-reason = 理由
park-suspend-ask-reason = 为何暂停？各方均会看到这段文字。
park-resume-field-reason = 理由
park-resume-ask-reason = 为何恢复？各方均会看到这段文字。
park-withdraw-field-reason = 理由
park-withdraw-ask-reason = 为何退出？所有相关人员均会看到这段文字。

park-told-nominate = 📨 <b>推荐入库：{ $name }</b>
    { $kind }，{ $city }
    { $side }

    请开始审核。
park-told-check = 🔎 <b>{ $name }</b>正在接受入库审核。
    { $side }
park-told-admit = 🏢 <b>新成员入库：{ $name }</b>
    { $kind }，{ $city }
    { $side }

    依据：《构想》第5部分第1段。
park-told-suspend = ⏸ <b>{ $name }的成员资格已暂停</b>
    { $side }{ $why }
park-told-resume = ▶ <b>{ $name }的成员资格已恢复</b>
    { $side }{ $why }
park-told-withdraw = ✖ <b>{ $name }已退出</b>
    { $side }{ $why }
park-why = { "" }
    <b>理由：</b>{ $reason }
park-open = 查看

park-history-open = 📜 历史记录
park-history = <b>历史记录</b>
    { $name }

    { $lines }
park-history-none = 暂无记录。
park-change = { $at }
    { $before } → <b>{ $after }</b>
    { $person }{ $why }
