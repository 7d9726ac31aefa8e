"""Proposals: fields, versions, files, history, joining, the diplomatic channel, ideas."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Codes, UtcDateTime

revision = "0009"
down_revision = "0008"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LANGUAGES = ("ru", "zh", "en")
TEXTS = ("result", "place", "organisation", "financing", "question", "basis_id", "basis_name")
SHORT = {"task": 2, "direction": 2, "activity": 20}


def upgrade() -> None:
    with op.batch_alter_table("proposals") as batch:
        batch.add_column(sa.Column("language", sa.String(length=2), nullable=True))
        for name in (f"{part}_{language}" for language in LANGUAGES for part in ("title", "text")):
            batch.add_column(sa.Column(name, sa.Text(), nullable=True))
        for name, length in SHORT.items():
            batch.add_column(sa.Column(name, sa.String(length=length), nullable=True))
        for name in TEXTS:
            batch.add_column(sa.Column(name, sa.Text(), nullable=True))
        for name in ("since", "until"):
            batch.add_column(sa.Column(name, sa.Date(), nullable=True))
        for name in ("co_executors", "guessed"):
            batch.add_column(sa.Column(name, Codes(), nullable=True))
        batch.add_column(sa.Column("accepted_at", UtcDateTime(), nullable=True))
        batch.add_column(sa.Column("behalf_by", ID, nullable=True))
        batch.create_foreign_key("fk_proposals_behalf_by", "people", ["behalf_by"], ["id"])
    _keep_words()
    with op.batch_alter_table("proposals") as batch:
        batch.alter_column("language", existing_type=sa.String(length=2), nullable=False)
        for name in ("co_executors", "guessed"):
            batch.alter_column(name, existing_type=Codes(), nullable=False)
        for name in ("title", "text"):
            batch.drop_column(name)
    _create_beside()
    _create_ideas()


def _keep_words() -> None:
    """Put title and text where the language of their author is."""
    known = ", ".join(f"'{language}'" for language in LANGUAGES)
    spoken = f"SELECT language FROM people WHERE people.id = proposals.author_id AND language IN ({known})"
    op.execute(f"UPDATE proposals SET language = COALESCE(({spoken}), 'ru'), co_executors = '', guessed = ''")
    for language in LANGUAGES:
        op.execute(
            f"UPDATE proposals SET title_{language} = title, text_{language} = text WHERE language = '{language}'"
        )


def _create_beside() -> None:
    op.create_table(
        "proposal_versions",
        *_of_proposal(),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("overdue", sa.Boolean(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        *_keys("proposal_versions"),
    )
    op.create_table(
        "proposal_changes",
        *_of_proposal(),
        sa.Column("before", sa.String(length=20), nullable=False),
        sa.Column("after", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        *_keys("proposal_changes"),
    )
    op.create_table(
        "proposal_files",
        *_of_proposal(),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        *_keys("proposal_files"),
    )
    op.create_table(
        "proposal_joins",
        sa.Column("id", ID, nullable=False),
        sa.Column("proposal_id", ID, nullable=False),
        sa.Column("draft_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("side", sa.String(length=2), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["proposals.id"], name="fk_proposal_joins_draft_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["side"], ["sides.code"], name="fk_proposal_joins_side"),
        *_keys("proposal_joins"),
    )
    for table in ("proposal_versions", "proposal_changes", "proposal_files", "proposal_joins"):
        op.create_index(f"ix_{table}_proposal_id", table, ["proposal_id"], unique=False)
    op.create_index("ix_proposal_joins_draft_id", "proposal_joins", ["draft_id"], unique=False)
    op.create_table(
        "diplomatic_filings",
        sa.Column("meeting_id", ID, autoincrement=False, nullable=False),
        sa.Column("side", sa.String(length=2), nullable=False),
        sa.Column("marked_by", ID, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_diplomatic_filings_meeting_id"),
        sa.ForeignKeyConstraint(["side"], ["sides.code"], name="fk_diplomatic_filings_side"),
        sa.ForeignKeyConstraint(["marked_by"], ["people.id"], name="fk_diplomatic_filings_marked_by"),
        sa.PrimaryKeyConstraint("meeting_id", "side", name="pk_diplomatic_filings"),
    )


def _of_proposal() -> list[sa.Column[object]]:
    return [
        sa.Column("id", ID, nullable=False),
        sa.Column("proposal_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
    ]


def _keys(table: str) -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(["proposal_id"], ["proposals.id"], name=f"fk_{table}_proposal_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=f"fk_{table}_person_id"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    ]


def _create_ideas() -> None:
    op.create_table(
        "ideas",
        sa.Column("id", ID, nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("side", sa.String(length=2), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("proposal_id", ID, nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name="fk_ideas_author_id"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_ideas_organisation_id"),
        sa.ForeignKeyConstraint(["side"], ["sides.code"], name="fk_ideas_side"),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposals.id"], name="fk_ideas_proposal_id"),
        sa.PrimaryKeyConstraint("id", name="pk_ideas"),
    )
    op.create_index("ix_ideas_author_id", "ideas", ["author_id"], unique=False)
    op.create_index("ix_ideas_proposal_id", "ideas", ["proposal_id"], unique=False)
    op.create_index("ix_ideas_side_status", "ideas", ["side", "status"], unique=False)


def downgrade() -> None:
    for table in (
        "ideas",
        "diplomatic_filings",
        "proposal_joins",
        "proposal_files",
        "proposal_changes",
        "proposal_versions",
    ):
        op.drop_table(table)
    with op.batch_alter_table("proposals") as batch:
        batch.add_column(sa.Column("title", sa.Text(), nullable=True))
        batch.add_column(sa.Column("text", sa.Text(), nullable=True))
    for language in LANGUAGES:
        op.execute(
            f"UPDATE proposals SET title = title_{language}, text = text_{language} WHERE language = '{language}'"
        )
    _forget_statuses()
    with op.batch_alter_table("proposals") as batch:
        batch.drop_constraint("fk_proposals_behalf_by", type_="foreignkey")
        for name in ("behalf_by", "accepted_at", "guessed", "co_executors", "until", "since", *TEXTS, *SHORT):
            batch.drop_column(name)
        for name in (f"{part}_{language}" for language in LANGUAGES for part in ("title", "text")):
            batch.drop_column(name)
        batch.drop_column("language")


def _forget_statuses() -> None:
    """Keep what was taken back away from those who would read it as filed; whatever else came of it is filed."""
    op.execute("UPDATE proposals SET status = 'deleted', filed_at = NULL, meeting_id = NULL WHERE status = 'withdrawn'")
    op.execute("UPDATE proposals SET status = 'filed' WHERE status IN ('acknowledged', 'returned', 'deferred')")
