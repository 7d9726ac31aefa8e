# 各方提交情况；代为提交；外交渠道。

menu-sides = 🗂 各方提交情况
proposal-sides-card = <b>各方提交情况</b>
    { $counts }

    { $lines }

    { $deadline }
side-flag = { $flag }
side-line = { $side }：{ $state }
side-progress-filed = ✅ 已提交：{ $filed }
side-progress-diplomatic = ✉ 已通过外交渠道提交
side-progress-drafting = ✏ 起草中，草稿：{ $drafts }
side-progress-silent = … 尚未提交
side-progress-unreachable = ⚠ 无法联系席位
side-count-filed = ✅ { $count }
side-count-diplomatic = ✉ { $count }
side-count-drafting = ✏ { $count }
side-count-silent = … { $count }
side-count-unreachable = ⚠ { $count }
proposal-side-card = <b>{ $side }</b>
    { $state }

    标记“通过外交渠道”后，不再发送提交提醒。仅在该方无法自行提交时方可代为提交，并须附文件作为依据。
diplomatic-open = ✉ 外交渠道
diplomatic-mark = ✉ 已通过外交渠道提交
diplomatic-unmark = ↩ 取消外交渠道标记
diplomatic-marked = ✉ <b>已标记：建议已通过外交渠道提交</b>
    { $side }

    不再发送提交提醒。
diplomatic-unmarked = 已取消外交渠道标记。
    { $side }
behalf-begin = 📑 代该方提交
behalf-file = 📨 代该方提交
behalf-field-message = 建议
behalf-field-basis = 依据
behalf-ask-message = 请用一条消息发送该方的建议，首行即为标题。
behalf-ask-basis = 请附上代为提交所依据的文件：照会或信函。
behalf-filed = 📑 <b>已代贵方提交建议 { $number }</b>
    { $side }
    { $at }
    { $punctual }

    <b>{ $title }</b>

    依据：{ $document }
