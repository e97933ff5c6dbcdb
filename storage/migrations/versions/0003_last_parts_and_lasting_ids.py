"""Which part of a message is the last, and ids of messages that outlive who sent them."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("last", sa.Boolean(), server_default=sa.text("true"), nullable=False))
    op.alter_column("inbox", "address_id", nullable=True)
    op.drop_constraint("inbox_address_id_fkey", "inbox", type_="foreignkey")
    op.create_foreign_key(
        "inbox_address_id_fkey", "inbox", "address", ["address_id"], ["id"], ondelete="SET NULL"
    )


def downgrade() -> None:
    op.execute("DELETE FROM inbox WHERE address_id IS NULL")
    op.drop_constraint("inbox_address_id_fkey", "inbox", type_="foreignkey")
    op.create_foreign_key(
        "inbox_address_id_fkey", "inbox", "address", ["address_id"], ["id"], ondelete="CASCADE"
    )
    op.alter_column("inbox", "address_id", nullable=False)
    op.drop_column("outbox", "last")
