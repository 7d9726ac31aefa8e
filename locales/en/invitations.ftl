# Invitations.

invitation-desk = <b>Invitations</b>

    For which role? The link works once and expires in 7 days.
invitation-seats = Role: { $role }. For which side?
invitation-made = <b>The invitation is ready</b>
    { $role }

    It works once and expires on { $until }. Forward this message, or press and hold the button to copy the link. The link is not shown again.
button-invitation = ✉ Accept the invitation
button-invite-another = ➕ Another one
invitation-accepted = ✅ { $person } accepted the invitation: { $role }.
seat-handed-over = Your side’s seat in the Commission has been handed over
    { $side }
    Representative: { $person }

    Thank you for your work. Everything you filed stays with the side.

granted-representative = ✅ Your role: { $role }.

    You hold your side’s seat in the Commission: you file proposals to the work plan and confirm organisations. A proposal takes one message: just send its text.
granted-alternate = ✅ Your role: { $role }.

    You prepare proposals: send the text in one message. Your side’s representative files them.
granted-expert = ✅ Your role: { $role }.

    You prepare proposals: send the text in one message. Your side’s representative files them.
granted-secretariat = ✅ Your role: { $role }.

    You can see the proposals that the sides have filed.
granted-organiser = ✅ Your role: { $role }.

    You prepare and announce exhibitions, forums and grant competitions: /desk.
granted-park-manager = ✅ Your role: { $role }.

    You keep what is said of the park right, and everybody sees it at once: /mypark. Every six months the bot asks whether it still is.
granted-jury = ✅ Your role: { $role }.

    You assess the applications of the competitions for which the organiser names you.
granted-administrator = ✅ Your role: { $role }.

    You keep the roles, the channels and the settings; in decisions you take no part. Everything is in /menu.
