"""Photos that go with a text for others, encrypted, and what she said of the faces in them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "picture",
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("words_id", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("faces", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("sid"),
    )
    op.create_index(
        "picture_coming", "picture", ["due_at"], unique=False, postgresql_where=sa.text("state = 'coming'")
    )
    op.create_index(op.f("ix_picture_member_id"), "picture", ["member_id"], unique=False)
    op.create_index(op.f("ix_picture_words_id"), "picture", ["words_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_picture_words_id"), table_name="picture")
    op.drop_index(op.f("ix_picture_member_id"), table_name="picture")
    op.drop_index("picture_coming", table_name="picture")
    op.drop_table("picture")
