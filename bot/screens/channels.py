"""The channels in which the bot may write, as the administrator sees them."""

from bot.domain.channels import Channel
from bot.domain.notices import Args, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.screens.layout import HOME, Rows, paged, short

LANGUAGES = ("ru", "zh", "en")


def listing(page: Page[Channel]) -> Screen:
    """List the channels and groups."""
    buttons = [
        press("channel-line", "channel", "show", channel.id, title=short(channel.title)) for channel in page.items
    ]
    return paged("channel-list", Page(buttons, page.number, page.more), "channel", "list")


def card(channel: Channel) -> Screen:
    """Show one; a channel's language can be set."""
    if not channel.announces:
        return Screen(key="channel-group", args={"title": channel.title}, rows=((HOME,),))
    return Screen(key="channel-card", args=_args(channel), rows=(*_languages(channel), (HOME,)))


def noticed(channel: Channel, person_id: int, update_id: int) -> Notice:
    """Tell an administrator that the bot's rights in a chat have changed."""
    return Notice(
        key="channel-noticed" if channel.announces else "channel-group",
        args=_args(channel) if channel.announces else {"title": channel.title},
        rows=_languages(channel) if channel.announces and channel.can_post else (),
        person_id=person_id,
        dedupe=f"channel:{channel.id}:{update_id}:{person_id}",
    )


def _args(channel: Channel) -> Args:
    language = Term(key=f"language-{channel.language}") if channel.language else Term(key="channel-no-language")
    state = "ready" if channel.ready else "no-rights" if not channel.can_post else "waiting"
    return {"title": channel.title, "language": language, "state": Term(key=f"channel-{state}")}


def _languages(channel: Channel) -> Rows:
    return (tuple(press(f"language-{code}", "channel", "language", f"{channel.id}.{code}") for code in LANGUAGES),)
