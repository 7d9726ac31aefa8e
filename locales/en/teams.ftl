# The team of an organisation.

team-card = <b>Team</b>
    { $name }

    Owner: { $owner }
    { $lines }
team-none = Nobody else.
team-line = • { $person }
team-invite = ✉ Invite to the team
team-member = { $person }
team-leave = 🚪 Leave the team
team-invited = <b>The invitation is ready</b>
    { $name }

    For one person, until { $until }. Forward this message. Members see and edit the card; its owner submits it. The link is not shown again.
team-join = 👥 Join the team
team-member-card = <b>{ $person }</b>
    { $name }

    An organisation has one owner: once you hand it over you stay on the team.
team-hand = 🔑 Make the owner
team-dismiss = ✖ Remove from the team
team-handed = The owner has changed
team-left = You have left the team
team-told-joined = 👥 { $person } has joined the team of <b>{ $name }</b>.
team-told-left = { $person } has left the team of <b>{ $name }</b>.
team-told-dismissed = You are no longer on the team of <b>{ $name }</b>.
team-told-owner = 🔑 You are now the owner of <b>{ $name }</b>. The owner before: { $person }.
