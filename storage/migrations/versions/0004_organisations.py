"""Organisations of every kind, where there were startups only; their teams and their history."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Codes, UtcDateTime

revision = "0004"
down_revision = "0003"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SAME = "id, owner_id, status, version, name, one_line, side, city, stage, site, remark, created_at, submitted_at"
KNOWN_BEFORE = "('draft', 'submitted', 'returned', 'confirmed')"


def upgrade() -> None:
    _create_organisations()
    _create_teams()
    op.execute(
        f"INSERT INTO organisations ({SAME}, decided_at, kind, youth_led, sectors, seeks, offers) "
        f"SELECT {SAME}, decided_at, 'startup', false, "
        "CASE WHEN sector IS NULL THEN '' ELSE ',' || sector || ',' END, '', '' FROM startups"
    )
    _count_on("organisations")
    op.drop_index("ix_startups_owner_id", "startups")
    op.drop_table("startups")
    _rename("startup", "organisation")


def _create_organisations() -> None:
    op.create_table(
        "organisations",
        sa.Column("id", ID, nullable=False),
        sa.Column("owner_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("one_line", sa.Text(), nullable=True),
        sa.Column("side", sa.String(length=2), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("stage", sa.String(length=20), nullable=True),
        sa.Column("trl", sa.String(length=1), nullable=True),
        sa.Column("youth_led", sa.Boolean(), nullable=False),
        sa.Column("sectors", Codes(), nullable=False),
        sa.Column("seeks", Codes(), nullable=False),
        sa.Column("offers", Codes(), nullable=False),
        sa.Column("deck_id", sa.Text(), nullable=True),
        sa.Column("deck_name", sa.Text(), nullable=True),
        sa.Column("site", sa.Text(), nullable=True),
        sa.Column("listed_at", UtcDateTime(), nullable=True),
        sa.Column("to_investors_at", UtcDateTime(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("submitted_at", UtcDateTime(), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["people.id"], name="fk_organisations_owner_id"),
        sa.ForeignKeyConstraint(["side"], ["sides.code"], name="fk_organisations_side"),
        sa.PrimaryKeyConstraint("id", name="pk_organisations"),
    )
    op.create_index("ix_organisations_owner_id", "organisations", ["owner_id"], unique=False)
    op.create_index("ix_organisations_status_side", "organisations", ["status", "side"], unique=False)


def _create_teams() -> None:
    op.create_table(
        "organisation_changes",
        sa.Column("id", ID, nullable=False),
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("field", sa.String(length=20), nullable=True),
        sa.Column("before", sa.String(length=20), nullable=False),
        sa.Column("after", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        *_belongs("organisation_changes", "person_id"),
    )
    op.create_table(
        "organisation_members",
        sa.Column("id", ID, nullable=False),
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("joined_at", UtcDateTime(), nullable=False),
        *_belongs("organisation_members", "person_id"),
        sa.UniqueConstraint("organisation_id", "person_id", name="uq_organisation_members_organisation_id_person_id"),
    )
    op.create_table(
        "team_links",
        sa.Column("id", ID, nullable=False),
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("created_by", ID, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("used_by", ID, nullable=True),
        sa.Column("used_at", UtcDateTime(), nullable=True),
        *_belongs("team_links", "created_by", "used_by"),
        sa.UniqueConstraint("code_hash", name="uq_team_links_code_hash"),
    )
    for table in ("organisation_changes", "organisation_members", "team_links"):
        op.create_index(f"ix_{table}_organisation_id", table, ["organisation_id"], unique=False)
    op.create_index("ix_organisation_members_person_id", "organisation_members", ["person_id"], unique=False)


def _belongs(table: str, *persons: str) -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name=f"fk_{table}_organisation_id"),
        *(sa.ForeignKeyConstraint([name], ["people.id"], name=f"fk_{table}_{name}") for name in persons),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    ]


def _count_on(table: str) -> None:
    """Let PostgreSQL go on numbering after the rows that were brought along; SQLite does by itself."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), COALESCE(MAX(id), 1), MAX(id) IS NOT NULL) "
            f"FROM {table}"
        )


def _rename(before: str, after: str) -> None:
    """Keep what the audit and the handled updates say about a thing."""
    for table in ("audit", "handled_updates"):
        op.execute(f"UPDATE {table} SET thing = '{after}' WHERE thing = '{before}'")


def downgrade() -> None:
    op.create_table(
        "startups",
        sa.Column("id", ID, nullable=False),
        sa.Column("owner_id", ID, nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("one_line", sa.Text(), nullable=True),
        sa.Column("side", sa.String(length=2), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("stage", sa.String(length=20), nullable=True),
        sa.Column("sector", sa.String(length=20), nullable=True),
        sa.Column("site", sa.Text(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("submitted_at", UtcDateTime(), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["people.id"], name="fk_startups_owner_id"),
        sa.ForeignKeyConstraint(["side"], ["sides.code"], name="fk_startups_side"),
        sa.PrimaryKeyConstraint("id", name="pk_startups"),
    )
    op.create_index("ix_startups_owner_id", "startups", ["owner_id"], unique=False)
    op.execute(
        f"INSERT INTO startups ({SAME}, decided_at) SELECT {SAME}, decided_at FROM organisations "
        f"WHERE kind = 'startup' AND status IN {KNOWN_BEFORE}"
    )
    _count_on("startups")
    _keep_first_sectors()
    for table in ("team_links", "organisation_members", "organisation_changes", "organisations"):
        op.drop_table(table)
    _rename("organisation", "startup")


def _keep_first_sectors() -> None:
    """A startup had one sector: keep the first of several."""
    connection = op.get_bind()
    for number, sectors in connection.execute(sa.text("SELECT id, sectors FROM organisations")).all():
        first = next((code for code in sectors.split(",") if code), None)
        connection.execute(
            sa.text("UPDATE startups SET sector = :sector WHERE id = :id"), {"sector": first, "id": number}
        )
