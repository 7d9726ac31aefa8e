# Refusals: what is wrong, why, and what to do. Alerts hold 200 characters.

error-unexpected = Something went wrong on our side. Nothing you sent is lost. Try again; if it repeats, tell the administrator this number: { $id }
error-role-needed = Role needed: { $roles }.
error-role-of-side-needed = Role needed: { $roles }. Side: { $side }.
error-role-of-park-needed = Role needed for this very park: { $roles }.
error-not-yours = Only its author can do this.
error-button-unknown = This button is out of date. Open the menu again: /menu
error-command-unknown = There is no such command. Everything you can do is in /menu.
error-text-needed = Please send it as text.
error-text-unexpected = No message is expected now. Only the sides draft proposals by message; everything you can do is in /menu.
error-changed-meanwhile = This was changed a moment ago. Here is how it stands now.
error-language-unknown = This language is not available.
error-zone-unknown = “{ $zone }” is not a time zone. Send a name such as Asia/Tashkent.

error-field-required = This field is required: it cannot be left empty.
error-field-too-long = Too long: { $length } characters, { $limit } allowed.
error-field-choice = Please choose one of the buttons.
error-field-url = This does not look like an address. Send one such as example.org.
error-field-file = Please attach a file; send a picture as a file, too.
error-field-picture = Send a picture: a photo, or a JPEG or PNG file of up to 10 MB.
error-field-number = A whole number from 1 to { $limit } is needed.
error-field-unknown = This question is no longer asked.
error-form-incomplete = Still to fill in: { $fields }.
error-date-unclear = I do not understand this date. Send one such as 15 June 2027 or 15.06.2027.
error-time-needed = Please add the time, such as 15 June 2027, 10:00.
error-zone-first = Choose the time zone first: the city in whose time the dates are given.
error-reason-needed = Please give a reason: the founder will read it.

error-organisation-unknown = There is no such organisation, or its card is not shown to you.
error-organisation-locked = It cannot be edited now. Status: { $status }.
error-organisation-moved-on = There is nothing left to decide. Status: { $status }.
error-organisation-no-deck = There is no deck here.
error-not-of-team = Only its team can do this.
error-not-owner = Only its owner can do this.
error-team-link-unknown = There is no such invitation to a team. Ask the owner for a new one.
error-team-link-used = The invitation has been used: { $at }. Ask the owner for a new one.
error-team-link-expired = The invitation has expired: { $at }. Ask the owner for a new one.
error-team-joined = You are on this team already. The invitation stays valid.
error-team-full = The team already has { $limit } members: there is no room for more.
error-member-unknown = This person is not on the team any more.
error-owner-stays = The owner cannot leave: hand the organisation over to a member first.

error-event-unknown = There is no such event.
error-event-locked = It cannot be edited now. Status: { $status }.
error-event-not-open = Registration is not open. Status: { $status }.
error-event-closed = Registration is closed: { $at }.
error-event-in-the-past = The start is already in the past: { $starts }.
error-event-ends-before-start = It cannot end before it starts: { $starts }.
error-event-deadline-after-start = Applications would close after the event itself. It starts: { $starts }.

error-meeting-unknown = There is no such meeting.
error-meeting-locked = The date has already been announced. To move the meeting, set a new one.
error-meeting-not-set = The date of the meeting is not set.
error-meeting-in-the-past = This day has already passed: { $at }.
error-meeting-after-chg = The Commission meets before the Heads of Government (§5, par. 6): { $day } is not before { $chg }.
error-no-meeting = The date of the meeting is not set yet, so nothing can be filed. The draft is kept.
error-no-presidency = First choose the presiding side: menu → Presidency.

error-proposal-unknown = There is no such proposal.
error-proposal-empty = The message is empty. Send the text of the proposal.
error-proposal-locked = It can no longer be changed. Status: { $status }.
proposal-status-draft = draft
proposal-status-filed = filed
proposal-status-deleted = deleted

error-park-unknown = There is no such park.
error-park-left = It can no longer be changed: the park was withdrawn.
error-park-not-member = The park is not a member of the Pool now.
error-park-not-draft = Only a draft can be deleted.
error-park-not-nominated = Nominate the park first.
error-park-moved-on = There is nothing left to decide here. Status: { $status }.
error-park-name-needed = A name is needed in at least one language.
error-park-reason-needed = Please give a reason: those whom it concerns will read it.
error-park-manager-unknown = This person no longer runs the park.

error-invitation-unknown = This invitation does not exist. Ask the administrator for a new one.
error-invitation-used = This invitation has been used: { $at }. Ask the administrator for a new one.
error-invitation-expired = This invitation has expired: { $at }. Ask the administrator for a new one.
error-invitation-withdrawn = Whoever made this invitation may no longer give this role. Ask the administrator for a new one.
error-invitation-role = This role is not given by invitation.
error-invitation-side = A role in the Commission needs a side; other roles have none.
error-already-held = You already hold this role: { $role }. The invitation is still valid.
error-seat-elsewhere = You already hold a role for another side: { $side }.
error-side-unknown = There is no such side.
error-channel-unknown = There is no such channel.
