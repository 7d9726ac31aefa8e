"""The audit as a chain of hashes, to which rows can only be added."""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0018"
down_revision = "0017"

ADDED: tuple[sa.Column[Any], ...] = (
    sa.Column("sequence", sa.BigInteger(), nullable=True),
    sa.Column("role", sa.String(length=20), nullable=True),
    sa.Column("side", sa.String(length=2), nullable=True),
    sa.Column("basis", sa.String(length=10), nullable=True),
    sa.Column("on_behalf", sa.String(length=2), nullable=True),
    sa.Column("override", sa.Boolean(), nullable=True),
    sa.Column("before", sa.JSON(), nullable=True),
    sa.Column("after", sa.JSON(), nullable=True),
    sa.Column("previous", sa.String(length=64), nullable=True),
    sa.Column("hash", sa.String(length=64), nullable=True),
)
NEEDED = ("sequence", "override", "before", "after", "previous", "hash")
AUDIT = sa.table(
    "audit",
    sa.column("id", sa.BigInteger()),
    sa.column("at", UtcDateTime()),
    *(sa.column(name) for name in ("person_id", "action", "thing", "thing_id")),
    sa.column("detail", sa.JSON()),
    *(sa.column(column.name, column.type) for column in ADDED),
)
AT_ONCE = 1000
LOCK = 7_136_2023  # beside those of the migrations (storage.migrate.LOCK) and of the leader (storage.leader.KEY)

ON_SQLITE = (
    "CREATE TRIGGER audit_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END",
    "CREATE TRIGGER audit_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END",
)
ON_POSTGRES = (
    "CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$",
    "CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
    "FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()",
    # Volatile: each statement of it sees what was committed before that statement, so after the lock was had.
    "CREATE FUNCTION audit_head() RETURNS TABLE (sequence bigint, hash varchar) LANGUAGE plpgsql VOLATILE AS "
    f"$$ BEGIN PERFORM pg_advisory_xact_lock({LOCK}); "
    "RETURN QUERY SELECT a.sequence, a.hash FROM audit a ORDER BY a.sequence DESC LIMIT 1; END $$",
)


def upgrade() -> None:
    for column in ADDED:
        op.add_column("audit", sa.Column(column.name, column.type, nullable=True))
    _chain()
    with op.batch_alter_table("audit") as batch:
        for column in ADDED:
            if column.name in NEEDED:
                batch.alter_column(column.name, existing_type=column.type, nullable=False)
        batch.create_unique_constraint("uq_audit_sequence", ["sequence"])
    op.create_index("ix_audit_person_id", "audit", ["person_id"], unique=False)
    for statement in ON_SQLITE if op.get_bind().dialect.name == "sqlite" else ON_POSTGRES:
        op.execute(statement)


def _chain() -> None:
    """Link what there is, in the order in which it was written."""
    connection, sequence, previous, last = op.get_bind(), 0, "0" * 64, 0
    while True:
        query = sa.select(AUDIT).where(AUDIT.c.id > last).order_by(AUDIT.c.id).limit(AT_ONCE)
        rows = connection.execute(query).mappings().all()
        for row in rows:
            sequence += 1
            detail = dict(row["detail"] or {})
            values = {"sequence": sequence, "previous": previous, "detail": _plain(detail)}
            values |= {"override": False, "before": {}, "after": {}, "on_behalf": _side(detail)}
            previous = values["hash"] = _hash({**row, **values})
            connection.execute(sa.update(AUDIT).where(AUDIT.c.id == row["id"]).values(**values))
            last = row["id"]
        if not rows:
            return


def _side(detail: dict[str, Any]) -> str | None:
    side = detail.get("on_behalf")
    return side if isinstance(side, str) and len(side) == 2 else None


def _hash(row: dict[str, Any]) -> str:
    """Hash a link as bot.domain.audit_chain did when this step was made."""
    said = {name: value for name, value in row.items() if name not in ("id", "hash")}
    written = json.dumps(_plain(said), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return str(value) if isinstance(value, float) else value


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER audit_update")
        op.execute("DROP TRIGGER audit_delete")
    else:
        op.execute("DROP TRIGGER audit_append_only ON audit")
        op.execute("DROP FUNCTION audit_refuse()")
        op.execute("DROP FUNCTION audit_head()")
    op.drop_index("ix_audit_person_id", table_name="audit")
    with op.batch_alter_table("audit") as batch:
        batch.drop_constraint("uq_audit_sequence", type_="unique")
        for column in ADDED:
            batch.drop_column(column.name)
