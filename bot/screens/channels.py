"""The channels in which the bot may write, as the administrator sees them."""

from bot.domain.channels import CHANNEL_FIELDS, Channel
from bot.domain.notices import Args, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.screens.layout import ADMIN, HOME, Rows, lines, paged, short

LANGUAGES = ("ru", "zh", "en")


def listing(page: Page[Channel]) -> Screen:
    """List the channels and groups."""
    buttons = [
        press("channel-line", "channel", "show", channel.id, title=short(channel.title)) for channel in page.items
    ]
    return paged("channel-list", Page(buttons, page.number, page.more), "channel", "list", ADMIN)


def card(channel: Channel) -> Screen:
    """Show one; a channel's language can be set."""
    if not channel.announces:
        return _group(channel)
    args = _args(channel) | {"chosen": lines("channel", CHANNEL_FIELDS, channel)}
    edit = press("button-edit", "form", "fields", f"channel.{channel.id}")
    test = (press("channel-test-button", "channel", "test", channel.id),) if channel.ready else ()
    rows = (*_languages(channel), (edit, *test), (press("menu-channels", "channel", "list"), HOME))
    return Screen(key="channel-card", args=args, rows=rows)


def _group(channel: Channel) -> Screen:
    """Show a group: the Commission's has a language, and the board of the sides stands in it."""
    back = (press("menu-channels", "channel", "list"), HOME)
    if not channel.commission:
        choose = press("board-choose", "board", "choose", channel.id)
        return Screen(key="channel-group", args={"title": channel.title}, rows=((choose,), back))
    stands = channel.can_post and channel.language is not None
    state = "stands" if stands else "no-rights" if not channel.can_post else "waits"
    args = _args(channel) | {"state": Term(key=f"board-group-{state}")}
    release = press("board-release", "board", "release", channel.id)
    return Screen(key="board-group", args=args, rows=(*_languages(channel), (release,), back))


def test(channel: Channel, update_id: int) -> Notice:
    """Say in a channel what will be announced there."""
    topics = lines("channel", CHANNEL_FIELDS[:1], channel)
    return Notice(
        key="channel-test",
        args={"topics": topics},
        chat_id=channel.chat_id,
        language=channel.language,
        dedupe=f"channel:{channel.id}:test:{update_id}",
    )


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
