"""Where one's own calendar is."""

from bot.domain.feed import Feed
from bot.domain.notices import Screen, press
from bot.screens.layout import HOME


def card(feed: Feed, public_url: str) -> Screen:
    """Give the address of a person's calendar, and a way to have another."""
    renew = press("feed-renew", "feed", "renew")
    back = press("button-back", "person", "settings")
    return Screen(key="feed", args={"address": f"{public_url}{feed.path}"}, rows=((renew,), (back, HOME)))
