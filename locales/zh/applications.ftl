# 竞赛申请：草稿、提交、修改、答复主办方。

application-apply = 📝 申请
application-choice = <b>{ $title }</b>

    为哪家机构申请？
application-for = 📝 { $name }
application-show = 📄 { $name }
application-open = 📄 打开申请
application-event = 🎫 竞赛详情
application-list = { $count ->
    [some] <b>您的团队的申请</b>
   *[none] <b>您的团队的申请</b>

    暂无申请。请在 /events 中打开一项竞赛并按“申请”。
}
application-line-draft = ✏ { $name }
application-line-submitted = 📨 { $name }
application-line-returned = ↩ { $name }
application-line-eligible = ✅ { $name }
application-line-ineligible = ⛔ { $name }
application-line-withdrawn = ✖ { $name }
application-status-draft = 草稿
application-status-submitted = 已提交
application-status-returned = 已退回，待答复
application-status-eligible = 符合条件
application-status-ineligible = 不符合条件
application-status-withdrawn = 已撤回

application-card = <b>{ $title }</b>
    { $name } · { $status }
    { $receipt }
    { $stages }

    { $filled }
    { $due }{ $remark }
application-receipt = 回执 <code>{ $number }</code>：收到时间 { $at }{ $late }
application-late = ，凭码逾期提交
application-filled = 已填写：{ $done }／{ $total }
application-submit-by = ⏰ 提交截止：{ $at }
application-edit-by = ✏ 修改截止：{ $at }
application-late-until = 🔑 凭个人码截止：{ $at }
application-answer-until = ↩ 答复截止：{ $at }
application-closed = ⛔ 提交期限已过。草稿已保留；如主办方给您个人码，仍可提交。
application-stage-done = ✓ { $stage }
application-stage-here = <b>{ $stage }</b>
application-stage-ahead = { $stage }
application-stage-submission = 提交
application-stage-check = 资格审查
application-stage-evaluation = 评审
application-stage-result = 结果
application-remark-returned = { "" }

    <b>主办方的问题：</b>
    { $remark }
application-remark-ineligible = { "" }

    <b>原因：</b>
    { $remark }
application-submit = 📨 提交
application-submitted = 申请已提交
application-discard = 🗑 删除草稿
application-discarded = 草稿已删除
application-reply = ↩ 答复主办方
application-withdraw = ✖ 撤回
application-withdrawing = 撤回对<b>{ $title }</b>的申请 <code>{ $number }</code>？

    撤回后无法恢复。受理期间可提交新的申请。
application-withdraw-yes = ✖ 是，撤回
application-answers = 📋 答案
application-answers-page = <b>{ $title }</b>
    { $name }

    { $lines }
application-no-answers = 没有问题。
application-goes-on = …… { $value }
application-file = 📎 { $name }
application-file-caption = 申请文件：{ $name }
application-history = 🕘 办理进度
application-history-card = <b>办理进度</b>
    { $name }

    { $lines }
application-change = { $at }
    <b>{ $status }</b> · { $person }{ $why }
application-why = { "" }

    <i>{ $reason }</i>
application-versions = 🗂 版本
application-versions-card = <b>申请的版本</b>
    { $name }

    { $lines }
application-version = { $number }. { $at } · { $person }{ $count ->
    [0] { "" }
   *[other] { " " }· 修改了{ $count }个答案
}

application-told = <b>{ $title }</b>
    申请 <code>{ $number }</code>（{ $name }）：<b>{ $status }</b>
    { $until }{ $why }
application-told-organiser = <b>{ $title }</b>
    申请 <code>{ $number }</code>（{ $name }）：<b>{ $status }</b>
    { $until }{ $why }
application-draft-waits = ⏰ <b>{ $title }</b>
    申请草稿（{ $name }）尚未提交。还剩{ $left }，截止 { $due }。
    { $filled }

application-return-waits = ⏰ <b>{ $title }</b>
    主办方对申请（{ $name }）提出的问题尚未答复。还剩{ $left }，截止 { $due }。

application-only-sides = • 仅限以下各方：{ $names }
application-only-kinds = • 仅限以下类别的机构：{ $names }
application-only-sectors = • 仅限以下领域：{ $names }
application-only-youth = • 仅限青年（35岁以下）领导的机构（以机构自述为准）

application-reply-field-reply = 答复
application-reply-ask-reply = 您对主办方的答复？不超过1000字。请先修改表单中的答案：答复后申请将重新进入审查。
