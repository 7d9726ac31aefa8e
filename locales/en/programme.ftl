# The programme of events.

event-list = { $count ->
    [some] <b>Upcoming events</b>
   *[none] <b>Upcoming events</b>

    There are none of these yet. Subscribe, and you will be the first to know.
}
    { $kind } · { $where }{ $whose }
programme-any-kind = All kinds
programme-anywhere = Anywhere
programme-mine = { "" } · Mine
programme-kinds = 🗂 Kind
programme-sides = 🌐 State
programme-mine-button = ✋ Mine
programme-all = 📋 All
programme-month = 🗓 Month
programme-ask-kind = Which events would you like to see?
programme-ask-side = Where are they held?
programme-month-list = 🗓 <b>{ $month }</b>

    { $lines }
programme-month-empty = There is nothing in this month.
programme-day = <b>{ $day }</b> { $kind }: { $title }
programme-days = <b>{ $day } – { $until }</b> { $kind }: { $title }
