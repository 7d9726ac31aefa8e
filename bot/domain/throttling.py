"""How much one person may ask of the bot: so much a minute, and less of what is heavy; the words for who does more."""

from collections.abc import Mapping
from types import MappingProxyType

HEAVY_COMMANDS = frozenset({"search", "audit"})
HEAVY_PRESSES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "paper": frozenset({"file", "make", "compare"}),
        "profile": frozenset({"export"}),
        "search": frozenset({"page", "only", "widen"}),
        "signup": frozenset({"ticket"}),
        "attendance": frozenset({"sheet"}),
        "meeting": frozenset({"timeline", "calendar"}),
        "resident": frozenset({"certificate"}),
        "competition": frozenset({"xlsx", "zip"}),
        "figure": frozenset({"show", "xlsx"}),
        "export": frozenset({"xlsx", "csv", "all"}),
        "audit": frozenset({"xlsx", "csv", "jsonl"}),
    }
)
"""What draws, typesets, searches or gives much out, by thing and verb."""


def is_heavy(command: str, thing: str, verb: str) -> bool:
    """Tell whether a command or a press costs much."""
    return command in HEAVY_COMMANDS or verb in HEAVY_PRESSES.get(thing, frozenset())
