"""The seats' consent to a new member, where a setting asks for it."""

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
