"""Events: texts in three languages, questions of each kind, eligibility, files, review; topics and quiet hours."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.tables import Codes, UtcDateTime

revision = "0010"
down_revision = "0009"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LANGUAGES = ("ru", "zh", "en")
WORDS = ("title", "summary")
PLAIN = (
    "sections",
    "stand_terms",
    "themes",
    "fund",
    "criteria",
    "prize",
    "hosting",
    "stay",
    "subject",
    "picture_id",
    "picture_name",
    "reason",
)
SEVERAL = ("award", "sides", "organisation_kinds", "sectors", "told_roles")


def _columns() -> list[sa.Column[Any]]:
    words: list[sa.Column[Any]] = [
        sa.Column(f"{word}_{language}", sa.Text(), nullable=True) for word in WORDS for language in LANGUAGES
    ]
    plain: list[sa.Column[Any]] = [sa.Column(name, sa.Text(), nullable=True) for name in PLAIN]
    several: list[sa.Column[Any]] = [
        sa.Column(name, Codes(), server_default=sa.text("''"), nullable=False) for name in SEVERAL
    ]
    flags: list[sa.Column[Any]] = [
        sa.Column(name, sa.Boolean(), server_default=sa.text("false"), nullable=False)
        for name in ("certificate", "youth")
    ]
    return [
        *words,
        *plain,
        *several,
        *flags,
        sa.Column("host_side", sa.String(length=2), nullable=True),
        sa.Column("level", sa.String(length=20), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("submit_until", UtcDateTime(), nullable=True),
        sa.Column("publish_at", UtcDateTime(), nullable=True),
        sa.Column("files", sa.JSON(), nullable=True),
    ]


def upgrade() -> None:
    # Not in a batch: it would make the table anew, and others refer to it.
    for column in _columns():
        op.add_column("events", column)
    for word in WORDS:
        for language in LANGUAGES:
            others = "language NOT IN ('zh', 'en')" if language == "ru" else f"language = '{language}'"
            op.execute(f"UPDATE events SET {word}_{language} = {word} WHERE {others}")
        op.drop_column("events", word)
    op.add_column("channels", sa.Column("topics", Codes(), server_default=sa.text("''"), nullable=False))
    op.add_column("channels", sa.Column("quiet", sa.String(length=8), nullable=True))
    op.add_column("channels", sa.Column("zone", sa.String(length=40), nullable=True))
    op.create_table(
        "planned_posts",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_planned_posts_event_id"),
        sa.ForeignKeyConstraint(["channel_id"], ["channels.id"], name="fk_planned_posts_channel_id"),
        sa.PrimaryKeyConstraint("event_id", "channel_id", name="pk_planned_posts"),
    )


def downgrade() -> None:
    op.drop_table("planned_posts")
    for name in ("zone", "quiet", "topics"):
        op.drop_column("channels", name)
    # Before this step there was no review and no waiting for a moment: such an event is a draft again.
    op.execute("UPDATE events SET status = 'draft' WHERE status IN ('in-review', 'scheduled')")
    for word in WORDS:
        op.add_column("events", sa.Column(word, sa.Text(), nullable=True))
        own = " ".join(f"WHEN language = '{language}' THEN {word}_{language}" for language in LANGUAGES)
        any_of = ", ".join(f"{word}_{language}" for language in LANGUAGES)
        op.execute(f"UPDATE events SET {word} = COALESCE(CASE {own} END, {any_of})")
    for column in _columns():
        op.drop_column("events", column.name)
