"""Posts: messages in channels and groups that show a thing, and are edited when it changes."""

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
