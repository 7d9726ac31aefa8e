"""The administrator's desk: one menu of all that an administrator has."""

from bot.domain.administration import Overview
from bot.domain.notices import Args, Screen, Term, press
from bot.screens.layout import HOME, columns

OFFERS = (
    press("menu-seats", "seat", "list"),
    press("menu-roles", "mandate", "list"),
    press("menu-invitations", "invitation", "desk"),
    press("menu-presidency", "presidency", "desk"),
    press("menu-side-drafts", "side-draft", "list"),
    press("menu-park-checks", "park", "waiting"),
    press("menu-channels", "channel", "list"),
    press("menu-left-open", "left-open", "list"),
    press("menu-delivery", "delivery", "show"),
    press("menu-faults", "fault", "list"),
    press("menu-audit", "audit", "list", "0"),
    press("menu-stats", "figure", "list"),
    press("menu-export", "export", "show"),
    press("menu-api", "token", "list"),
    press("menu-maintenance", "maintenance", "prepare"),
)


def desk(overview: Overview) -> Screen:
    """Show how the bot is, and where to go."""
    state = Term(key="maintenance-state-lasts" if overview.maintenance else "admin-open")
    args: Args = {
        "state": state,
        "sides": overview.sides,
        "chosen": overview.chosen,
        "faults": overview.faults,
    }
    return Screen(key="admin-desk", args=args, rows=(*columns(OFFERS), (HOME,)))
