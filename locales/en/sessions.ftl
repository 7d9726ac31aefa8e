# Meetings of the Council of Heads of Government.

session-list = { $count ->
    [some] <b>Meetings of the Council of Heads of Government</b>
   *[none] <b>Meetings of the Council of Heads of Government</b>

    None is entered yet. The Commission’s regular meeting is held before a CHG meeting (§5, par. 6).
}
session-list-button = 🏛 CHG meetings
session-begin = ➕ Enter a CHG meeting
session-line-draft = ✏ Draft: No. { $ordinal } · { $day }
session-line-planned = 🗓 No. { $ordinal } · { $day }
session-line-held = ✅ No. { $ordinal } · { $day }
session-line-cancelled = ✖ No. { $ordinal } · { $day }
session-card = <b>Meeting of the Council of Heads of Government</b> · { $status }

    { $fields }
session-status-draft = draft
session-status-planned = planned
session-status-held = held
session-status-cancelled = cancelled
session-enter = ✅ Enter
session-held = ✅ Held
session-cancelled = ✖ Cancelled
session-field-ordinal = Number
session-field-chair-side = Chaired by
session-field-city = City
session-field-since = First day
session-field-until = Last day
session-field-format = Format
session-ask-ordinal = Which meeting of the Council of Heads of Government is it, by number? Send a figure.
session-ask-chair-side = Which side chairs it?
session-ask-city = In which city is it held?
session-ask-since = On which day does it begin?
session-ask-until = On which day does it end? Skip this if it lasts one day.
session-ask-format = How is it held?
session-format-in-person = in person
session-format-online = by video link
session-format-mixed = mixed
session-after = { "" }
    Before CHG meeting No. { $ordinal }: { $city }, { $days }
session-after-day = { "" }
    Before the CHG meeting of { $day }
session-on = { $since }
session-from-to = { $since } – { $until }
session-was-moved = 📅 <b>CHG meeting No. { $ordinal } has a new date: { $days }</b>
    The Commission meets on { $meeting }. See whether it has to be moved: it is held before the CHG meeting (§5, par. 6).
session-was-cancelled = ✖ <b>CHG meeting No. { $ordinal } is cancelled ({ $city }, { $days })</b>
    The Commission meets on { $meeting }: that stands until you move or cancel it.

error-session-unknown = There is no such CHG meeting.
error-session-over = It was held or cancelled already: it cannot be changed.
error-session-ends-before-start = The last day cannot be before the first: { $since }.
error-session-not-yet = It can be marked as held from its first day on: { $day }.
error-session-not-entered = First enter the CHG meeting in full.
