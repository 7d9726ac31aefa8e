"""The tests: sentences that drive real parts, on SQLite and on PostgreSQL."""
