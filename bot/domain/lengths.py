"""Cuts text by Telegram's count (UTF-16 units), and never in the middle of what people see as one character."""

import unicodedata

JOINER = "\u200d"
SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")
FLAG_LETTERS = ("\U0001f1e6", "\U0001f1ff")
TAGS = ("\U000e0020", "\U000e007f")
"""Of the flags of regions, such as Scotland's."""


def beginning(text: str, units: int) -> str:
    """Give the longest beginning that takes so many UTF-16 units and ends between two whole characters."""
    used = end = 0
    for at, sign in enumerate(text):
        if _begins(text, at):
            end = at
        used += 2 if sign > "\uffff" else 1
        if used > units:
            return text[:end]
    return text


def _begins(text: str, at: int) -> bool:
    """Tell whether a new character begins here: no mark, colour or joint of the one before it."""
    sign = text[at]
    if at == 0:
        return True
    if unicodedata.category(sign) in ("Mn", "Me", "Mc") or sign == JOINER or text[at - 1] == JOINER:
        return False
    if _among(sign, SKIN_TONES) or _among(sign, TAGS):
        return False
    return not (_among(sign, FLAG_LETTERS) and _flag_letters_before(text, at) % 2 == 1)


def _among(sign: str, ends: tuple[str, str]) -> bool:
    return ends[0] <= sign <= ends[1]


def _flag_letters_before(text: str, at: int) -> int:
    """Count them: each two are one flag."""
    first = at
    while first > 0 and _among(text[first - 1], FLAG_LETTERS):
        first -= 1
    return at - first
