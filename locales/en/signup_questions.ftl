# The organiser's questions to those who sign up.

question-list = { $count ->
    [some] <b>Questions to participants</b>
   *[none] <b>Questions to participants</b>

    None yet: people sign up in two taps.
}
    { $title }

    There can be { $limit } at most.
question-line = ❓ { $words }
question-new-text = ➕ Short text
question-new-number = ➕ Number
question-new-choice = ➕ Choice
question-new-yes-no = ➕ Yes or no
question-card = <b>A question to participants</b> · { $kind }

    { $fields }

    { $asked }
question-asked = Everybody who signs up is asked this.
question-not-ready = It is not asked yet: complete it first.
question-delete = 🗑 Delete the question
question-deleted = The question is deleted
question-kind-text = short text
question-kind-number = number
question-kind-choice = choice from a list
question-kind-yes-no = yes or no
question-ask-words-ru = Write the question in Russian.
question-ask-words-zh = Write the question in Chinese.
question-ask-words-en = What should those who sign up be asked? Write the question in English.
question-ask-options = What can be chosen? Send the options, one a line.
question-ask-needed = Must it be answered?
question-field-words-ru = Question in Russian
question-field-words-zh = Question in Chinese
question-field-words-en = Question in English
question-field-options = Options
question-field-needed = Must be answered
