"""placeholder"""

from bot.config import Settings


async def examine(settings: Settings) -> int:
    """Check."""
    return 0
