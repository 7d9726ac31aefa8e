"""The command menus: for everybody by language, for groups, and for each person by role."""

from aiogram import Bot
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)

from bot.domain.people import Action, Actor, may
from bot.texts import Reader, Texts

FOR_EVERYBODY = ("menu", "search", "organisations", "parks", "events", "topics", "meeting", "idea", "export")
BY_RIGHT = (
    (Action.DRAFT_PROPOSAL, ("propose", "proposals", "ideas")),
    (Action.SEE_BOARD, ("board",)),
    (Action.SET_MEETING, ("sessions",)),
    (Action.SEE_PROPOSALS, ("filed", "sides")),
    (Action.READ_PLAN, ("plan",)),
    (Action.REVIEW_ORGANISATION, ("review",)),
    (Action.NOMINATE_PARK, ("ourparks",)),
    (Action.RUN_PARK, ("mypark",)),
    (Action.CHECK_PARKS, ("parkchecks",)),
    (Action.SEE_RESIDENTS, ("residents",)),
    (Action.MAKE_EVENT, ("desk", "checkin")),
    (Action.SEE_SEAT, ("seat",)),
    (Action.MANAGE_ROLES, ("roles",)),
    (Action.INVITE, ("invite",)),
    (Action.SEE_AUDIT, ("audit",)),
    (Action.SEE_FIGURES, ("stats",)),
    (Action.MANAGE_API, ("api",)),
    (Action.MANAGE_CHANNELS, ("channels",)),
    (Action.SEE_DELIVERY, ("delivery",)),
    (Action.OPERATE, ("admin", "fault")),
)
OWN = ("applications", "reminders", "settings", "profile", "language", "timezone", "help", "cancel")
IN_GROUPS = ("help",)


def _commands(names: tuple[str, ...], texts: Texts, language: str) -> list[BotCommand]:
    reader = Reader(language)
    return [BotCommand(command=name, description=texts.label(f"command-{name}", {}, reader)) for name in names]


async def set_commands(bot: Bot, texts: Texts) -> None:
    """Set the menus that do not depend on a person, in each language; the default language is for all others."""
    for language in texts.languages:
        code = language if language != texts.default else None
        private = _commands((*FOR_EVERYBODY, *OWN), texts, language)
        group = _commands(IN_GROUPS, texts, language)
        await bot.set_my_commands(private, BotCommandScopeDefault(), language_code=code)
        await bot.set_my_commands(private, BotCommandScopeAllPrivateChats(), language_code=code)
        await bot.set_my_commands(group, BotCommandScopeAllGroupChats(), language_code=code)


async def set_personal_commands(bot: Bot, texts: Texts, actor: Actor) -> None:
    """Set a person's own menu: what their roles let them do, in the language that they chose here."""
    by_right = [name for action, names in BY_RIGHT if may(actor, action) for name in names]
    commands = _commands((*FOR_EVERYBODY, *by_right, *OWN), texts, actor.person.language)
    await bot.set_my_commands(commands, BotCommandScopeChat(chat_id=actor.person.telegram_id))
