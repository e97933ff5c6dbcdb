"""Which worker has a message in hand, so that it is taken up as soon as that worker dies."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("worker", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("outbox", "worker")
