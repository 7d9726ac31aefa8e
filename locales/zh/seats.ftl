# 席位、授权、人员与角色。

seat-list = <b>管理委员会各方席位</b>

    已有代表：{ $held }；空缺：{ $vacant }。
seat-line-held = 🟢 { $side }
seat-line-suspended = ⏸ { $side }
seat-line-vacant = ⚪ { $side }
seat-card = <b>管理委员会席位</b>
    { $side }
    { $state }{ $presides }

    { $mandates }
seat-state-held = 🟢 席位已有代表。
seat-state-suspended = ⏸ 代表的授权已暂停，该方目前无人代表。
seat-state-vacant = ⚪ 席位空缺。
seat-presides = { "" }
    🏛 该方担任主席国：{ $term }
seat-invite-representative = ➕ 代表
seat-invite-alternate = ➕ 副代表
seat-invite-expert = ➕ 专家
seat-hand-over = 🤝 移交席位
seat-handing-over = <b>移交席位</b>
    { $side }
    现任代表：{ $person }

    机器人将为继任者生成链接。继任者打开链接后即接任席位，现任授权随即终止；在此之前一切不变。
seat-make-link = ✉ 生成链接
seat-history = 🕘 席位沿革
seat-past = <b>席位沿革</b>
    { $side }

    { $mandates }
seat-open = 🪑 席位

mandate-nobody = 暂无人员。
mandate-row = { $role }：<b>{ $person }</b>{ $marks }
    { $since } – { $until }
mandate-mark-suspended = { " " }⏸ 已暂停
mandate-mark-document = { " " }📎 { $name }
mandate-open-end = …
mandate-line-representative = 👤 { $name }
mandate-line-alternate = 👥 { $name }
mandate-line-expert = 🎓 { $name }
mandate-line-secretariat = 🏛 { $name }
mandate-line-organiser = 📣 { $name }
mandate-line-jury = ⚖ { $name }
mandate-line-park-manager = 🏢 { $name }
mandate-line-administrator = 🛠 { $name }
mandate-list = <b>人员与角色</b>
    系统设置的管理员：{ $operators }

    { $mandates }
mandate-operator = { $name }
mandate-card = <b>{ $role }</b>
    { $person }
    { $since } – { $until }

    { $status }{ $reason }{ $document }
mandate-status-active = ✅ 授权有效。
mandate-status-suspended = ⏸ 授权已暂停：{ $at }
mandate-status-ended = ⏹ 授权已终止：{ $at }
mandate-reason = { "" }
    理由：{ $reason }
mandate-paper = { "" }
    📎 { $name }
mandate-suspend = ⏸ 暂停
mandate-resume = ▶ 恢复
mandate-end = ⏹ 终止
mandate-until = 📅 最后一日
mandate-attach = 📎 附上文件
mandate-open-document = 📄 查看文件
mandate-delegate = ✍ 授权提交建议
mandate-recall = ✋ 收回提交权
mandate-file = { $person }

mandate-field-until = 最后一日
mandate-field-document = 文件
mandate-ask-until = 授权有效至哪一日？以该方首都时间为准。
mandate-ask-document = 请发送任命文件。
mandate-suspend-field-reason = 理由
mandate-suspend-ask-reason = 为何暂停授权？相关人员会看到您的说明。
mandate-end-field-reason = 理由
mandate-end-ask-reason = 为何终止授权？相关人员会看到您的说明。

mandate-changed = <b>{ $event }</b>
    { $role }：{ $person }
    { $since } – { $until }{ $reason }
mandate-event-suspended = ⏸ 授权已暂停
mandate-event-resumed = ▶ 授权已恢复
mandate-event-ended = ⏹ 授权已终止
mandate-event-expired = ⏹ 授权期限已届满
mandate-event-delegated = ✍ 副代表获授权提交建议
mandate-event-recalled = ✋ 副代表的提交权已收回
mandate-event-until = 📅 授权期限已变更
mandate-event-document = 📎 任命文件已变更

error-mandate-suspended = 您的授权已暂停：{ $at }。理由：{ $reason }
error-mandate-unknown = 找不到这项授权。
error-mandate-ended = 这项授权已终止：{ $at }。
error-mandate-paused = 这项授权此前已暂停：{ $at }。
error-mandate-not-paused = 这项授权有效，无需恢复。
error-mandate-no-alternate = 只能授权副代表提交建议。
error-mandate-no-document = 未附文件。
error-mandate-until-past = 该日期已过：{ $day }。
error-mandate-reason-needed = 请填写理由，相关人员会看到。
error-own-mandate = 您本人的授权由管理员变更。
error-last-administrator = 这是唯一的管理员。请先邀请另一位管理员。
