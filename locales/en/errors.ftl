# Refusals: what is wrong, why, and what to do. Alerts hold 200 characters.

error-unexpected = Something went wrong on our side. Nothing you sent is lost. Try again; if it repeats, tell the administrator this number: { $id }
error-role-needed = This takes the role: { $roles }.
error-role-of-side-needed = This takes a role of that side ({ $side }): { $roles }.
error-not-yours = This belongs to somebody else.
error-button-unknown = This button is out of date.
error-command-unknown = There is no such command. All that can be done is in /menu.
error-text-needed = Please send it as text.
error-text-unexpected = I expected a button. Only a side’s seat files proposals by message; all that you can do is in /menu.
error-changed-meanwhile = Somebody changed this a moment ago. Here it is as it stands now.
error-language-unknown = There is no such language here.
error-zone-unknown = “{ $zone }” is not a time zone. Send a name such as Asia/Tashkent.

error-field-required = This is needed: it cannot be left empty.
error-field-too-long = Too long: { $length } characters of { $limit } allowed.
error-field-choice = Please choose one of the buttons.
error-field-url = This is not an address. Send one such as example.org.
error-field-unknown = This question is no longer asked.
error-form-incomplete = Not filled in yet: { $fields }.
error-date-unclear = I do not understand this date. Send one such as 15 June 2027 or 15.06.2027.
error-time-needed = Please add the time, such as 15 June 2027, 10:00.
error-zone-first = Choose first by which city’s clock the times are given.
error-reason-needed = A reason is needed: the founder will read it.

error-startup-unknown = There is no such startup.
error-startup-locked = It cannot be edited now: { $status }.
error-startup-not-submitted = There is nothing to decide any more: { $status }.

error-event-unknown = There is no such event.
error-event-locked = It cannot be edited now: { $status }.
error-event-not-open = One cannot take part: { $status }.
error-event-closed = Closed since { $at }.
error-event-in-the-past = The start is already past: { $starts }.
error-event-ends-before-start = It would end before its start: { $starts }.
error-event-deadline-after-start = The last day to apply would come after the event: it starts { $starts }.

error-meeting-unknown = There is no such meeting.
error-meeting-locked = The date is announced already. To move it, set a new date.
error-meeting-not-set = The day of the meeting is not set.
error-meeting-in-the-past = This day is already past: { $at }.
error-meeting-after-chg = The Commission meets before the Heads of Government (§5, par. 6): { $day } is not before { $chg }.
error-no-meeting = The date of the meeting is not set yet, so nothing can be filed. The draft is kept.
error-no-presidency = First say which side presides: menu → Presidency.

error-proposal-unknown = There is no such proposal.
error-proposal-empty = The message is empty. Send the text of the proposal.
error-proposal-locked = It cannot be changed any more: { $status }.
proposal-status-draft = draft
proposal-status-filed = filed
proposal-status-deleted = deleted

error-invitation-unknown = This invitation does not exist. Ask the administrator for a new one.
error-invitation-used = This invitation was used: { $at }. Ask the administrator for a new one.
error-invitation-expired = This invitation expired: { $at }. Ask the administrator for a new one.
error-invitation-role = One is not invited to this role.
error-invitation-side = A seat’s role needs its side, another role has none.
error-already-held = You hold this role already: { $role }. The invitation is still valid.
error-seat-elsewhere = You hold a seat of another side: { $side }.
error-side-unknown = There is no such side.
error-channel-unknown = There is no such channel.
