"""How a proposal is made of one message."""

from bot.domain.notices import Args, Moment, Screen, press
from bot.domain.sides import side_name
from bot.screens.layout import HOME
from bot.screens.proposals import deadline


def how(side: str, due: Moment | None) -> Screen:
    """Say how a proposal is made: by one message."""
    args: Args = {"side": side_name(side), "deadline": deadline(due)}
    return Screen(key="proposal-how-to", args=args, rows=((press("menu-proposals", "proposal", "mine"), HOME),))


def picture_left_out() -> Screen:
    """Say that of a picture with words the words were taken."""
    return Screen(key="proposal-picture-left-out")
