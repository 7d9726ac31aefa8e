# 主办方向报名者提出的问题。

question-list = { $count ->
    [some] <b>报名问题</b>
   *[none] <b>报名问题</b>

    暂无问题：点按两次即可报名。
}
    { $title }

    最多可设 { $limit } 个问题。
question-line = ❓ { $words }
question-new-text = ➕ 简短文字
question-new-number = ➕ 数字
question-new-choice = ➕ 选择
question-new-yes-no = ➕ 是或否
question-card = <b>报名问题</b> · { $kind }

    { $fields }

    { $asked }
question-asked = 所有报名者都会被问到。
question-not-ready = 尚未启用：请先补充完整。
question-delete = 🗑 删除问题
question-deleted = 问题已删除
question-kind-text = 简短文字
question-kind-number = 数字
question-kind-choice = 从选项中选择
question-kind-yes-no = 是或否
question-ask-words-ru = 请用俄文写出问题。
question-ask-words-zh = 要向报名者了解什么？请用中文写出问题。
question-ask-words-en = 请用英文写出问题。
question-ask-options = 有哪些选项？请每行写一个。
question-ask-needed = 必须回答吗？
question-field-words-ru = 俄文问题
question-field-words-zh = 中文问题
question-field-words-en = 英文问题
question-field-options = 选项
question-field-needed = 必须回答
