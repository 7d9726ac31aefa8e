# The weekly digest.

digest = 📰 <b>Digest: what is ahead</b>

    { $lines }{ $more }
digest-line = <b>{ $kind }: { $title }</b>
    🗓 { $starts }
    📍 { $place }
digest-more = { "" }

    And { $count } more: see all events.
digest-open = ▸ { $title }
digest-none = <b>Digest</b>

    Once a week, one message about the events that fit you, instead of a flood. When there is none, nothing comes.
digest-card = <b>Digest</b>

    It comes once a week: { $day }, { $hour } ({ $zone }). It lists events of the topics you follow; if you follow none, all of them.
digest-on = 🔔 Get the digest
digest-off = 🔕 Stop the digest
digest-hour = { $hour }
weekday-0 = Mon
weekday-1 = Tue
weekday-2 = Wed
weekday-3 = Thu
weekday-4 = Fri
weekday-5 = Sat
weekday-6 = Sun
