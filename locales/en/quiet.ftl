# Quiet hours.

quiet = <b>Quiet hours</b>

    Now: { $now }
    Time zone: { $zone }

    In quiet hours you get no announcements, no letters from organisers and no reminders that can wait until the morning. Deadlines and decisions that concern you come at once.
quiet-hours = { $hours }
quiet-none = none
quiet-choice = 🌙 { $hours }
quiet-off = 🔔 No quiet hours
