# The form of a competition: made by its organiser.

application-form-open = 📝 Form
application-form = <b>Application form</b>
    { $title }

    Questions: { $number } of { $most }
    { $due }{ $locked }
application-form-is-locked = { "" }

    🔒 The form cannot be changed any more: { $count ->
    [one] { $count } application has been submitted
   *[other] { $count } applications have been submitted
}, and everybody answers the same questions.
application-form-copied = { $count ->
    [one] { $count } question added
   *[other] { $count } questions added
}
application-question-begin = ➕ Question
application-question-copy = 📑 From an earlier competition
application-edit-until = ✏ Until when it can be edited
application-question-line = { $words }
application-question-line-incomplete = ⚠ { $words }
application-question-card = <b>Question of the form</b>
    { $needed }

    { $lines }{ $incomplete }
application-question-incomplete = { "" }

    ⚠ It is not asked yet: the kind, words in at least one language, or choices (two at least) are missing.
application-question-needed = An answer is required
application-question-free = An answer is optional
application-question-up = ⬆ Up
application-question-remove = 🗑 Delete
application-question-from = 📑 { $title }
application-earlier = { $count ->
    [some] <b>Whose form do you take over?</b>
   *[none] <b>Whose form do you take over?</b>

    None of your other competitions has a form yet.
}
application-question-kind-short = Short text
application-question-kind-long = Long text
application-question-kind-number = Number
application-question-kind-choice = One choice
application-question-kind-many = Several choices
application-question-kind-yes-no = Yes or no
application-question-kind-file = File
application-question-kind-link = Link
application-question-kind-day = Date
application-question-shown-to-jury = Organiser and jury
application-question-shown-to-organiser = Organiser only
application-question-field-kind = Kind of answer
application-question-field-words-ru = Question in Russian
application-question-field-words-zh = Question in Chinese
application-question-field-words-en = Question in English
application-question-field-options-ru = Choices in Russian
application-question-field-options-zh = Choices in Chinese
application-question-field-options-en = Choices in English
application-question-field-length = Greatest length
application-question-field-least = Smallest number
application-question-field-most = Greatest number
application-question-field-needed = Required
application-question-field-shown-to = Who sees the answer
application-question-ask-kind = What kind of answer do you want?
application-question-ask-words-ru = How do you ask it in Russian? Up to 200 characters. One language is enough; where a translation is missing, that is marked.
application-question-ask-words-zh = How do you ask it in Chinese? Up to 200 characters.
application-question-ask-words-en = How do you ask it in English? Up to 200 characters.
application-question-ask-options-ru = The choices in Russian: two to ten, each on a line of its own, up to 50 characters.
application-question-ask-options-zh = The choices in Chinese, as many and in the same order.
application-question-ask-options-en = The choices in English, as many and in the same order.
application-question-ask-length = How many characters at most? A short text has up to 200, a long one up to 2500. Left out: 200 and 1000.
application-question-ask-least = Which is the smallest number?
application-question-ask-most = Which is the greatest number?
application-question-ask-needed = Must it be answered?
application-question-ask-shown-to = Who may see the answer?

competition-field-edit-until = Edit until
competition-ask-edit-until = Until when can a submitted application be edited, by the clock of the venue? Left out: as long as applications are accepted.
