"""Sessions of the CHG, and meetings that are moved or extraordinary."""

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
