"""A playground with the bot in it, and a past that happened there."""
