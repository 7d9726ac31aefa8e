"""Texts as Telegram keeps them: cleaned, trimmed, nested entities put in order, links, tags and commands found."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from bot.playground.errors import bad_request
from bot.playground.formatting import order, parse_html, units
from bot.playground.links import LinkError, checked_link
from bot.playground.model import Json
from bot.playground.tags import FormatError

SPLITTABLE = {"bold", "italic", "underline", "strikethrough", "spoiler"}
QUOTES = {"blockquote", "expandable_blockquote"}
WHOLE = {"pre", "code", "date_time"}
GIVEN = SPLITTABLE | QUOTES | WHOLE | {"text_link", "text_mention", "custom_emoji"}
CONTROL = dict.fromkeys(range(32), " ") | {ord("\n"): "\n", ord("\r"): None}
REMOVED = dict.fromkeys([*range(0x2028, 0x202F), 0x333, 0x33F, 0x30A], None)
FOUND = re.compile(
    r"(?P<email>(?<![\w.+-])[a-zA-Z0-9._+-]{1,64}@(?:[a-zA-Z0-9-]{1,63}\.)+[a-zA-Z]{2,8}(?![\w-]))"
    r"|(?P<url>(?:tg|ton)://[a-z0-9_-]+[^\s<>\"«»]*"
    r"|(?:https?|ftp)://(?:[\w-]+\.)+[^\W\d_]{2,}(?::\d{1,5})?(?:[/?#][^\s<>\"«»]*)?"
    r"|(?<![\w@./])(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+(?:com|org|net|info|me|ru|kz|kg|uz|tj|cn|by|in|ir|pk|eu|io|int|рф)"
    r"(?![\w.-]*@)(?::\d{1,5})?(?:[/?#][^\s<>\"«»]*)?(?![^\W_]))"
    r"|(?P<mention>(?<!\w)@[a-zA-Z0-9_]{2,32}(?!\w))"
    r"|(?P<bot_command>(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>]))"
    r"|(?P<hashtag>(?<![\w#])#(?=\w*[^\W\d_])\w{1,256}(?![\w#]))"
    r"|(?P<cashtag>(?<!\w)\$[A-Z]{3,8}(?![\w$]))"
)
MAYBE = re.compile(r"[@/#$.]")


def formatted(text: str, parse_mode: str | None, given: Iterable[Json] | None) -> tuple[str, list[Json]]:
    """Turn what a bot sent into the plain text and its entities.

    Raises:
        ApiError: 400 where the text cannot be parsed or an entity lies outside of it.
    """
    mode = (parse_mode or "").lower()
    if mode not in ("", "html"):
        bad_request("unsupported parse_mode")
    try:
        plain, entities = parse_html(text) if mode else (text, [dict(e) for e in given or () if e["type"] in GIVEN])
    except FormatError as error:
        bad_request(f"can't parse entities: {error}")
    if not mode:
        _check(entities, units(plain))
    plain, entities = _trim(*tidied(plain, entities))
    return plain, merged(entities, detect(plain))


def _check(entities: list[Json], length: int) -> None:
    for entity in entities:
        if entity["type"] == "text_link":
            try:
                entity["url"] = checked_link(entity["url"])
            except LinkError as error:
                bad_request(f"can't parse entities: {error}")
        if entity["offset"] < 0 or entity["offset"] > length:
            bad_request(f"entity begins after the end of the text at UTF-16 offset {entity['offset']}")
        if entity["offset"] + entity["length"] > length:
            place = (
                f"entity beginning at UTF-16 offset {entity['offset']} ends after the end of the text at UTF-16 offset"
            )
            bad_request(f"{place} {entity['offset'] + entity['length']}")


def detect(text: str) -> list[Json]:
    """Find links, mentions, commands, hashtags, cashtags and e-mail addresses."""
    if not MAYBE.search(text):
        return []
    found: list[Json] = []
    for match in FOUND.finditer(text):
        words = _without_full_stop(match[0]) if match.lastgroup == "url" else match[0]
        found.append({"type": match.lastgroup, "offset": units(text[: match.start()]), "length": units(words)})
    return found


def _without_full_stop(link: str) -> str:
    """Leave out what ends the sentence around a link: marks, and a bracket that the link does not open."""
    while link[-1] in ".,:;!?'" or (link[-1] == ")" and link.count(")") > link.count("(")):
        link = link[:-1]
    return link


def merged(given: list[Json], found: list[Json]) -> list[Json]:
    """Put found entities where no given link, code or the like stands."""
    solid = [entity for entity in given if entity["type"] not in SPLITTABLE | QUOTES]
    free = [one for one in found if not any(_touch(one, other) for other in solid)]
    return _nest(given + free) if free else given


def _touch(one: Json, other: Json) -> bool:
    return bool(one["offset"] < _end(other) and other["offset"] < _end(one))


def _end(entity: Json) -> int:
    return int(entity["offset"] + entity["length"])


def _nest(entities: list[Json]) -> list[Json]:
    """Make entities either lie inside one another or apart, as every client expects; code holds nothing else."""
    entities = sorted((e for e in entities if e["length"] > 0), key=order)
    if _lie_apart(entities):
        return entities
    quotes = _apart([e for e in entities if e["type"] in QUOTES])
    solid = [
        e
        for e in _apart([e for e in entities if e["type"] not in SPLITTABLE | QUOTES])
        if not any(_touch(e, q) and not (q["offset"] <= e["offset"] and _end(e) <= _end(q)) for q in quotes)
    ]
    others = sorted(solid + quotes, key=order)
    pieces = _pieces([e for e in entities if e["type"] in SPLITTABLE], others)
    return sorted(others + pieces, key=order)


def _lie_apart(entities: list[Json]) -> bool:
    """Tell whether nothing needs to be cut: sorted entities follow one another, and stand at most inside a quote."""
    end = quote_end = 0
    adjacent: dict[str, int] = {}
    for entity in entities:
        quoted = entity["offset"] < quote_end
        if entity["offset"] < end or (quoted and (_end(entity) > quote_end or entity["type"] in QUOTES)):
            return False
        if adjacent.get(entity["type"]) == entity["offset"]:
            return False
        if entity["type"] in QUOTES:
            quote_end = _end(entity)
        else:
            end = _end(entity)
        if entity["type"] in SPLITTABLE:
            adjacent[entity["type"]] = end
    return True


def _apart(entities: list[Json]) -> list[Json]:
    kept: list[Json] = []
    for entity in entities:
        if not kept or entity["offset"] >= _end(kept[-1]):
            kept.append(entity)
    return kept


def _pieces(styles: list[Json], others: list[Json]) -> list[Json]:
    spans = [span for kind in sorted(SPLITTABLE) for span in _joined([s for s in styles if s["type"] == kind])]
    cuts = {span["offset"] for span in spans} | {at for other in others for at in (other["offset"], _end(other))}
    whole = [other for other in others if other["type"] in WHOLE]
    pieces: list[Json] = []
    for span in spans:
        borders = sorted({span["offset"], _end(span)} | {at for at in cuts if span["offset"] < at < _end(span)})
        for begin, end in pairwise(borders):
            piece: Json = {"type": span["type"], "offset": begin, "length": end - begin}
            if not any(_touch(piece, one) for one in whole):
                pieces.append(piece)
    return pieces


def _joined(styles: list[Json]) -> list[Json]:
    joined: list[Json] = []
    for style in styles:
        if joined and style["offset"] <= _end(joined[-1]):
            joined[-1]["length"] = max(_end(joined[-1]), _end(style)) - joined[-1]["offset"]
        else:
            joined.append(dict(style))
    return joined


def tidied(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Nest the entities, turn control characters into spaces, take direction marks and vertical lines out."""
    entities = _nest(entities)
    cleaned = text.translate(CONTROL | REMOVED)
    if len(cleaned) == len(text) or not entities:
        return cleaned, entities
    left, at = [], 0
    for letter in text:
        left.extend([at] * units(letter))
        at += units(letter.translate(CONTROL | REMOVED))
    left.append(at)
    for entity in entities:
        begin, end = left[entity["offset"]], left[_end(entity)]
        entity["offset"], entity["length"] = begin, end - begin
    return cleaned, _nest(entities)


def _trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Cut blanks at the end, and at the beginning up to where the first entity begins."""
    kept = text.rstrip(" \n")
    if not kept:
        return "", []
    end = units(kept)
    for entity in entities:
        entity["length"] = min(entity["length"], end - entity["offset"])
    entities = [entity for entity in entities if entity["length"] > 0]
    first = entities[0]["offset"] if entities else len(kept)
    blanks = min(len(kept) - len(kept.lstrip(" \n")), first)
    for entity in entities:
        entity["offset"] -= blanks
    return kept[blanks:], sorted(entities, key=order)


def visible(text: str) -> bool:
    """Tell whether a text shows anything: invisible letters alone do not make a message."""
    return any(unicodedata.category(letter) not in ("Cf", "Zs", "Cc", "Mn") for letter in text)
