# The sides at the administrator’s desk.

menu-side-drafts = 🌐 Sides
side-draft-line = { $side }
side-draft-new = ➕ Add a side
side-draft-put = ✅ Put in force
side-draft-done = Done
side-draft-field-code = Code
side-draft-field-name-ru = Name in Russian
side-draft-field-name-zh = Name in Chinese
side-draft-field-name-en = Name in English
side-draft-field-zone = Time zone of the capital
side-draft-field-weekend = Days off
side-draft-ask-code = The state’s code: two Latin letters of ISO 3166-1, such as KZ.
side-draft-ask-name-ru = The full name in Russian?
side-draft-ask-name-zh = The full name in Chinese?
side-draft-ask-name-en = The full name in English?
side-draft-ask-zone = The capital’s time zone, such as Asia/Ulaanbaatar.
side-draft-ask-weekend = Which days of the week are off?
side-draft-added = 🌐 The Pool has a new side: <b>{ $name }</b>.
side-draft-list = <b>Sides</b>: { $number }

    Press one to change its name, time zone or days off.
side-draft-card =
    { $state ->
        [new] <b>A new side</b>
        [change] <b>Changing a side: { $side }</b>
       *[done] <b>The side is in force</b>
    }

    { $chosen }
