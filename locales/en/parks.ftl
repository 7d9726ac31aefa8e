# The technoparks and innovation clusters of the Pool.

park-kind-technopark = Technopark
park-kind-cluster = Innovation cluster

park-field-kind = Kind
park-field-name-ru = Name in Russian
park-field-name-zh = Name in Chinese
park-field-name-en = Name in English
park-field-city = City
park-field-specialisation = Specialisation
park-field-services = Services
park-field-site = Website
park-field-contacts = Contacts
park-ask-kind = Is it a technopark or an innovation cluster?
park-ask-name-ru = What is it called in Russian?
park-ask-name-zh = What is it called in Chinese?
park-ask-name-en = What is it called in English?
park-ask-city = In which city is it?
park-ask-specialisation = What does it specialise in? Up to 300 characters.
park-ask-services = Which services does it offer? Up to 600 characters.
park-ask-site = Does it have a website?
park-ask-contacts = Whom should people turn to? A name, telephone or e-mail – everybody will see these words.

park-list = <b>Technoparks and clusters of the Pool</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    No members yet.
}
park-all = 🌐 All sides
park-all-chosen = ✓ 🌐 All sides
park-all-sides = All sides
park-flag = { $flag }
park-flag-chosen = ✓ { $flag }
park-of-side = <b>Our side’s technoparks and clusters</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    None has been nominated yet. It takes nine short questions; the draft is kept at every step.
}
park-begin = ➕ Nominate one
park-waiting = { $count ->
    [some] <b>Nominated for the Pool</b>
   *[none] <b>Nominated for the Pool</b>

    Nothing is waiting to be checked.
}
park-mine = { $count ->
    [some] <b>My parks</b>
   *[none] <b>My parks</b>

    None yet.
}
park-line-draft = ✏ { $name }
park-line-nominated = 📨 { $name }
park-line-checking = 🔎 { $name }
park-line-member = 🏢 { $name }
park-line-suspended = ⏸ { $name }
park-line-withdrawn = ✖ { $name }

park-card = <b>{ $name }</b>
    { $kind } · { $status }
    { $side }

    { $fields }

    { $notes }
park-discard = 🗑 Delete the draft
park-discarded = Draft deleted
park-names = Names: ru { $ru } zh { $zh } en { $en }
park-name-yes = ✓
park-name-no = —
park-checked = Confirmed as right: { $day }
park-basis = <i>Basis: §5, par. 1. The Concept sets no vote: all sides are notified of a new member.</i>

park-managers = 👥 Managers
park-managers-card = <b>Who runs it</b>
    { $name }

    { $lines }
park-managers-none = Nobody yet. Invite a manager, who can then keep it up to date.
park-manager-line = • { $person }
park-invite = ✉ Invite
park-dismiss = ✖ { $person }
park-dismiss-field-reason = Reason
park-dismiss-ask-reason = Why does this person no longer run the park? They will read these words.
park-invited = <b>The invitation is ready</b>
    Park manager: { $name }

    It works once and expires on { $until }. Forward this message, or press and hold the button to copy the link. The link is not shown again.
park-dismissed = You no longer run <b>{ $name }</b>.{ $why }
park-kept-right = Thank you, confirmed
