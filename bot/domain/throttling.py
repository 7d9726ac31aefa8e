"""How much one person may ask of the bot: so much a minute, and less of what is heavy; the words for who does more."""

from collections.abc import Mapping
from types import MappingProxyType

HEAVY_COMMANDS = frozenset({"search", "stats", "audit"})
HEAVY_PRESSES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "paper": frozenset({"file", "make", "get"}),
        "profile": frozenset({"export"}),
        "search": frozenset({"begin", "again"}),
        "event": frozenset({"list-file", "ticket", "zip"}),
        "meeting": frozenset({"picture", "calendar"}),
        "resident": frozenset({"certificate"}),
        "application": frozenset({"file", "files"}),
        "figure": frozenset({"show", "xlsx"}),
        "export": frozenset({"xlsx", "csv", "all"}),
        "audit": frozenset({"xlsx", "csv", "jsonl"}),
    }
)
"""What draws, typesets, searches or gives much out, by thing and verb."""


def is_heavy(command: str, thing: str, verb: str) -> bool:
    """Tell whether a command or a press costs much."""
    return command in HEAVY_COMMANDS or verb in HEAVY_PRESSES.get(thing, frozenset())
