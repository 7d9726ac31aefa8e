"""Topics: the kinds of events, and the sectors."""

from bot.domain.subscriptions import TOPICS, check_topic, concerns, topics_of
from tests.domain.refusals import refused
from tests.domain.test_events import event


def test_a_topic_is_a_kind_or_a_sector_and_fits_its_column() -> None:
    assert check_topic("pitch") == "pitch"
    assert check_topic("sector-agro") == "sector-agro"
    assert refused(check_topic, "weather") == "button-unknown"
    assert max(len(topic) for topic in TOPICS) <= 20


def test_an_event_belongs_to_its_kind_and_its_sectors() -> None:
    assert topics_of(event(sectors=("agro", "it"))) == ("forum", "sector-agro", "sector-it")


def test_who_chose_no_topic_wants_them_all() -> None:
    about = event(sectors=("agro",))
    assert [concerns(about, topics) for topics in ((), ("forum",), ("sector-agro", "grant"), ("grant",))] == [
        True,
        True,
        True,
        False,
    ]
