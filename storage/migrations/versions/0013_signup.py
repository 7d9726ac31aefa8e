"""Signing up: questions, capacity, the waiting list, attendance."""

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
