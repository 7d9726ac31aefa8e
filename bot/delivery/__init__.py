"""How words leave the bot: at Telegram's pace (pacing), and out of the outbox (worker)."""
