"""Everything that people do, one router a feature, in the order in which they are asked."""

from aiogram import Dispatcher, F, Router
from aiogram.enums import ChatType

from handlers import (
    channels,
    confirmation,
    errors,
    events,
    fallback,
    forms,
    groups,
    invitations,
    meetings,
    membership,
    own_data,
    parks,
    people,
    presidency,
    proposals,
    registry,
    seats,
    teams,
)
from handlers.cards import Cards

FORMS = {
    form.name: form
    for form in (
        registry.ORGANISATION,
        *confirmation.RULINGS.values(),
        parks.PARK,
        parks.DISMISS,
        *membership.REASONS.values(),
        events.EVENT,
        meetings.MEETING,
        proposals.PROPOSAL,
        seats.MANDATE,
        seats.SUSPEND,
        seats.END,
        presidency.PRESIDENCY,
        presidency.END,
    )
}
CARDS = Cards(
    {
        "organisation": registry.card,
        "park": parks.card,
        "event": events.card,
        "meeting": meetings.card,
        "proposal": proposals.card,
        "mandate": seats.card,
        "presidency": presidency.card,
        "profile": own_data.card,
        "consent": own_data.consent_card,
    }
)

PRIVATE = (
    invitations.router,
    teams.router,
    seats.router,
    presidency.router,
    events.router,
    people.router,
    own_data.router,
    registry.router,
    confirmation.router,
    parks.router,
    membership.router,
    meetings.router,
    proposals.router,
    fallback.commands,
    forms.router,
    proposals.by_message,
    fallback.rest,
)


def include_routers(dispatcher: Dispatcher) -> None:
    """Put the routers into the dispatcher, and beside them what they look things up in."""
    dispatcher["forms"] = FORMS
    dispatcher["cards"] = CARDS
    private = Router(name="private")
    private.message.filter(F.chat.type == ChatType.PRIVATE)
    private.include_routers(*PRIVATE)
    dispatcher.include_routers(errors.router, channels.router, groups.router, private)
