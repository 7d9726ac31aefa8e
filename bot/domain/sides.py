"""The sides of the Pool. They are data (table `sides`); the ten of today are what a new database begins with."""

from bot.domain.notices import Term, Value


class Side(Value):
    """A member state: code (ISO 3166-1 alpha-2), IANA zone of its capital, days off (Monday is 0)."""

    code: str
    zone: str
    weekend: tuple[int, ...]

    @property
    def term(self) -> Term:
        """Its diplomatic name, in the reader's language."""
        return side_name(self.code)


def side_name(code: str) -> Term:
    """Name a side in the reader's language; the names stand in locales/*/common.ftl."""
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
