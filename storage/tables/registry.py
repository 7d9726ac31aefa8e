"""What is registered: organisations, who belongs to them, and what became of each."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from storage.tables.columns import Codes, Id, metadata, moment, person


def _organisation() -> Column[int]:
    return Column("organisation_id", Id, ForeignKey("organisations.id"), nullable=False, index=True)


organisations = Table(
    "organisations",
    metadata,
    Column("id", Id, primary_key=True),
    person("owner_id", index=True),
    Column("kind", String(30), nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("name", Text),
    Column("one_line", Text),
    Column("side", ForeignKey("sides.code")),
    Column("city", Text),
    Column("stage", String(20)),
    Column("trl", String(1)),
    Column("youth_led", Boolean, nullable=False),
    Column("sectors", Codes, nullable=False),
    Column("seeks", Codes, nullable=False),
    Column("offers", Codes, nullable=False),
    Column("deck_id", Text),
    Column("deck_name", Text),
    Column("site", Text),
    moment("listed_at"),
    moment("to_investors_at"),
    Column("remark", Text),
    moment("created_at", nullable=False),
    moment("submitted_at"),
    moment("decided_at"),
    Index("ix_organisations_status_side", "status", "side"),
)

organisation_changes = Table(
    "organisation_changes",
    metadata,
    Column("id", Id, primary_key=True),
    _organisation(),
    person("person_id"),
    moment("at", nullable=False),
    Column("field", String(20)),
    Column("before", String(20), nullable=False),
    Column("after", String(20), nullable=False),
    Column("reason", Text),
)

members = Table(
    "organisation_members",
    metadata,
    Column("id", Id, primary_key=True),
    _organisation(),
    person("person_id", index=True),
    moment("joined_at", nullable=False),
    UniqueConstraint("organisation_id", "person_id", name="uq_organisation_members_organisation_id_person_id"),
)

team_links = Table(
    "team_links",
    metadata,
    Column("id", Id, primary_key=True),
    _organisation(),
    Column("code_hash", String(64), nullable=False, unique=True),
    person("created_by"),
    moment("created_at", nullable=False),
    moment("expires_at", nullable=False),
    person("used_by", nullable=True),
    moment("used_at"),
)
