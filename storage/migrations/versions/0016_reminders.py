"""What a person wishes of reminders, what they put off, and what was sent."""

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
