# 竞赛表单：由主办方编制。

application-form-open = 📝 表单
application-form = <b>竞赛申请表</b>
    { $title }

    问题：{ $number }／{ $most }
    { $due }{ $locked }
application-form-is-locked = { "" }

    🔒 表单已不能修改：{ $count ->
   *[other] 已有{ $count }份申请提交
}，所有申请者须回答相同的问题。
application-form-copied = { $count ->
   *[other] 已添加{ $count }个问题
}
application-question-begin = ➕ 问题
application-question-copy = 📑 沿用以往竞赛的表单
application-edit-until = ✏ 提交后可修改至何时
application-question-line = { $words }
application-question-line-incomplete = ⚠ { $words }
application-question-card = <b>表单问题</b>
    { $needed }

    { $lines }{ $incomplete }
application-question-incomplete = { "" }

    ⚠ 此问题暂不提问：缺少类型、至少一种语言的问题，或选项（不少于两个）。
application-question-needed = 必须回答
application-question-free = 可不回答
application-question-up = ⬆ 上移
application-question-remove = 🗑 删除
application-question-from = 📑 { $title }
application-earlier = { $count ->
    [some] <b>沿用哪项竞赛的表单？</b>
   *[none] <b>沿用哪项竞赛的表单？</b>

    您的其他竞赛还没有表单。
}
application-question-kind-short = 短文本
application-question-kind-long = 长文本
application-question-kind-number = 数字
application-question-kind-choice = 单选
application-question-kind-many = 多选
application-question-kind-yes-no = 是或否
application-question-kind-file = 文件
application-question-kind-link = 链接
application-question-kind-day = 日期
application-question-shown-to-jury = 主办方和评委
application-question-shown-to-organiser = 仅主办方
application-question-field-kind = 答案类型
application-question-field-words-ru = 俄文问题
application-question-field-words-zh = 中文问题
application-question-field-words-en = 英文问题
application-question-field-options-ru = 俄文选项
application-question-field-options-zh = 中文选项
application-question-field-options-en = 英文选项
application-question-field-length = 最大长度
application-question-field-least = 最小值
application-question-field-most = 最大值
application-question-field-needed = 必答
application-question-field-shown-to = 答案可见范围
application-question-ask-kind = 需要哪种答案？
application-question-ask-words-ru = 俄文问题怎么写？不超过200字。一种语言即可；缺少译文之处会标明。
application-question-ask-words-zh = 中文问题怎么写？不超过200字。
application-question-ask-words-en = 英文问题怎么写？不超过200字。
application-question-ask-options-ru = 俄文选项：二至十个，每行一个，各不超过50字。
application-question-ask-options-zh = 中文选项：数量和顺序相同。
application-question-ask-options-en = 英文选项：数量和顺序相同。
application-question-ask-length = 最多多少字？短文本不超过200，长文本不超过2500。不填则为200和1000。
application-question-ask-least = 最小是多少？
application-question-ask-most = 最大是多少？
application-question-ask-needed = 是否必须回答？
application-question-ask-shown-to = 答案给谁看？

competition-field-edit-until = 修改截止
competition-ask-edit-until = 提交后的申请可修改至何时（按举办地时间）？不填则至受理结束。
