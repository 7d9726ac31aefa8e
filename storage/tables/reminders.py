"""Reminders that were sent, what people said of them, how they want them, and when the ticks last ran."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from storage.tables.columns import Id, UtcDateTime, metadata, moment


def _whose() -> Column[int]:
    return Column("person_id", Id, ForeignKey("people.id"), primary_key=True)


reminders = Table(
    "reminders",
    metadata,
    _whose(),
    Column("thing", String(40), primary_key=True),
    Column("due_at", UtcDateTime, primary_key=True),
    Column("stage", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(20), nullable=False),
    Column("rung", String(20), nullable=False),
    moment("planned_at", nullable=False),
    moment("put_at", nullable=False),
    Column("fate", String(10), nullable=False),
    Column("letter", String(120)),
    Index("ix_reminders_thing", "thing"),
    Index("ix_reminders_put_at", "put_at"),
)

reminder_marks = Table(
    "reminder_marks",
    metadata,
    _whose(),
    Column("thing", String(40), primary_key=True),
    moment("snoozed_until"),
    moment("done_at"),
    moment("due_at"),
    Index("ix_reminder_marks_thing", "thing"),
)

reminder_wishes = Table(
    "reminder_wishes",
    metadata,
    _whose(),
    Column("kind", String(20), primary_key=True),
    Column("wish", String(10), nullable=False),
)

reminder_beats = Table(
    "reminder_beats",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    moment("at", nullable=False),
    moment("away_since"),
    moment("away_until"),
)
