"""Everything that people do, one router a feature, in the order in which they are asked."""

from aiogram import Dispatcher, F, Router
from aiogram.enums import ChatType

from handlers import (
    announcements,
    board,
    broadcasts,
    certificates,
    channels,
    confirmation,
    directory,
    errors,
    events,
    exceptions,
    fallback,
    forms,
    groups,
    ideas,
    invitations,
    materials,
    meetings,
    membership,
    moves,
    own_data,
    parks,
    people,
    presidency,
    programme,
    proposal_files,
    proposal_joining,
    proposal_messages,
    proposal_review,
    proposal_sides,
    proposal_versions,
    proposals,
    registry,
    residency,
    residents,
    seats,
    sessions,
    subscriptions,
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
        residents.RESIDENT,
        residency.REMARK,
        *residency.VERDICTS.values(),
        events.EVENT,
        announcements.TIME,
        announcements.CANCEL,
        announcements.RETURN,
        channels.CHANNEL,
        meetings.MEETING,
        meetings.CANCEL,
        exceptions.EXCEPTION,
        moves.MOVE,
        moves.EXCEPTION,
        sessions.SESSION,
        proposals.PROPOSAL,
        proposal_versions.WITHDRAW,
        *proposal_review.REVIEWS.values(),
        proposal_sides.BEHALF,
        ideas.IDEA,
        ideas.DECLINE,
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
        "resident": residents.card,
        "search": directory.card,
        "resident": residents.card,
        "event": events.card,
        "meeting": meetings.card,
        "move": moves.card,
        "session": sessions.card,
        "proposal": proposals.card,
        "idea": ideas.card,
        "mandate": seats.card,
        "presidency": presidency.card,
        "profile": own_data.card,
        "consent": own_data.consent_card,
    }
)

PRIVATE = (
    directory.router,
    invitations.router,
    teams.router,
    seats.router,
    presidency.router,
    events.router,
    announcements.router,
    broadcasts.router,
    programme.router,
    subscriptions.router,
    certificates.router,
    board.router,
    people.router,
    own_data.router,
    registry.router,
    confirmation.router,
    parks.router,
    membership.router,
    residents.router,
    residency.router,
    meetings.router,
    moves.router,
    sessions.router,
    proposals.router,
    proposal_messages.router,
    proposal_versions.router,
    proposal_review.router,
    proposal_joining.router,
    proposal_sides.router,
    ideas.router,
    proposal_files.router,
    fallback.commands,
    materials.router,
    forms.router,
    proposal_messages.by_message,
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
