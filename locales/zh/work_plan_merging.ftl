# 经作者同意合并项目。

merge-choose-card = <b>与哪一项合并？</b>
    { $title }

    保留本项表述；将征求双方作者同意。{ $count ->
    [some] { "" }
   *[none] { "" }

    计划中没有其他项目。
}
merge-with = { $number }. { $title }
merge-card = <b>合并项目</b>
    { $into }
    ＋ { $part }

    { $status }
    { $lines }
merge-line = { $side }：{ $answer }
merge-nobody = 这些项目不含各方建议，无需同意。
merge-status-asked = 等待答复
merge-status-agreed = 已同意
merge-status-declined = 已拒绝
merge-asked = 🔗 <b>是否同意将建议合并为计划中的一项？</b>

    { $into }
    ＋ { $part }

    保留前者的表述。原建议按提交时的内容保存，以后仍可拆分。
merge-agree = ✅ 同意
merge-decline = ✖ 拒绝
merge-open = 详情
merge-done = 🔗 <b>项目已合并</b>

    { $into }
    ＋ { $part }
merge-refused = ✖ <b>项目保持分列</b>
    拒绝方：{ $side }

    { $into }
    { $part }
merge-split = ✂ <b>计划项目已拆分</b>
    { $title }

    各建议重新单独列入计划。
merge-sent = 已向作者发出征询
merge-answer-kept = 已收到答复
item-split-done = 项目已拆分
