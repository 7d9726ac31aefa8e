"""What a message says of the proposal that it becomes: title, codes, period, sides, place, and labelled lines (M11)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from bot.domain.errors import DomainError
from bot.domain.forms import Document, check_length, length_of
from bot.domain.lengths import beginning
from bot.domain.periods import period_in
from bot.domain.proposals import DIRECTIONS, PROPOSAL_FIELDS, TASKS, TEXT_LIMIT, TITLE_LIMIT
from bot.domain.sides import SIDE_CODES

REGIONAL_A = 0x1F1E6
"""The regional indicator A: two of these letters make a flag."""
COLON = r"\s*[:：—–-]\s*"
LABELLED = {
    "result": r"ожидаемы[йе]\s+результаты?|результаты?|预期成果|预期效果|expected\s+(?:results?|outcomes?)|results?",
    "place": r"место(?:\s+проведения)?|地点|place|venue|location",
    "organisation": r"ответственн(?:ая\s+организация|ый)|исполнитель|牵头单位|负责单位|主办单位"
    r"|responsible(?:\s+organi[sz]ation)?|lead\s+organi[sz]ation",
    "financing": r"финансирование|источник\s+финансирования|经费|资金来源|financing|funding",
}
"""Lines that say what they are of themselves."""
LINES = {
    name: re.compile(rf"(?:^|[\n.;；。]\s*)(?:{words}){COLON}([^\n;；。]+?)(?=[.。;；]?(?:\n|$)|[;；。]|\.\s)", re.I)
    for name, words in LABELLED.items()
}
WHEN = re.compile(rf"(?:сроки?|период|время|时间|period|dates?|when){COLON}([^\n]+)", re.I)
CITY = re.compile(
    r"\b(?:г\.|гор\.|город[еау]?|г)\s*([А-ЯЁ][а-яё]+(?:[- ][А-ЯЁ][а-яё]+)?)|\bcity of ([A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r"|在([\u4e00-\u9fff]{2,4}?)(?:市|举办|举行)"
)
TASK = re.compile(
    r"(?<![\w#])(?:#\s?[ЗзZz]|[ЗZ])[-–\s]?(1[01]|[1-9])(?!\w)|#3(1[01]|[1-9])(?!\w)"
    r"|(?:\bзадач[аеиу]|\btask|任务)\s*(?:№\s*)?(1[01]|[1-9])(?!\d)"
)
DIRECTION = re.compile(
    r"(?<![\w#])(?:#\s?[НнHhNn]|[Н])[-–\s]?([1-7])[а-дa-e]?(?!\w)"
    r"|(?<![\w#])[HN]([1-7])[a-eа-д]?(?!\w)(?!\s*(?:20\d\d|of\b))"
    r"|(?:\bнаправлени[еяю]|\bdirection|方向)\s*(?:№\s*)?([1-7])(?!\d)"
)
"""The codes in the letters that look or sound like those of the Concept; H1 2027 is half a year."""
NAMED = {
    "BY": r"беларус|белорусск\w+ сторон|belarus|白俄罗斯",
    "CN": r"\bкита[йяюе]\b|\bкитаем\b|\bкнр\b|китайск\w+ сторон|\bchina\b|\bprc\b|中国|中方",
    "IN": r"\bинди[яиюе]\b|\bиндией\b|индийск\w+ сторон|\bindia\b|印度(?!尼西亚)",
    "IR": r"\bиран(?:а|у|ом|е)?\b|иранск\w+ сторон|\biran\b|伊朗",
    "KZ": r"казахстан|казахстанск\w+ сторон|kazakhstan|哈萨克斯坦|哈方",
    "KG": r"кыргызстан|киргизи|кыргызск\w+ (?:республик|сторон)|kyrgyz|吉尔吉斯|吉方",
    "PK": r"пакистан|pakistan|巴基斯坦|巴方",
    "RU": r"\bросси[яиюе]\b|\bроссией\b|российск\w+ (?:федераци|сторон)|\bрф\b|\brussia\b|russian federation"
    r"|俄罗斯|俄方",
    "TJ": r"таджикистан|таджикск\w+ сторон|tajikistan|塔吉克斯坦|塔方",
    "UZ": r"узбекистан|узбекск\w+ сторон|uzbekistan|乌兹别克斯坦|乌方",
}
SIDE_NAMES = {code: re.compile(names, re.IGNORECASE) for code, names in NAMED.items()}
HAN, CYRILLIC, LATIN = (re.compile(letters) for letters in ("[\u4e00-\u9fff]", "[а-яёА-ЯЁ]", "[a-zA-Z]"))
MOSTLY = 0.5


def title_of(text: str) -> str:
    """Propose a title: the first line, cut at a word where it outgrows the limit."""
    line = text.strip().splitlines()[0].strip() if text.strip() else ""
    return cut(line, TITLE_LIMIT)


def cut(line: str, limit: int) -> str:
    """Cut a line at a word, so that it and a mark of what is left out fit so many UTF-16 units."""
    if length_of(line) <= limit:
        return line
    begun = beginning(line, limit - 1)
    return (begun.rsplit(" ", 1)[0] if " " in begun else begun) + "…"


def text_of(text: str) -> str:
    """Give what stands below the title; the whole message where the title is cut, or nothing stands below."""
    first, _, rest = text.strip().partition("\n")
    return rest.strip() if rest.strip() and title_of(text) == first.strip() else text.strip()


def check_text(text: str, document: Document | None = None) -> str:
    """Accept the message that becomes a proposal; a document without words gives its name as the title.

    Raises:
        DomainError: `proposal-empty`, `field-too-long`.
    """
    text = text.strip() or (document.name.rpartition(".")[0] or document.name if document is not None else "")
    if not text:
        raise DomainError("proposal-empty")
    check_length(text, TEXT_LIMIT)
    return text


def guess(text: str, side: str, language: str, today: date) -> dict[str, Any]:
    """Read the fields of a proposal out of a message: only those that it says something of.

    `side` files it, `language` is the author's own, `today` is their calendar day.
    """
    spoken = language_of(text, language)
    found: dict[str, Any] = {"language": spoken, f"title_{spoken}": title_of(text), f"text_{spoken}": text_of(text)}
    when = WHEN.search(text)
    since, until = period_in(when[1], today) if when is not None else period_in(text, today)
    said = {
        "task": code_in(TASK, text, TASKS),
        "direction": code_in(DIRECTION, text, DIRECTIONS),
        "since": since,
        "until": until,
        "co_executors": tuple(code for code in sides_in(text) if code != side),
        **dict(_labelled(text)),
    }
    found |= {name: value for name, value in said.items() if value}
    found["guessed"] = tuple(field.name for field in PROPOSAL_FIELDS if said.get(field.name))
    if spoken != language:
        found["guessed"] = ("language", *found["guessed"])
    return found


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """Give the fields that a line names, and a city where no line names the place."""
    limits = {field.name: field.limit for field in PROPOSAL_FIELDS}
    for name, line in LINES.items():
        found = line.search(text)
        if found is not None:
            yield name, cut(found[1].strip(" .,"), limits[name])
        elif name == "place" and (city := CITY.search(text)) is not None:
            yield name, next(words for words in city.groups() if words)


def code_in(pattern: re.Pattern[str], text: str, codes: tuple[str, ...]) -> str | None:
    """Find the first code of a kind."""
    found = pattern.search(text) or pattern.search(text.lower())
    number = next((digits for digits in found.groups() if digits), None) if found is not None else None
    return number if number in codes else None


def sides_in(text: str) -> tuple[str, ...]:
    """List the sides that a text names, by name or by flag."""
    named = {code for code, names in SIDE_NAMES.items() if names.search(text)}
    return tuple(code for code in SIDE_CODES if code in named or flag(code) in text)


def flag(code: str) -> str:
    """Make the flag of a state."""
    return "".join(chr(REGIONAL_A + ord(letter) - ord("A")) for letter in code)


def language_of(text: str, own: str) -> str:
    """Tell in which language a text is: the author's own, unless its letters are another's."""
    han, cyrillic, latin = (len(letters.findall(text)) for letters in (HAN, CYRILLIC, LATIN))
    counts = {"zh": han * 3, "ru": cyrillic, "en": latin}  # a Chinese word is one or two signs
    whole = sum(counts.values())
    if not whole or counts.get(own, 0) > whole * MOSTLY:
        return own
    return max(counts, key=lambda language: counts[language])
