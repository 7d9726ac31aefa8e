# Ideas of organisations for the work plan.

menu-idea = 💡 An idea for the work plan
menu-ideas = 💡 Ideas of organisations
idea-mine = { $count ->
    [some] <b>My ideas for the work plan</b>
   *[none] <b>An idea for the work plan</b>
}

    { $to }
idea-to = An idea of “{ $name }” goes to the seat of its side: { $side }. If the seat takes it over, it becomes a proposal to the plan; you will be told of every step.
idea-none-may = Ideas are sent by people of a confirmed organisation: register yours and wait until your side confirms it.
idea-begin = 💡 Send an idea
idea-mine-open = 💡 My ideas
idea-of-side = { $count ->
    [some] <b>Ideas of organisations</b>
   *[none] <b>Ideas of organisations</b>

    None yet.
}
    { $side }
idea-field-text = Idea
idea-ask-text = What is your idea? The first line becomes the title.
idea-decline-field-reason = Reason
idea-decline-ask-reason = Why does the idea not fit? Its author will read these words.
idea-line-new = 🆕 { $title }
idea-line-taken = ✅ { $title }
idea-line-declined = ✖ { $title }
idea-status-new = waiting for a decision
idea-status-taken = taken over
idea-status-declined = declined
idea-card = 💡 <b>{ $name }</b>
    { $side }
    Status: { $status }{ $why }

    { $text }
idea-open = Open
idea-take = ✅ Take over
idea-decline = ✖ Decline
idea-proposal = 📄 The proposal
idea-arrived = 💡 <b>An idea for the work plan</b>
    { $name }

    { $text }
idea-taken = ✅ <b>Your idea was taken over</b>
    { $side }

    { $text }
idea-declined = Your idea was declined.
    { $side }{ $why }

    { $text }
idea-followed = 💡 <b>The proposal made of your idea: { $state }</b>
    { $number }
    { $side }

    { $text }
