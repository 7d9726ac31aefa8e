# Команда организации.

team-card = <b>Команда</b>
    { $name }

    Владелец: { $owner }
    { $lines }
team-none = Больше никого.
team-line = • { $person }
team-invite = ✉ Пригласить в команду
team-member = { $person }
team-leave = 🚪 Выйти из команды
team-invited = <b>Приглашение в команду готово</b>
    { $name }

    Для одного человека, действует до { $until }. Перешлите это сообщение. Участники команды видят и правят карточку; отправляет на подтверждение владелец. Повторно ссылка не показывается.
team-join = 👥 Вступить в команду
team-member-card = <b>{ $person }</b>
    { $name }

    Владелец у организации один: передав её, вы останетесь в команде.
team-hand = 🔑 Сделать владельцем
team-dismiss = ✖ Убрать из команды
team-handed = Владелец сменился
team-left = Вы вышли из команды
team-told-joined = 👥 { $person } теперь в команде: <b>{ $name }</b>.
team-told-left = { $person } больше не в команде: <b>{ $name }</b>.
team-told-dismissed = Вас убрали из команды: <b>{ $name }</b>.
team-told-owner = 🔑 Теперь вы владелец: <b>{ $name }</b>. Прежний владелец: { $person }.
