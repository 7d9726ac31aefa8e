# Invitations, seats, presidency.

invitation-desk = <b>Invitations</b>

    To which role? The link works once and expires in 7 days.
invitation-seats = Which side’s { $role }?
invitation-made = <b>An invitation is ready</b>
    { $role }

    Works once, until { $until }. Forward this message, or press and hold the button to copy its link. It is not shown again.
button-invitation = ✉ Accept the invitation
button-invite-another = ➕ One more
invitation-accepted = ✅ { $person } accepted the invitation: { $role }.
seat-handed-over = The seat of { $side } is now held by { $person }. Thank you for your work: what you filed stays with the side.

granted-representative = ✅ You are the { $role }.

    You hold the side’s seat: you file proposals to the work plan and confirm its startups. A proposal is made by one message: just send its text.
granted-alternate = ✅ You are the { $role }.

    You prepare proposals: send the text by one message. The representative files them.
granted-expert = ✅ You are the { $role }.

    You prepare proposals: send the text by one message. The representative files them.
granted-secretariat = ✅ You are the { $role }.

    You see the proposals that the sides have filed.
granted-organiser = ✅ You are the { $role }.

    You make exhibitions, forums and grant competitions and announce them: /desk.

presidency-desk = <b>Presidency</b>

    Presides now: { $side }. Its representative chairs the Commission.
    To change it, choose a side.
presidency-none = nobody yet
presidency-yours = 🏛 { $side } presides: you chair the Commission. You set the date of the meeting and receive the sides’ proposals.
