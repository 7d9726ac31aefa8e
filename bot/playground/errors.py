"""Refusals of the Bot API in Telegram's own wording and codes."""

from dataclasses import dataclass, field
from typing import NoReturn


@dataclass
class ApiError(Exception):
    """What the Bot API answers instead of a result; `code` is also the HTTP status."""

    code: int
    description: str
    parameters: dict[str, int] = field(default_factory=dict)

    def body(self) -> dict[str, object]:
        """Give the JSON object of the answer."""
        answer: dict[str, object] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(reason: str, **parameters: int) -> NoReturn:
    """Refuse with 400.

    Raises:
        ApiError: always.
    """
    raise ApiError(400, f"Bad Request: {reason}", parameters)


def forbidden(reason: str) -> NoReturn:
    """Refuse with 403.

    Raises:
        ApiError: always.
    """
    raise ApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> NoReturn:
    """Refuse with 409.

    Raises:
        ApiError: always.
    """
    raise ApiError(409, f"Conflict: {reason}")


def too_many_requests(seconds: int) -> ApiError:
    """Make the 429 that names the whole seconds to wait."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


METHOD_NOT_FOUND = ApiError(404, "Not Found: method not found")
UNAUTHORIZED = ApiError(401, "Unauthorized")
NOT_FOUND = ApiError(404, "Not Found")
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
