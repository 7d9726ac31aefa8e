"""For which date a thing was said to be done, when an event was moved, a place offered; rows of event reminders."""

from datetime import datetime, timedelta

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0023"
down_revision = "0022"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
EVENTS = sa.table("events", sa.column("id", ID), sa.column("starts_at", UtcDateTime()))
OUTBOX = sa.table("outbox", *(sa.column(name) for name in ("person_id", "batch", "dedupe", "created_at")))
COLUMNS = ("person_id", "thing", "due_at", "stage", "kind", "rung", "planned_at", "put_at", "fate", "letter")
REMINDERS = sa.table("reminders", *(sa.column(name) for name in COLUMNS))
STAGES = (1440, 120)
"""Minutes before an event: the steps that there were of its ladder."""


def upgrade() -> None:
    # Not in batches: they would make the tables anew, and others refer to them.
    op.add_column("reminder_marks", sa.Column("due_at", UtcDateTime(), nullable=True))
    op.add_column("events", sa.Column("moved_at", UtcDateTime(), nullable=True))
    op.add_column("participations", sa.Column("offered_at", UtcDateTime(), nullable=True))
    for event in op.get_bind().execute(sa.select(EVENTS).where(EVENTS.c.starts_at.is_not(None))).all():
        for stage in STAGES:
            op.execute(_kept(event.id, event.starts_at, stage))


def _kept(event_id: int, starts_at: datetime, stage: int) -> sa.Insert:
    """Give what was put of a step before the start that holds, so that nobody is reminded of it again."""
    at = UtcDateTime()
    row = [
        OUTBOX.c.person_id,
        sa.literal(f"event:{event_id}"),
        sa.literal(starts_at, at),
        sa.literal(stage),
        sa.literal("event"),
        sa.literal("participant"),
        sa.literal(starts_at - timedelta(minutes=stage), at),
        OUTBOX.c.created_at,
        sa.literal("sent"),
        OUTBOX.c.dedupe,
    ]
    batch = f"event:{event_id}:{starts_at:%Y%m%dT%H%M}:before:{stage}"
    return sa.insert(REMINDERS).from_select(list(COLUMNS), sa.select(*row).where(OUTBOX.c.batch == batch))


def downgrade() -> None:
    op.execute(sa.delete(REMINDERS).where(REMINDERS.c.kind == "event", REMINDERS.c.stage.in_(STAGES)))
    for table, column in (("participations", "offered_at"), ("events", "moved_at"), ("reminder_marks", "due_at")):
        op.drop_column(table, column)
