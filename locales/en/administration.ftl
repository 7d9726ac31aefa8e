# The administrator's desk.

menu-admin = 🛠 Administrator’s desk
command-admin = The administrator’s desk
admin-open = working
admin-desk = <b>Administrator’s desk</b>

    State: { $state }
    Sides: { $sides }
    Chosen where the Concept is silent: { $chosen }
    Kinds of faults in the last day: { $faults }
