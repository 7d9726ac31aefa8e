# 已提交建议的版本、对比与撤回。

proposal-versions = 🕘 版本：{ $count }
proposal-versions-back = 🕘 版本
proposal-versions-card = { $count ->
    [some] <b>版本</b>
   *[none] <b>版本</b>
}
    { $title }
proposal-version-line = { $number } · { $person }
proposal-version-line-overdue = ⏰ { $number } · { $person }
proposal-version-before = ◀ 上一版本
proposal-difference-open = 查看改动
proposal-difference = <b>第{ $number }版</b>
    { $title }
    { $at } · { $person }{ $overdue }

    { $lines }
proposal-difference-overdue = { "" }
    应主席要求在期限之后修改。
proposal-difference-none = 各字段未变，附件有变动。
proposal-was-is = <b>{ $name }</b>
    原为：{ $before }
    现为：{ $after }
proposal-words = <b>{ $name }</b>
    { $words }
proposal-piece-same = { $words }
proposal-piece-gone = <s>{ $words }</s>
proposal-piece-new = <b>{ $words }</b>
proposal-piece-left-out = { " " }[…]{ " " }
proposal-withdraw = ↩ 撤回
proposal-withdraw-field-reason = 理由
proposal-withdraw-ask-reason = 为何撤回？可以不填。
proposal-withdrawn = ↩ <b>建议 { $number } 已撤回</b>
    { $side }
    { $title }{ $why }
