"""Who agreed to which privacy text."""

from sqlalchemy import Column, ForeignKey, Integer, Table

from storage.tables.columns import Id, metadata, moment

consents = Table(
    "consents",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    moment("at", nullable=False),
)
