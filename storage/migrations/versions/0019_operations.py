"""Settings that the desk changes, faults by their ids, maintenance."""

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
