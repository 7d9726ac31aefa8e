"""Parks: nominated, checked, members; their managers and the freshness question."""

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
