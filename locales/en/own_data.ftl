# One’s own data: what is kept, consent, export, erasure.

name-erased = name erased

own-data-privacy = <b>What data the bot keeps</b>

    <b>What is kept.</b> Your name and username as they stand in Telegram, your Telegram number, language, time zone and roles; what you register and file, the events you join and your subscriptions; the messages the bot has sent you; a record of your actions.
    <b>What for.</b> To pass on what you hand in to those who consider it, and to send you what you asked for; to know who acted for a side, and when.
    <b>Who sees it.</b> What you hand in: your side’s representative. The names of those who have a role: the administrators and those they work with, namely representatives, alternates, experts and park managers. An organiser sees only how many take part. The data go to nobody else.
    <b>What you can do.</b> /profile shows what is kept; there you can also get everything as a file, or have it erased. Before it is erased there is time to think again: { $grace }.

    { $consent }
own-data-asked = To register anything, you need to agree to this text.
own-data-agree = ✅ I agree
own-data-later = Not now
own-data-agreed = ✅ Your consent is kept. To withdraw it, have your data erased: /profile
own-data-consent = Consent: { $at }, version { $version }
own-data-no-consent = Consent: none

own-data-profile = 🗂 My data
own-data-card = <b>My data</b>

    Name: { $name }
    Username: { $username }
    Telegram number: { $number }
    Language: { $language }
    Time zone: { $zone }
    Roles: { $roles }
    Here since { $since }

    { $counts }
    { $consent }{ $erasure }
own-data-registrations = Organisations registered: { $count }
own-data-events = Events joined: { $count }
own-data-topics = Subscriptions: { $count }
own-data-drafts = Drafts: { $count }
own-data-letters = Messages from the bot: { $count }
own-data-acts = Entries in the record of actions: { $count }
own-data-planned = { "" }

    🗑 To be erased { $at }
own-data-export = 📥 Get it as a file
own-data-read = 📄 What is kept and why
own-data-file = 📥 Everything the bot keeps about you, as JSON.

own-data-erase = 🗑 Erase my data
own-data-confirm = 🗑 Yes, erase it
own-data-confirming = <b>Erase my data?</b>

    Erasure: { $at }. Until then everything works as before, and one tap takes it back.

    <b>What goes:</b> your name, username and Telegram number, roles, the events you joined, subscriptions, drafts, consents, and whatever the bot has sent you.
    <b>What stays without your name, under that of the role:</b> what you registered, events you announced, proposals you filed, decisions about parks, mandates with the documents of appointment, the record of actions.

    Messages already sent to others stay with them. You can come back whenever you like: the bot will greet you as somebody new.
own-data-leaving = 🗑 <b>Your data will be erased</b>
    Erasure: { $at }

    Until then everything works as before. Changed your mind? Take it back.
own-data-keep = ↩ Keep my data
own-data-kept = Nothing will be erased
own-data-reminder-title = Erasure of your data
own-data-reminder = 🗑 <b>Until your data are erased: { $left }</b>
    Erasure: { $at }

    Changed your mind? Take it back.
own-data-called-off-seat = Your data were not erased: you hold your side’s seat. Hand the seat over (/seat) and ask again.
own-data-called-off-administrator = Your data were not erased: you are the only administrator. Invite another one (/invite) and ask again.

error-consent-needed = First read what data the bot keeps.
error-consent-changed = This text has changed since. Here is the one of now.
error-erasure-seat = You hold your side’s seat: { $side }. Hand it over first: /seat.
error-erasure-planned = The erasure is already set: { $at }.
error-erasure-not-planned = No erasure is set: there is nothing to take back.
