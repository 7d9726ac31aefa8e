"""Meetings of the Commission, their moves, and the sessions of the CHG that they precede."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, String, Table, Text, text

from storage.tables.columns import Id, metadata, moment, person

sessions = Table(
    "sessions",
    metadata,
    Column("id", Id, primary_key=True),
    person("author_id"),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("ordinal", Integer),
    Column("chair_side", ForeignKey("sides.code")),
    Column("city", Text),
    Column("since", Date),
    Column("until", Date),
    Column("format", String(20)),
    moment("created_at", nullable=False),
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(20), nullable=False, server_default="regular"),
    person("author_id"),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("chair_side", ForeignKey("sides.code"), nullable=False),
    Column("host_side", ForeignKey("sides.code")),
    Column("at_secretariat", Boolean, nullable=False, server_default=text("false")),
    Column("zone", String(40)),
    Column("city", Text),
    Column("day", Date),
    Column("session_id", Id, ForeignKey("sessions.id"), index=True),
    Column("chg_day", Date),
    Column("purpose", Text),
    Column("host_reason", Text),
    Column("chg_reason", Text),
    Column("proposals_day", Date),
    Column("reason", Text),
    moment("created_at", nullable=False),
    moment("set_at"),
    moment("moved_at"),
    moment("ended_at"),
)

meeting_moves = Table(
    "meeting_moves",
    metadata,
    Column("id", Id, primary_key=True),
    Column("meeting_id", Id, ForeignKey("meetings.id"), nullable=False, index=True),
    person("author_id"),
    Column("kind", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("day", Date, nullable=False),
    Column("city", Text, nullable=False),
    Column("host_side", ForeignKey("sides.code")),
    Column("at_secretariat", Boolean, nullable=False),
    Column("zone", String(40), nullable=False),
    Column("host_reason", Text),
    Column("chg_reason", Text),
    Column("proposals_day", Date),
    Column("was_day", Date, nullable=False),
    Column("was_city", Text, nullable=False),
    Column("was_host", String(20), nullable=False),
    moment("created_at", nullable=False),
    moment("done_at"),
)
