"""Pure rules of the Pool: no database, no Telegram, no clock."""
