"""The menu by role, settings, language, time zone, help."""

from bot.domain.notices import Button, Listing, Screen, Term, Zone, press
from bot.domain.people import DECIDED, Action, Actor, Role, may
from bot.domain.sides import CAPITAL_ZONES
from bot.screens.layout import HOME, columns

ADMINISTRATION: tuple[tuple[Action, Button], ...] = (
    (Action.MANAGE_ROLES, press("menu-seats", "seat", "list")),
    (Action.MANAGE_ROLES, press("menu-roles", "mandate", "list")),
    (Action.SEE_AUDIT, press("menu-audit", "audit", "list", "0")),
    (Action.INVITE, press("menu-invitations", "invitation", "desk")),
    (Action.MANAGE_CHANNELS, press("menu-channels", "channel", "list")),
    (Action.SEE_DELIVERY, press("menu-delivery", "delivery", "show")),
    (Action.SET_PRESIDENCY, press("menu-presidency", "presidency", "desk")),
    (Action.OPERATE, press("menu-admin", "admin", "show")),
)
"""What those find in the menu who run the bot."""


def role_names(actor: Actor) -> Listing:
    """Name what a person is in the Pool, a seat with its side."""
    rows = []
    held = actor.roles()
    for role in sorted(held - DECIDED - {Role.GUEST, Role.ALTERNATE if Role.DELEGATE in held else Role.GUEST}):
        given = Role.ALTERNATE if role is Role.DELEGATE else role
        side = next((grant.side for grant in actor.grants if grant.role is given), None)
        rows.append(_role(role, actor.presiding_side if role is Role.CHAIR else side))
    rows += [Term(key="role-suspended", args={"role": _role(g.role, g.side)}) for g in actor.suspended]
    return Listing(rows=tuple(rows), between=", ", empty="role-guest")


def _role(role: Role, side: str | None) -> Term:
    name = Term(key=f"role-{role}")
    return Term(key="role-of-side", args={"role": name, "side": Term(key=f"side-{side}")}) if side else name


def menu(actor: Actor) -> Screen:
    """Show what a person may do; what would be refused is not offered."""
    offers: list[tuple[Action | None, Button]] = [
        (Action.REVIEW_ORGANISATION, press("menu-review", "organisation", "queue")),
        (Action.DRAFT_PROPOSAL, press("menu-proposals", "proposal", "mine")),
        (Action.SEE_BOARD, press("menu-board", "board", "show")),
        (Action.SEE_PROPOSALS, press("menu-filed", "proposal", "filed")),
        (Action.READ_PLAN, press("menu-plan", "plan", "current")),
        (Action.DRAFT_PROPOSAL, press("menu-seat", "seat", "show", actor.seat or "")),
        (Action.MAKE_EVENT, press("menu-desk", "event", "desk")),
        (Action.NOMINATE_PARK, press("menu-our-parks", "park", "side")),
        (Action.RUN_PARK, press("menu-my-parks", "park", "mine")),
        (Action.CHECK_PARKS, press("menu-park-checks", "park", "waiting")),
        (Action.SEE_RESIDENTS, press("menu-residents", "resident", "waiting")),
        (None, press("menu-search", "search", "begin")),
        (None, press("menu-organisations", "organisation", "mine")),
        (None, press("menu-parks", "park", "list")),
        (None, press("menu-events", "event", "list")),
        (Action.APPLY, press("menu-applications", "application", "mine")),
        (None, press("menu-topics", "event", "topics")),
        (None, press("menu-meeting", "meeting", "current")),
        (None, press("menu-idea", "idea", "mine")),
        *ADMINISTRATION,
        (Action.SEE_FIGURES, press("menu-stats", "figure", "list")),
        (Action.MANAGE_API, press("menu-api", "token", "list")),
        (None, press("menu-export", "export", "show")),
        (None, press("menu-reminders", "reminder", "list")),
        (None, press("menu-settings", "person", "settings")),
    ]
    buttons = [button for action, button in offers if action is None or may(actor, action)]
    return Screen(key="menu", args={"name": actor.person.name, "roles": role_names(actor)}, rows=columns(buttons))


def cancelled(actor: Actor, open_question: bool) -> Screen:
    """Say that a question is closed and nothing is lost, and show the menu."""
    return Screen(key="cancelled" if open_question else "nothing-to-cancel", rows=menu(actor).rows)


def welcome(actor: Actor) -> Screen:
    """Greet somebody who has just come: what this is, in which language, and the menu."""
    card = menu(actor)
    return Screen(key="welcome", args=card.args, rows=(_languages(), *card.rows))


def _languages() -> tuple[Button, ...]:
    return tuple(press(f"language-{code}", "person", "language", code) for code in ("ru", "zh", "en"))


def settings(actor: Actor, *, with_feed: bool = False) -> Screen:
    """Show a person's own settings; `with_feed`: their calendar can be subscribed to."""
    zone = Zone(name=actor.person.zone)
    args = {"language": Term(key=f"language-{actor.person.language}"), "zone": zone, "roles": role_names(actor)}
    ways = (press("button-language", "person", "languages"), press("button-zone", "person", "zones"))
    hours = (press("settings-digest", "digest", "show"), press("settings-quiet", "quiet", "show"))
    feed = (press("settings-feed", "feed", "show"),) if with_feed else ()
    last = (press("own-data-profile", "profile", "show"), HOME)
    return Screen(key="settings", args=args, rows=(ways, hours, feed, last))


def languages() -> Screen:
    """Offer the languages, each in its own words."""
    return Screen(key="language-choice", rows=(_languages(), (HOME,)))


def zones(actor: Actor) -> Screen:
    """Offer the capitals' zones; any other is typed."""
    buttons = [press("zone-button", "person", "zone", z, place=Zone(name=z)) for z in CAPITAL_ZONES]
    return Screen(key="zone-choice", args={"zone": Zone(name=actor.person.zone)}, rows=(*columns(buttons), (HOME,)))


def help_card(actor: Actor) -> Screen:
    """Say what can be done and how."""
    seat = Term(key="help-seat" if may(actor, Action.DRAFT_PROPOSAL) else "help-guest")
    return Screen(key="help", args={"by_role": seat}, rows=((HOME,),))


def in_private() -> Screen:
    """Answer in a group: the work is done in private."""
    return Screen(key="group-answer", rows=((Button(label="button-open-bot", start="group"),),))
