"""What is read out of a message: title, codes, sides, place, labelled lines, in three languages."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.forms import Document
from bot.domain.proposal_messages import DIRECTION, TASK, check_text, code_in, guess, sides_in, title_of
from bot.domain.proposals import DIRECTIONS, TASKS, TEXT_LIMIT, TITLE_LIMIT
from tests.domain.refusals import refused

TODAY = date(2027, 1, 15)
RUSSIAN = """Программа «мягкой посадки» для стартапов
Предлагаем принять до тридцати стартапов сторон совместно с Узбекистаном и КНР. #З5 #Н6

Ожидаемый результат: не менее десяти пилотных проектов.
Место: Астана. Срок: март — ноябрь 2027 года.
Ответственная организация: Astana Hub.
Финансирование: проезд оплачивает направляющая сторона."""
CHINESE = """建立各方科技园联合技术对接平台
建议与俄方、乌兹别克斯坦共同建立在线技术供需库。任务3，方向5

预期成果：年内完成至少60项对接，形成20份合作意向书。
地点：青岛；时间：2027年4月至12月。
牵头单位：中国—上海合作组织技术转移中心。"""
ENGLISH = """Joint acceleration programme for health technology
We propose a programme for twenty startups together with Iran and 🇧🇾. Z3, H1

Expected result: eight pilots in district hospitals.
Place: Hyderabad and online. Period: April to October 2027.
Responsible organisation: T-Hub."""
READ: list[tuple[str, str, str, dict[str, Any]]] = [
    (
        RUSSIAN,
        "KZ",
        "ru",
        {
            "language": "ru",
            "title_ru": "Программа «мягкой посадки» для стартапов",
            "task": "5",
            "direction": "6",
            "co_executors": ("CN", "UZ"),
            "result": "не менее десяти пилотных проектов",
            "place": "Астана",
            "since": date(2027, 3, 1),
            "until": date(2027, 11, 30),
            "organisation": "Astana Hub",
            "financing": "проезд оплачивает направляющая сторона",
        },
    ),
    (
        CHINESE,
        "CN",
        "zh",
        {
            "language": "zh",
            "title_zh": "建立各方科技园联合技术对接平台",
            "task": "3",
            "direction": "5",
            "co_executors": ("RU", "UZ"),
            "result": "年内完成至少60项对接，形成20份合作意向书",
            "place": "青岛",
            "since": date(2027, 4, 1),
            "until": date(2027, 12, 31),
            "organisation": "中国—上海合作组织技术转移中心",
        },
    ),
    (
        ENGLISH,
        "IN",
        "en",
        {
            "language": "en",
            "title_en": "Joint acceleration programme for health technology",
            "task": "3",
            "direction": "1",
            "co_executors": ("BY", "IR"),
            "result": "eight pilots in district hospitals",
            "place": "Hyderabad and online",
            "since": date(2027, 4, 1),
            "until": date(2027, 10, 31),
            "organisation": "T-Hub",
        },
    ),
]


@pytest.mark.parametrize(("text", "side", "language", "wanted"), READ, ids=["ru", "zh", "en"])
def test_a_message_gives_every_field_that_it_speaks_of(
    text: str, side: str, language: str, wanted: dict[str, Any]
) -> None:
    found = guess(text, side, language, TODAY)
    words = {f"text_{language}", "guessed"}
    assert {name: value for name, value in found.items() if name not in words} == wanted
    assert set(found["guessed"]) == set(wanted) - {"language", f"title_{language}"}


def test_a_message_that_says_nothing_more_gives_title_and_text_only() -> None:
    found = guess("Каталог технопарков", "KZ", "ru", TODAY)
    words = {"title_ru": "Каталог технопарков", "text_ru": "Каталог технопарков"}
    assert found == {"language": "ru", "guessed": (), **words}


def test_the_words_of_another_language_are_put_there_and_that_is_a_guess() -> None:
    found = guess("联合加速器\n建议于五月举办", "KZ", "ru", TODAY)
    assert (found["language"], found["title_zh"]) == ("zh", "联合加速器")
    assert "language" in found["guessed"]


@pytest.mark.parametrize(
    ("text", "task", "direction"),
    [
        ("#З3 и #Н1", "3", "1"),
        ("Z3 H1", "3", "1"),
        ("#z11, #h7", "11", "7"),
        ("Задача 7, направление 3", "7", "3"),
        ("З-10, Н3г", "10", "3"),
        ("task 10; direction 2", "10", "2"),
        ("#33", "3", None),
        ("№3 и 33 места, #З12, в H1 2027, http://h1.example", None, None),
    ],
)
def test_codes_are_known_in_letters_that_look_or_sound_alike(
    text: str, task: str | None, direction: str | None
) -> None:
    assert (code_in(TASK, text, TASKS), code_in(DIRECTION, text, DIRECTIONS)) == (task, direction)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("с Узбекистаном и Китаем", ("CN", "UZ")),
        ("🇰🇿 и 🇺🇿", ("KZ", "UZ")),
        ("Республика Индия, РФ, Кыргызская Республика", ("IN", "KG", "RU")),
        ("индивидуальные индикаторы, пираньи, на русском и китайском языках", ()),
        ("in Russian and Chinese; with Iran and Pakistan", ("IR", "PK")),
        ("中国和俄罗斯，不含印度尼西亚", ("CN", "RU")),
    ],
)
def test_sides_are_known_by_name_and_flag(text: str, sides: tuple[str, ...]) -> None:
    assert set(sides_in(text)) == set(sides)


@pytest.mark.parametrize(
    ("text", "place"),
    [("Встреча в г. Душанбе", "Душанбе"), ("in the city of Tashkent", "Tashkent"), ("在青岛举办", "青岛")],
)
def test_a_city_is_a_place_where_no_line_names_one(text: str, place: str) -> None:
    assert guess(text, "BY", "ru", TODAY)["place"] == place


def test_a_document_without_words_gives_its_name() -> None:
    assert check_text("", Document(file_id="1", name="Школа кластеров.docx")) == "Школа кластеров"


@given(st.text(max_size=TEXT_LIMIT // 2))
def test_whatever_is_sent_something_is_read_and_nothing_breaks(text: str) -> None:
    found = guess(text, "KZ", "ru", TODAY)
    assert len(found[f"title_{found['language']}"]) <= TITLE_LIMIT


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Каталог технопарков", "Каталог технопарков"),
        ("\n  Каталог \nСоздать каталог", "Каталог"),
        ("", ""),
        (" \n ", ""),
        ("слово " * 40, "слово " * 23 + "слово…"),
        ("а" * 200, "а" * (TITLE_LIMIT - 1) + "…"),
        ("🌾" * 100, "🌾" * ((TITLE_LIMIT - 1) // 2) + "…"),
        ("中" * TITLE_LIMIT, "中" * TITLE_LIMIT),
    ],
    ids=["short", "two lines", "nothing", "blanks", "words", "one long word", "emoji", "just as long as it may be"],
)
def test_the_first_line_becomes_the_title_cut_at_a_word(text: str, title: str) -> None:
    assert title_of(text) == title


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])) | st.text("аб 🌾\n", min_size=100))
def test_a_title_always_fits_and_is_one_line_of_the_text(text: str) -> None:
    title = title_of(text)
    assert units(title) <= TITLE_LIMIT
    assert len(title.splitlines()) <= 1
    assert title.removesuffix("…") in text
    assert bool(title) == bool(text.strip())


def test_a_message_becomes_a_proposal_without_its_edges() -> None:
    assert check_text("  Создать каталог\n") == "Создать каталог"
    assert check_text("🌾" * (TEXT_LIMIT // 2)) == "🌾" * (TEXT_LIMIT // 2)


LONG = "🌾" * (TEXT_LIMIT // 2 + 1)


@pytest.mark.parametrize(
    ("text", "key"),
    [("", "proposal-empty"), (" \n", "proposal-empty"), (LONG, "field-too-long")],
    ids=["nothing", "blanks", "long"],
)
def test_a_message_without_words_or_end_is_refused(text: str, key: str) -> None:
    assert refused(check_text, text) == key
