"""Sessions of the CHG, and meetings that are moved, extraordinary, held or cancelled; the Commission's group."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0011"
down_revision = "0010"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXTS = ("purpose", "host_reason", "chg_reason", "reason")


def upgrade() -> None:
    _create_sessions()
    _create_moves()
    # Not in a batch: it would make the table anew, and others refer to it.
    op.add_column("meetings", sa.Column("kind", sa.String(20), server_default="regular", nullable=False))
    op.add_column(
        "meetings", sa.Column("at_secretariat", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )
    for name in TEXTS:
        op.add_column("meetings", sa.Column(name, sa.Text(), nullable=True))
    op.add_column("meetings", sa.Column("proposals_day", sa.Date(), nullable=True))
    for name in ("moved_at", "ended_at"):
        op.add_column("meetings", sa.Column(name, UtcDateTime(), nullable=True))
    # Alembic cannot add a column that refers to another table on SQLite; SQLite itself can.
    number = "BIGINT" if op.get_bind().dialect.name == "postgresql" else "INTEGER"
    refers = "CONSTRAINT fk_meetings_session_id REFERENCES sessions (id)"
    op.execute(f"ALTER TABLE meetings ADD COLUMN session_id {number} {refers}")
    op.create_index("ix_meetings_session_id", "meetings", ["session_id"], unique=False)
    op.add_column("channels", sa.Column("commission", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    _tell_held_from_moved()


def _create_sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", ID, nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=True),
        sa.Column("chair_side", sa.String(2), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("format", sa.String(20), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name="fk_sessions_author_id"),
        sa.ForeignKeyConstraint(["chair_side"], ["sides.code"], name="fk_sessions_chair_side"),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
    )


def _create_moves() -> None:
    op.create_table(
        "meeting_moves",
        sa.Column("id", ID, nullable=False),
        sa.Column("meeting_id", ID, nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("host_side", sa.String(2), nullable=True),
        sa.Column("at_secretariat", sa.Boolean(), nullable=False),
        sa.Column("zone", sa.String(40), nullable=False),
        sa.Column("host_reason", sa.Text(), nullable=True),
        sa.Column("chg_reason", sa.Text(), nullable=True),
        sa.Column("proposals_day", sa.Date(), nullable=True),
        sa.Column("was_day", sa.Date(), nullable=False),
        sa.Column("was_city", sa.Text(), nullable=False),
        sa.Column("was_host", sa.String(20), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_meeting_moves_meeting_id"),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name="fk_meeting_moves_author_id"),
        sa.ForeignKeyConstraint(["host_side"], ["sides.code"], name="fk_meeting_moves_host_side"),
        sa.PrimaryKeyConstraint("id", name="pk_meeting_moves"),
    )
    op.create_index("ix_meeting_moves_meeting_id", "meeting_moves", ["meeting_id"], unique=False)


def _tell_held_from_moved() -> None:
    """Of the meetings announced before, the last one is prepared; the earlier ones were moved to it, or held."""
    last = "(SELECT id FROM meetings WHERE status = 'set' ORDER BY set_at DESC, id DESC LIMIT 1)"
    op.execute(f"UPDATE meetings SET status = 'held' WHERE status = 'set' AND id <> {last}")


def downgrade() -> None:
    # Before this step there were regular meetings only, announced or not; the one prepared is the one set last.
    op.execute("UPDATE meetings SET status = 'set' WHERE status = 'held' AND kind = 'regular'")
    op.execute("UPDATE meetings SET status = 'draft', set_at = NULL WHERE status <> 'set' OR kind <> 'regular'")
    op.drop_column("channels", "commission")
    op.drop_index("ix_meetings_session_id", "meetings")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint("fk_meetings_session_id", "meetings", type_="foreignkey")
    for name in ("session_id", "ended_at", "moved_at", "proposals_day", *reversed(TEXTS), "at_secretariat", "kind"):
        op.drop_column("meetings", name)
    op.drop_index("ix_meeting_moves_meeting_id", "meeting_moves")
    op.drop_table("meeting_moves")
    op.drop_table("sessions")
