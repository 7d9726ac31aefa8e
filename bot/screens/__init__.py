"""What to say, as pure functions: screens that answer who acts, and notices to others. No words, no Telegram."""
