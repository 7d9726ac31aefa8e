"""A calendar's address, and since when it says what it says."""

from bot.domain.feed import Feed, changed, new_token
from tests.conftest import NOW
from tests.domain.test_events import at


def test_an_address_cannot_be_guessed() -> None:
    tokens = {new_token() for _ in range(50)}
    assert len(tokens) == 50
    assert min(len(token) for token in tokens) >= 43
    feed = Feed(person_id=1, token="abc", changed_at=NOW)
    assert feed.path == "/calendar/abc.ics"


def test_it_is_changed_only_when_it_says_something_new() -> None:
    feed = changed(Feed(person_id=1, token="abc", changed_at=NOW), "one", at(1))
    assert (feed.etag, feed.changed_at) == ("one", at(1))
    assert changed(feed, "one", at(2)) is feed
    assert changed(feed, "two", at(3)).changed_at == at(3)
