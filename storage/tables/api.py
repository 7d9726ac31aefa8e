"""Who may read more than what is public over HTTP."""

from sqlalchemy import Column, String, Table

from storage.tables.columns import Codes, Id, metadata, moment, person

api_tokens = Table(
    "api_tokens",
    metadata,
    Column("id", Id, primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("scopes", Codes, nullable=False),
    person("created_by"),
    moment("created_at", nullable=False),
    moment("expires_at", nullable=False),
    moment("revoked_at"),
)
