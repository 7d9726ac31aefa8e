"""Of those who operate the bot: what the Concept leaves open, drafts of sides, faults, maintenance."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, String, Table, Text

from storage.tables.columns import Codes, Id, UtcDateTime, metadata, moment, person

left_open = Table(
    "left_open",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("choice", String(40), nullable=False),
    Column("reason", Text, nullable=False),
    person("person_id"),
    moment("at", nullable=False),
)

side_drafts = Table(
    "side_drafts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", String(2)),
    Column("existing", Boolean, nullable=False),
    Column("name_ru", Text),
    Column("name_zh", Text),
    Column("name_en", Text),
    Column("zone", String(40)),
    Column("weekend", Codes, nullable=False),
    person("author_id"),
    moment("done_at"),
    Column("version", Integer, nullable=False),
)

faults = Table(
    "faults",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", String(8), nullable=False, unique=True),
    Column("error", String(120), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("handler", String(120), nullable=False),
    Column("head", Text, nullable=False),
    Column("count", Integer, nullable=False),
    moment("first_at", nullable=False),
    Column("last_at", UtcDateTime, nullable=False, index=True),
    Column("last_update_id", BigInteger),
)

maintenance = Table(
    "maintenance",
    metadata,
    Column("id", Id, primary_key=True),
    Column("words_ru", Text),
    Column("words_zh", Text),
    Column("words_en", Text),
    moment("until"),
    Column("zone", String(40), nullable=False),
    Column("reading", Boolean, nullable=False),
    Column("letters", Boolean, nullable=False),
    Column("announced", Boolean, nullable=False),
    person("author_id"),
    moment("begun_at"),
    moment("ended_at"),
    person("ended_by", nullable=True),
    Column("version", Integer, nullable=False),
)
