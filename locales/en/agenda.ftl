# The agenda, and the skeleton of the protocol.

agenda-card = <b>Agenda of the meeting, { $year }</b>
    In all: { $minutes }{ $count ->
    [some] { "" }
   *[none] { "" }

    No items yet. Take them from the plan, or enter one freely.
}
agenda-line = { $number }. { $title }
agenda-fill = ⤵ Take items from the plan
agenda-begin = ➕ Enter an item
agenda-make = 📄 Make the agenda
protocol-make = 📄 Make the protocol
agenda-open = Agenda
agenda-item-card = <b>{ $title }</b>

    { $fields }
    { $decision }
agenda-decision = Decided: { $decision }
agenda-strike-off = 🗑 Strike off
agenda-untitled = Untitled
agenda-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
agenda-subject-report = How the work plan for { $year } was carried out
agenda-subject-plan = Annual work plan for { $year }
agenda-subject-direction = Items of the plan: { $direction }
protocol-blank = ____________________
agenda-field-title-ru = Item (Russian)
agenda-field-title-zh = Item (Chinese)
agenda-field-title-en = Item (English)
agenda-field-rapporteur = Rapporteur
agenda-field-minutes = Minutes
agenda-field-decision-ru = Decision (Russian)
agenda-field-decision-zh = Decision (Chinese)
agenda-field-decision-en = Decision (English)
agenda-ask-title-ru = What is the item called in Russian?
agenda-ask-title-zh = What is the item called in Chinese?
agenda-ask-title-en = What is the item called in English?
agenda-ask-rapporteur = Who is the rapporteur?
agenda-ask-minutes = How many minutes is it given?
agenda-ask-decision-ru = What is decided (in Russian)? Before the meeting it can be skipped.
agenda-ask-decision-zh = What is decided (in Chinese)? Before the meeting it can be skipped.
agenda-ask-decision-en = What is decided (in English)? Before the meeting it can be skipped.
