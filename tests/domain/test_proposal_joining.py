"""Which proposals of other sides are alike, and how one is joined."""

from typing import Any

import pytest

from bot.domain.proposal_joining import Join, JoinStatus, answer, check_joinable, most_similar
from bot.domain.proposal_messages import guess
from bot.domain.proposals import Proposal, ProposalStatus
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_proposals import proposal

DRAFT = proposal(
    title_ru="Летняя школа технопарков для молодых разработчиков",
    text_ru="Двухнедельная школа для пятидесяти молодых разработчиков из технопарков сторон",
)


def filed(number: int, side: str, title: str, text: str = "", **values: Any) -> Proposal:
    words = {"title_ru": title, "text_ru": text or title}
    return proposal(ProposalStatus.FILED, **({"id": number, "side": side} | words | values))


SCHOOL = filed(1, "UZ", "Школа молодого разработчика в технопарке", "Школа на две недели: молодые разработчики сторон")
COURSE = filed(2, "RU", "Летние курсы технопарков для разработчиков", "Курсы для молодых специалистов технопарков")
WATER = filed(3, "TJ", "Мониторинг ледников и водных ресурсов", "Сеть датчиков на реках, общие данные наблюдений")
OWN = filed(4, "KZ", "Летняя школа технопарков для молодых разработчиков")
JOINED = filed(5, "BY", "Летняя школа технопарков для молодых разработчиков", co_executors=("KZ",))


def test_the_likest_of_other_sides_come_first_and_what_is_unlike_does_not_come() -> None:
    assert [one.id for one in most_similar(DRAFT, [WATER, COURSE, OWN, JOINED, SCHOOL])] in ([1, 2], [2, 1])


def test_three_are_enough() -> None:
    many = [filed(number, "UZ", DRAFT.titles["ru"]) for number in range(10, 20)]
    assert [one.id for one in most_similar(DRAFT, many)] == [10, 11, 12]


def test_chinese_ones_are_compared_in_chinese() -> None:
    chinese: dict[str, Any] = {"language": "zh", "title_ru": None, "text_ru": None, "text_zh": "为青年开发者举办夏令营"}
    draft = proposal(title_zh="青年开发者夏令营", **chinese)
    other = proposal(ProposalStatus.FILED, id=7, side="CN", title_zh="科技园青年开发者夏令营", **chinese)
    assert most_similar(draft, [other, SCHOOL]) == [other]


PAIRS = {
    "forum": (
        ("ru", "RU", "Молодёжный форум стартапов\nФорум для 300 участников с 10 по 12 сентября 2027 года. #З5 #Н4"),
        ("zh", "CN", "青年创业论坛\n为300名参与者举办创业论坛，2027年9月10日至12日。#З5 #Н4"),
    ),
    "transfer": (
        ("ru", "KZ", "Цифровая площадка трансфера технологий\nОбщий реестр заявок и предложений, API. #З6 #Н5"),
        ("en", "IN", "Technology transfer platform\nOne register of offers and requests with an open API. #З6 #Н5"),
    ),
    "landing": (
        ("zh", "CN", "初创企业软着陆计划\n与巴基斯坦合作，90天孵化，2027年3月1日至5月29日。#З3 #Н6"),
        ("en", "UZ", "Soft landing programme\n90 days of support, with Pakistan, 1 March to 29 May 2027. #З3 #Н6"),
    ),
    "water": (
        ("ru", "TJ", "Мониторинг ледников\nСеть датчиков на реках, данные 40 станций. #З8 #Н3"),
        ("zh", "CN", "冰川监测网络\n40个站点的河流传感器数据共享。#З8 #Н3"),
    ),
}
"""The same twice, in languages that the two have not in common, as messages are sent."""
KINDS = {"forum": "event", "transfer": "platform", "landing": "exchange", "water": "research"}


def sent(number: int, name: str, language: str, side: str, text: str) -> Proposal:
    none = dict.fromkeys(("title_ru", "text_ru"))
    values = none | {"activity": KINDS[name]} | guess(text, side, language, NOW.date())
    return proposal(ProposalStatus.FILED, **({"id": number, "side": side} | values))


TWINS = {
    name: tuple(sent(10 * at + turn, name, *said) for turn, said in enumerate(pair))
    for at, (name, pair) in enumerate(PAIRS.items(), start=1)
}


@pytest.mark.parametrize("name", PAIRS)
def test_without_a_common_language_codes_kind_days_and_figures_find_the_twin_and_nothing_else(name: str) -> None:
    everything = [one for pair in TWINS.values() for one in pair]
    for mine, twin in (TWINS[name], TWINS[name][::-1]):
        assert most_similar(mine, everything) == [twin]


def test_without_a_common_language_a_direction_alone_says_too_little() -> None:
    chinese = TWINS["forum"][1]
    other = SCHOOL.model_copy(update={"direction": "4", "activity": "event"})
    assert most_similar(chinese, [other]) == []


def test_a_title_is_compared_with_a_text_where_nothing_better_is_there() -> None:
    titled = DRAFT.model_copy(update={"text_ru": None})
    assert most_similar(titled, [WATER, SCHOOL.model_copy(update={"title_ru": None, "text_ru": titled.title_ru})])


def join(status: JoinStatus = JoinStatus.ASKED) -> Join:
    row = {"id": 1, "proposal_id": 1, "draft_id": 9, "person_id": 1, "side": "KZ", "version": 1, "created_at": NOW}
    return Join.model_validate(row | {"status": status})


def test_consent_makes_the_side_a_co_executor_and_a_refusal_changes_nothing() -> None:
    assert answer(join(), SCHOOL, agreed=True)[1].co_executors == ("KZ",)
    assert answer(join(), SCHOOL, agreed=False) == (join(JoinStatus.DECLINED), SCHOOL)
    assert refused(answer, join(JoinStatus.AGREED), SCHOOL, agreed=False) == "join-answered"


@pytest.mark.parametrize(
    ("other", "asked", "key"),
    [
        (OWN, (), "join-own"),
        (JOINED, (), "join-done"),
        (SCHOOL, (join(),), "join-asked"),
        (SCHOOL.model_copy(update={"status": ProposalStatus.WITHDRAWN}), (), "proposal-locked"),
    ],
)
def test_joining_makes_sense_once_and_with_another_side(other: Proposal, asked: tuple[Join, ...], key: str) -> None:
    assert refused(check_joinable, DRAFT, other, asked) == key
