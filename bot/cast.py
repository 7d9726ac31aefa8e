"""placeholder"""

from bot.app import App
from bot.playground import World


async def populate(app: App, world: World) -> None:
    """Fill."""
