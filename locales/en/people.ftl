# Start, menu, roles, settings, help, commands.

welcome = <b>SCO Pool of technoparks and innovation clusters</b>

    Hello, { $name }! Here startups and other organisations register; exhibitions, forums and grant competitions are announced; and the sides file proposals to the annual work plan of the Managing Commission.

    Your role: { $roles }.
    Choose a language or a section.
menu = <b>Menu</b>

    { $name } · { $roles }
menu-organisations = 🚀 My organisations
menu-events = 📅 Events
menu-applications = 🏆 My applications
menu-topics = 🔔 Subscriptions
menu-meeting = 🏛 Meeting and deadlines
menu-proposals = 📄 Our proposals
menu-filed = 📥 Filed proposals
menu-review = ✅ To be confirmed
menu-desk = 📣 Organiser’s desk
menu-seat = 🪑 Our seat
menu-seats = 🪑 Seats of the sides
menu-roles = 👥 People and roles
menu-invitations = ✉ Invitations
menu-channels = 📢 Channels
menu-delivery = 📮 Delivery
menu-presidency = 👤 Presidency
menu-parks = 🏢 Parks and clusters
menu-search = 🔎 Search the Pool
menu-our-parks = 🏢 Our side’s parks
menu-my-parks = 🏢 My park
menu-park-checks = 🔎 Parks to check
menu-residents = 🏭 Applications for residency
menu-reminders = ⏰ Reminders
menu-settings = ⚙ Settings

role-guest = guest
role-representative = representative
role-alternate = alternate
role-expert = expert
role-secretariat = SCO Secretariat
role-organiser = organiser
role-park-manager = park manager
role-administrator = administrator
role-jury = jury member
role-delegate = alternate who may file
role-suspended = { $role } — suspended
role-chair = chair
role-of-side = { $role } ({ $side })

settings = <b>Settings</b>

    Language: { $language }
    Time zone: { $zone }
    Roles: { $roles }
settings-digest = 📰 Digest
settings-quiet = 🌙 Quiet hours
settings-feed = 🗓 My calendar
language-choice = Choose the language the bot should use with you.
language-set = Language set
zone-choice = <b>Time zone</b>

    Now: { $zone }. Deadlines are shown in the host’s time, with yours beside it.
    Choose a city, or send /timezone with a name from the IANA list, for example <code>/timezone Asia/Tokyo</code>.
zone-button = { $place }

cancelled = The question is closed. What you filled in is kept as a draft.
nothing-to-cancel = No question is open, so there is nothing to cancel. Here is the menu.

help = <b>How this works</b>

    Use the buttons or the command menu. Every draft is kept: close a question with /cancel and come back whenever you like.

    { $by_role }

    /menu – sections, /language – language, /timezone – time zone.
help-seat = A proposal to the work plan takes <b>one message</b>: send its text, and the first line becomes the title. You see a preview and can correct anything; your side’s representative files it.
help-guest = To register a startup or another organisation, open “My organisations”. To hear about new exhibitions, forums and grant competitions, choose “Subscriptions”. Joining an event takes two taps.

group-answer = I work in private messages: it is quicker there, and the group stays quiet.
button-open-bot = Open the bot

command-menu = Menu
command-organisations = My organisations
command-events = Exhibitions, forums, grants
command-topics = What to notify me about
command-meeting = The Commission’s meeting and deadlines
command-board = Board of the sides: who has filed
command-sessions = Meetings of the Council of Heads of Government
command-propose = Propose to the work plan
command-proposals = Our side’s proposals
command-filed = Proposals filed by the sides
command-idea = An idea for the work plan
command-ideas = Ideas of our side’s organisations
command-sides = What the sides have filed
command-review = Organisations waiting for our side
command-applications = My teams’ applications to competitions
command-desk = Organiser’s desk
command-checkin = Let people in at an event
command-seat = The seat: mandates and invitations
command-roles = People and roles
command-invite = Invite to a role
command-channels = Channels and groups
command-delivery = How delivery stands
command-parks = Technoparks and clusters of the Pool
command-search = Search parks and organisations
command-ourparks = Our side’s parks: nominate, suspend
command-mypark = My park: keep it right
command-parkchecks = Parks nominated for the Pool
command-residents = Applications for residency
command-reminders = What is coming to you, and when
command-settings = Settings
command-profile = My data: see, get, erase
command-language = Language
command-timezone = Time zone
command-help = How this works
command-cancel = Close the open question
