"""What may be refused, as a text key with arguments; anything else that is raised is a fault of ours."""

from bot.domain.notices import Arg


class DomainError(Exception):
    """A refusal that the person is told in their own language: message `error-<key>` of locales/*/errors.ftl."""

    def __init__(self, key: str, **args: Arg) -> None:
        super().__init__(key)
        self.key = key
        self.args_of_text = args

    def __str__(self) -> str:
        return f"{self.key} {self.args_of_text}"


class UnavailableError(Exception):
    """The database does not answer: nothing was done, and the update is to be delivered again."""


class StaleError(DomainError):
    """The thing has moved on since the button was drawn: say so and show the card as it is now."""

    def __init__(self, thing: str, thing_id: int, key: str, **args: Arg) -> None:
        super().__init__(key, **args)
        self.thing = thing
        self.thing_id = thing_id


class AlreadyDoneError(Exception):
    """This very update was handled before (a redelivery after a crash): show what came of it, do nothing twice."""

    def __init__(self, thing: str | None, thing_id: int | None) -> None:
        super().__init__(f"{thing} {thing_id}")
        self.thing = thing
        self.thing_id = thing_id
