"""The sides of the Pool. They are data (table `sides`); the ten of today are what a new database begins with."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import overload

from bot.domain.notices import Term, Value


class Side(Value):
    """A member state: code (ISO 3166-1 alpha-2), IANA zone of its capital, days off (Monday is 0).

    `names`: its diplomatic name by language, where the desk has set one; those of the founders stand in locales/.
    """

    code: str
    zone: str
    weekend: tuple[int, ...]
    names: Mapping[str, str] | None = None

    @property
    def term(self) -> Term:
        """Its diplomatic name, in the reader's language."""
        return side_name(self.code)


def side_name(code: str) -> Term:
    """Name a side in the reader's language: as the desk has it (bot.texts.Texts.call_sides), else as locales/ do."""
    return Term(key=f"side-{code}")


SATURDAY_SUNDAY = (5, 6)

FOUNDING_SIDES = (
    Side(code="BY", zone="Europe/Minsk", weekend=SATURDAY_SUNDAY),
    Side(code="CN", zone="Asia/Shanghai", weekend=SATURDAY_SUNDAY),
    Side(code="IN", zone="Asia/Kolkata", weekend=SATURDAY_SUNDAY),
    Side(code="IR", zone="Asia/Tehran", weekend=(3, 4)),
    Side(code="KZ", zone="Asia/Almaty", weekend=SATURDAY_SUNDAY),
    Side(code="KG", zone="Asia/Bishkek", weekend=SATURDAY_SUNDAY),
    Side(code="PK", zone="Asia/Karachi", weekend=SATURDAY_SUNDAY),
    Side(code="RU", zone="Europe/Moscow", weekend=SATURDAY_SUNDAY),
    Side(code="TJ", zone="Asia/Dushanbe", weekend=SATURDAY_SUNDAY),
    Side(code="UZ", zone="Asia/Tashkent", weekend=SATURDAY_SUNDAY),
)

_today: list[Side] = list(FOUNDING_SIDES)


def know_sides(sides: Sequence[Side]) -> None:
    """Learn which sides there are now: the founders in their order, then those that were added since."""
    founders = [side.code for side in FOUNDING_SIDES]
    known = {side.code: side for side in sides}
    order = [*(code for code in founders if code in known), *sorted(set(known) - set(founders))]
    _today[:] = [known[code] for code in order]


class Choices(Sequence[str]):
    """Codes that follow the sides as they are now, so that the forms offer a side as soon as the desk adds it."""

    def __init__(self, make: Callable[[Sequence[Side]], Sequence[str]]) -> None:
        self._make = make

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        return self._make(_today)[at]

    def __len__(self) -> int:
        return len(self._make(_today))

    def __iter__(self) -> Iterator[str]:
        return iter(self._make(_today))


SIDE_CODES = Choices(lambda sides: [side.code for side in sides])
CAPITAL_ZONES = Choices(lambda sides: list(dict.fromkeys(side.zone for side in sides)))
