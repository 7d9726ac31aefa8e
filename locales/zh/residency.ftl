# 入驻资格的变化：决定、意见、通知、历史。

resident-submit = 📨 提交申请
resident-withdraw = ↩ 撤回申请
resident-return = ↩ 退回修改
resident-initial = ✅ 批准初次入驻
resident-permanent = ✅ 批准长期入驻
resident-decline = ✖ 不予批准
resident-renew = 🔁 申请延期
resident-prolong = 🔁 准予延期
resident-refuse = ✖ 不予延期
resident-suspend = ⏸ 暂停
resident-resume = ▶ 恢复
resident-revoke = ✖ 撤销资格
resident-leave = 🚪 退出园区
resident-remarks = 💬 逐项意见
resident-certificate = 📄 入驻证书
resident-document = 📎 文件
resident-document-caption = 登记文件：{ $name }
resident-discard = 🗑 删除草稿
resident-discarded = 草稿已删除
resident-open = 查看
resident-done-submit = 申请已提交园区
resident-done-renew = 延期申请已转交园区

resident-withdraw-field-reason = 理由
resident-withdraw-ask-reason = 为何撤回申请？园区负责人会看到这段文字。
resident-return-field-reason = 总体意见
resident-return-ask-reason = 总体上需要修改什么？如已逐项提出意见，可以跳过。申请机构会一次看到全部意见。
resident-decline-field-reason = 理由
resident-decline-ask-reason = 园区为何不予批准？申请机构会看到这段文字。
resident-refuse-field-reason = 理由
resident-refuse-ask-reason = 为何不予延期？该机构会看到这段文字。
resident-suspend-field-reason = 理由
resident-suspend-ask-reason = 为何暂停，需要改正什么？该机构会看到这段文字。
resident-resume-field-reason = 理由
resident-resume-ask-reason = 为何恢复？该机构会看到这段文字。
resident-revoke-field-reason = 理由
resident-revoke-ask-reason = 为何撤销？撤销后不能恢复，只能重新申请。该机构会看到这段文字。
resident-leave-field-reason = 理由
resident-leave-ask-reason = 为何退出园区？退出后只能重新申请。园区负责人会看到这段文字。
resident-initial-field-valid-until = 有效期至
resident-initial-ask-valid-until = 初次入驻的有效期到哪一天？
resident-permanent-field-valid-until = 有效期至
resident-permanent-ask-valid-until = 长期入驻的有效期到哪一天？如无期限，请跳过。
resident-prolong-field-valid-until = 有效期至
resident-prolong-ask-valid-until = 延期到哪一天？

resident-remark-field-activity = { resident-field-activity }
resident-remark-field-premises = { resident-field-premises }
resident-remark-field-services = { resident-field-services }
resident-remark-field-jobs = { resident-field-jobs }
resident-remark-field-start-day = { resident-field-start-day }
resident-remark-field-registration-number = { resident-field-registration-number }
resident-remark-field-document = { resident-field-document }
resident-remark-ask-activity = “{ resident-field-activity }”一项需要修改什么？最多200字。
resident-remark-ask-premises = “{ resident-field-premises }”一项需要修改什么？最多200字。
resident-remark-ask-services = “{ resident-field-services }”一项需要修改什么？最多200字。
resident-remark-ask-jobs = “{ resident-field-jobs }”一项需要修改什么？最多200字。
resident-remark-ask-start-day = “{ resident-field-start-day }”一项需要修改什么？最多200字。
resident-remark-ask-registration-number = “{ resident-field-registration-number }”一项需要修改什么？最多200字。
resident-remark-ask-document = “{ resident-field-document }”一项需要修改什么？最多200字。
resident-remark-to = • { $field }：{ $words }

resident-told-submit = 📨 <b>入驻申请：{ $organisation }</b>
    { $park }

    园区负责人将进行审核。
resident-told-withdraw = ↩ <b>{ $organisation }</b>撤回入驻申请。
    { $park }{ $why }
resident-told-return = ↩ <b>申请已退回修改：{ $organisation }</b>
    { $park }{ $why }
    { $remarks }
resident-told-initial = ✅ <b>{ $organisation }</b>获准初次入驻园区。
    { $park }
    { $until }。证书见入驻卡片。
resident-told-permanent = ✅ <b>{ $organisation }</b>获准长期入驻园区。
    { $park }
    { $until }。证书见入驻卡片。
resident-told-decline = ✖ <b>园区未批准申请：{ $organisation }</b>
    { $park }{ $why }
resident-told-renew = 🔁 <b>{ $organisation }</b>申请延期。
    { $park }
    目前{ $until }。
resident-told-prolong = 🔁 <b>已准予延期：{ $organisation }</b>
    { $park }
    { $until }。新日期的证书见入驻卡片。
resident-told-refuse = ✖ <b>不予延期：{ $organisation }</b>
    { $park }
    { $until }。{ $why }
resident-told-suspend = ⏸ <b>入驻资格已暂停：{ $organisation }</b>
    { $park }{ $why }
resident-told-resume = ▶ <b>入驻资格已恢复：{ $organisation }</b>
    { $park }{ $why }
resident-told-revoke = ✖ <b>入驻资格已撤销：{ $organisation }</b>
    { $park }{ $why }
resident-told-leave = 🚪 <b>{ $organisation }</b>退出园区。
    { $park }{ $why }
resident-expired = ⌛ <b>入驻资格已到期：{ $organisation }</b>
    { $park }
    { $until }。

    { $asked }
resident-expired-asked = 延期申请已按时提出，园区负责人仍可准予延期。
resident-expired-again = 如需继续入驻，请重新申请。
resident-why = { "" }
    <b>理由：</b>{ $reason }
resident-without-manager = ⚠ <b>{ $organisation }</b>正在等待<b>{ $park }</b>的决定，但该园区没有负责人。请邀请一位负责人审核申请。
resident-reminder = ⏰ <b>入驻资格即将到期：{ $organisation }</b>
    { $park }
    有效期至{ $due }，还剩{ $left }。

    { $todo }
resident-reminder-ask = 如需继续入驻，点一下按钮即可向园区申请延期。
resident-reminder-asked = 延期申请正等待园区决定。
resident-reminder-decide = 尚无人申请延期。

resident-history-open = 📜 历史记录
resident-history = <b>历史记录</b>
    { $organisation }
    { $park }

    { $lines }
resident-history-none = 暂无记录。
resident-change = { $at }
    <b>{ $did }</b>
    { $said }
resident-moved = { $before } → { $after }
resident-valid = { $until }
resident-by = { $person }
resident-by-calendar = 到期自动处理
resident-did-submit = 提交申请
resident-did-withdraw = 撤回申请
resident-did-return = 退回修改
resident-did-initial = 批准初次入驻
resident-did-permanent = 批准长期入驻
resident-did-decline = 不予批准
resident-did-renew = 申请延期
resident-did-prolong = 准予延期
resident-did-refuse = 不予延期
resident-did-suspend = 暂停
resident-did-resume = 恢复
resident-did-revoke = 撤销资格
resident-did-leave = 退出园区
resident-did-expire = 到期
