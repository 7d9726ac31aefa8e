# Еженедельный дайджест.

digest = 📰 <b>Дайджест: что впереди</b>

    { $lines }{ $more }
digest-line = <b>{ $kind }: { $title }</b>
    🗓 { $starts }
    📍 { $place }
digest-more = { "" }

    И ещё: { $count }. Все — в разделе «Мероприятия».
digest-open = ▸ { $title }
digest-none = <b>Дайджест</b>

    Раз в неделю — одно сообщение о мероприятиях, которые вам подходят, вместо отдельных писем. Если таких нет, ничего не придёт.
digest-card = <b>Дайджест</b>

    Приходит раз в неделю: { $day }, { $hour } ({ $zone }). В нём мероприятия по вашим подпискам; если подписок нет — все.
digest-on = 🔔 Получать дайджест
digest-off = 🔕 Не получать
digest-hour = { $hour }
weekday-0 = пн
weekday-1 = вт
weekday-2 = ср
weekday-3 = чт
weekday-4 = пт
weekday-5 = сб
weekday-6 = вс
