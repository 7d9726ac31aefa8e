"""The work plan: its items and sources, merging, the agenda, papers with their recipients and comments."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Codes, UtcDateTime

revision = "0012"
down_revision = "0011"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LANGUAGES = ("ru", "zh", "en")
INDEXES = {
    "work_plan_items": ("plan_id", "merged_into", "carried_from"),
    "work_plan_sources": ("item_id", "origin_id"),
    "work_plan_merges": ("plan_id", "into_id", "part_id"),
    "agenda_items": ("plan_id",),
    "papers": ("plan_id",),
    "paper_comments": ("paper_id",),
}


def upgrade() -> None:
    op.create_table(
        "work_plans",
        _id(),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("meeting_id", ID, nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("protocol_day", sa.Date(), nullable=True),
        _text("protocol_number"),
        _moment("created_at", nullable=False),
        _moment("adopted_at"),
        _moment("reported_at"),
        *_keys("work_plans", meeting_id="meetings.id"),
        sa.UniqueConstraint("meeting_id", name="uq_work_plans_meeting_id"),
    )
    _create_items()
    _create_merges()
    _create_agenda()
    _create_papers()
    for table, columns in INDEXES.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column], unique=False)
    op.create_index("ix_papers_kind_number", "papers", ["plan_id", "kind", "number"], unique=True)


def _create_items() -> None:
    op.create_table(
        "work_plan_items",
        _id(),
        sa.Column("plan_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=2), nullable=True),
        *(_text(f"{part}_{language}") for language in LANGUAGES for part in ("title", "text")),
        sa.Column("executors", Codes(), nullable=False),
        sa.Column("owner", sa.String(length=2), nullable=True),
        _text("place"),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        _text("result"),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        _text("links"),
        _text("note"),
        sa.Column("merged_into", ID, nullable=True),
        _text("left_out"),
        sa.Column("carried_from", ID, nullable=True),
        _moment("created_at", nullable=False),
        _moment("updated_at"),
        *_keys(
            "work_plan_items",
            plan_id="work_plans.id",
            owner="sides.code",
            merged_into="work_plan_items.id",
            carried_from="work_plan_items.id",
        ),
    )
    op.create_table(
        "work_plan_sources",
        sa.Column("proposal_id", ID, autoincrement=False, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        sa.Column("origin_id", ID, nullable=False),
        *_keys(
            "work_plan_sources",
            "proposal_id",
            proposal_id="proposals.id",
            item_id="work_plan_items.id",
            origin_id="work_plan_items.id",
        ),
    )


def _create_merges() -> None:
    op.create_table(
        "work_plan_merges",
        _id(),
        *(sa.Column(name, ID, nullable=False) for name in ("plan_id", "into_id", "part_id", "person_id")),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _moment("created_at", nullable=False),
        *_keys(
            "work_plan_merges",
            plan_id="work_plans.id",
            into_id="work_plan_items.id",
            part_id="work_plan_items.id",
            person_id="people.id",
        ),
    )
    op.create_table(
        "work_plan_consents",
        sa.Column("merge_id", ID, autoincrement=False, nullable=False),
        sa.Column("side", sa.String(length=2), nullable=False),
        sa.Column("answer", sa.String(length=20), nullable=False),
        sa.Column("person_id", ID, nullable=True),
        _moment("at"),
        *_keys(
            "work_plan_consents",
            "merge_id",
            "side",
            merge_id="work_plan_merges.id",
            side="sides.code",
            person_id="people.id",
        ),
    )


def _create_agenda() -> None:
    op.create_table(
        "agenda_items",
        _id(),
        sa.Column("plan_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(length=20), nullable=False),
        sa.Column("direction", sa.String(length=2), nullable=True),
        sa.Column("year", sa.Integer(), nullable=False),
        *(_text(f"title_{language}") for language in LANGUAGES),
        _text("rapporteur"),
        sa.Column("minutes", sa.Integer(), nullable=True),
        *(_text(f"decision_{language}") for language in LANGUAGES),
        _moment("created_at", nullable=False),
        *_keys("agenda_items", plan_id="work_plans.id"),
        sqlite_autoincrement=True,
    )


def _create_papers() -> None:
    op.create_table(
        "papers",
        _id(),
        sa.Column("plan_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=False),
        _moment("made_at", nullable=False),
        _moment("circulated_at"),
        sa.Column("late_seconds", sa.Integer(), nullable=False),
        _text("signed_id"),
        _text("signed_name"),
        sa.Column("signed_digest", sa.String(length=64), nullable=True),
        *_keys("papers", plan_id="work_plans.id"),
    )
    op.create_table(
        "paper_recipients",
        sa.Column("paper_id", ID, autoincrement=False, nullable=False),
        sa.Column("recipient", sa.String(length=20), nullable=False),
        _moment("sent_at", nullable=False),
        _moment("opened_at"),
        _moment("acknowledged_at"),
        sa.Column("acknowledged_by", ID, nullable=True),
        sa.Column("reminded", sa.Integer(), nullable=False),
        *_keys("paper_recipients", "paper_id", "recipient", paper_id="papers.id", acknowledged_by="people.id"),
    )
    op.create_table(
        "paper_comments",
        _id(),
        sa.Column("paper_id", ID, nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(length=2), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        _moment("at", nullable=False),
        *_keys("paper_comments", paper_id="papers.id", side="sides.code", person_id="people.id"),
    )


def _id() -> "sa.Column[int]":
    return sa.Column("id", ID, nullable=False)


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text(), nullable=True)


def _moment(name: str, *, nullable: bool = True) -> sa.Column[object]:
    return sa.Column(name, UtcDateTime(), nullable=nullable)


def _keys(table: str, *primary: str, **foreign: str) -> list[sa.Constraint]:
    refer = [sa.ForeignKeyConstraint([name], [to], name=f"fk_{table}_{name}") for name, to in foreign.items()]
    return [*refer, sa.PrimaryKeyConstraint(*(primary or ("id",)), name=f"pk_{table}")]


def downgrade() -> None:
    for table in (
        "paper_comments",
        "paper_recipients",
        "papers",
        "agenda_items",
        "work_plan_consents",
        "work_plan_merges",
        "work_plan_sources",
        "work_plan_items",
        "work_plans",
    ):
        op.drop_table(table)
