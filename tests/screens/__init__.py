"""The cards, without a database."""
