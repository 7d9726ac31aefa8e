# Maintenance.

menu-maintenance = 🚧 Maintenance
maintenance-state-prepared = being prepared
maintenance-state-lasts = 🚧 under maintenance
maintenance-state-over = over
maintenance-standard = The bot is under maintenance.
maintenance-open-end = The end is not known yet.
maintenance-until = It lasts until { $at }.
maintenance-begin = 🚧 Begin
maintenance-end = ✅ End
maintenance-has-begun = Maintenance has begun
maintenance-has-ended = Maintenance is over
maintenance-told-over = ✅ Maintenance is over: everything works again, and drafts are where they were.
maintenance-field-until = Until when
maintenance-field-words-ru = Words in Russian
maintenance-field-words-zh = Words in Chinese
maintenance-field-words-en = Words in English
maintenance-field-reading = Looking things up goes on
maintenance-field-letters = Letters go out
maintenance-field-announced = Tell everybody
maintenance-ask-until = Until when? It is only announced: you end it yourself.
maintenance-ask-words-ru = What to say in Russian? Without your words the standard ones are said.
maintenance-ask-words-zh = What to say in Chinese?
maintenance-ask-words-en = What to say in English?
maintenance-ask-ways = What goes on meanwhile, and is everybody told of the beginning and the end?
maintenance-card = <b>Maintenance</b>: { $state }

    People see: { $words } { $ends }

    { $chosen }

    You and other administrators work as usual.
maintenance-announced = 🚧 { $words } { $ends }

    Drafts are kept.
