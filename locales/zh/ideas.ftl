# 各机构对工作计划的设想。

menu-idea = 💡 工作计划设想
menu-ideas = 💡 各机构的设想
idea-mine = { $count ->
    [some] <b>我的设想</b>
   *[none] <b>工作计划设想</b>
}

    { $to }
idea-to = “{ $name }”的设想将送交所属方席位：{ $side }。若被采纳，将成为工作计划建议；每一步进展都会通知您。
idea-none-may = 只有已确认机构的成员可以提交设想：请登记您的机构，并等待所属方确认。
idea-begin = 💡 提交设想
idea-mine-open = 💡 我的设想
idea-of-side = { $count ->
    [some] <b>各机构的设想</b>
   *[none] <b>各机构的设想</b>

    暂无。
}
    { $side }
idea-field-text = 设想
idea-ask-text = 您有什么设想？首行即为标题。
idea-decline-field-reason = 理由
idea-decline-ask-reason = 为何不采纳？提出者会看到这段文字。
idea-line-new = 🆕 { $title }
idea-line-taken = ✅ { $title }
idea-line-declined = ✖ { $title }
idea-status-new = 等待决定
idea-status-taken = 已采纳
idea-status-declined = 未采纳
idea-card = 💡 <b>{ $name }</b>
    { $side }
    状态：{ $status }{ $why }

    { $text }
idea-open = 查看
idea-take = ✅ 采纳
idea-decline = ✖ 不采纳
idea-proposal = 📄 建议
idea-arrived = 💡 <b>工作计划设想</b>
    { $name }

    { $text }
idea-taken = ✅ <b>您的设想已被采纳</b>
    { $side }

    { $text }
idea-declined = 您的设想未被采纳。
    { $side }{ $why }

    { $text }
idea-followed = 💡 <b>由您的设想形成的建议：{ $state }</b>
    { $number }
    { $side }

    { $text }
