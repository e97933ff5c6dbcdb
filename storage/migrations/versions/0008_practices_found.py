"""Practices in several texts, who read them, and what others planned with them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"


# A title is words of hers like any other part.
TITLES = """
WITH titled AS (
  SELECT practice.id, practice.member_id, practice.title, practice.created_at, words.language,
         replace(gen_random_uuid()::text, '-', '') AS words_id
    FROM practice JOIN practice_part ON practice_part.practice_id = practice.id
    JOIN words ON words.id = practice_part.words_id),
written AS (
  INSERT INTO words (id, member_id, language, text, created_at)
  SELECT words_id, member_id, language, title, created_at FROM titled RETURNING id)
INSERT INTO practice_part (practice_id, name, words_id)
SELECT titled.id, 'title', words_id FROM titled JOIN written ON written.id = titled.words_id
"""


def upgrade() -> None:
    op.create_table(
        "adaptation",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("practice_id", sa.String(), nullable=True),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("same_id", sa.String(), nullable=True),
        sa.Column("different_id", sa.String(), nullable=True),
        sa.Column("keep_id", sa.String(), nullable=True),
        sa.Column("step_id", sa.String(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("blocked", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("result_id", sa.String(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["different_id"], ["words.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["keep_id"], ["words.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["result_id"], ["words.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["same_id"], ["words.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["step_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_adaptation_different_id"), "adaptation", ["different_id"], unique=False)
    op.create_index(op.f("ix_adaptation_keep_id"), "adaptation", ["keep_id"], unique=False)
    op.create_index(op.f("ix_adaptation_member_id"), "adaptation", ["member_id"], unique=False)
    op.create_index(op.f("ix_adaptation_practice_id"), "adaptation", ["practice_id"], unique=False)
    op.create_index(op.f("ix_adaptation_result_id"), "adaptation", ["result_id"], unique=False)
    op.create_index(op.f("ix_adaptation_same_id"), "adaptation", ["same_id"], unique=False)
    op.create_index(op.f("ix_adaptation_step_id"), "adaptation", ["step_id"], unique=False)
    op.create_table(
        "practice_reading",
        sa.Column("practice_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("practice_id", "member_id"),
    )
    op.create_index(op.f("ix_practice_reading_member_id"), "practice_reading", ["member_id"], unique=False)
    op.add_column("card", sa.Column("practice_id", sa.String(), nullable=True))
    op.create_index(op.f("ix_card_practice_id"), "card", ["practice_id"], unique=False)
    op.create_foreign_key(
        "card_practice_id_fkey", "card", "practice", ["practice_id"], ["id"], ondelete="CASCADE"
    )
    op.add_column("code", sa.Column("about", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("decision", sa.Column("practice_id", sa.String(), nullable=True))
    op.create_index(op.f("ix_decision_practice_id"), "decision", ["practice_id"], unique=False)
    op.create_foreign_key(
        "decision_practice_id_fkey", "decision", "practice", ["practice_id"], ["id"], ondelete="SET NULL"
    )
    op.add_column("practice", sa.Column("home", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("practice", sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.add_column("practice", sa.Column("used", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column(
        "practice",
        sa.Column(
            "asked", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'"), nullable=False
        ),
    )
    op.add_column("practice", sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("practice", sa.Column("look_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("practice", sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "practice_look",
        "practice",
        ["look_at"],
        unique=False,
        postgresql_where=sa.text("look_at IS NOT NULL"),
    )
    op.create_index(
        "practice_new", "practice", ["shared_at"], unique=False, postgresql_where=sa.text("state = 'shared'")
    )
    op.create_index(
        "practice_used",
        "practice",
        ["used", "shared_at"],
        unique=False,
        postgresql_where=sa.text("state = 'shared'"),
    )
    op.add_column(
        "practice_part", sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False)
    )
    op.execute(TITLES)
    op.drop_column("practice", "title")


def downgrade() -> None:
    op.execute("DELETE FROM words USING practice_part WHERE words_id = words.id AND name = 'title'")
    op.drop_column("practice_part", "version")
    op.add_column("practice", sa.Column("title", sa.String(), server_default=sa.text("''"), nullable=False))
    op.alter_column("practice", "title", server_default=None)
    op.drop_index("practice_used", table_name="practice", postgresql_where=sa.text("state = 'shared'"))
    op.drop_index("practice_new", table_name="practice", postgresql_where=sa.text("state = 'shared'"))
    op.drop_index("practice_look", table_name="practice", postgresql_where=sa.text("look_at IS NOT NULL"))
    op.drop_column("practice", "asked_at")
    op.drop_column("practice", "look_at")
    op.drop_column("practice", "changed_at")
    op.drop_column("practice", "asked")
    op.drop_column("practice", "used")
    op.drop_column("practice", "version")
    op.drop_column("practice", "home")
    op.drop_constraint("decision_practice_id_fkey", "decision", type_="foreignkey")
    op.drop_index(op.f("ix_decision_practice_id"), table_name="decision")
    op.drop_column("decision", "practice_id")
    op.drop_column("code", "about")
    op.drop_constraint("card_practice_id_fkey", "card", type_="foreignkey")
    op.drop_index(op.f("ix_card_practice_id"), table_name="card")
    op.drop_column("card", "practice_id")
    op.drop_index(op.f("ix_practice_reading_member_id"), table_name="practice_reading")
    op.drop_table("practice_reading")
    op.drop_index(op.f("ix_adaptation_step_id"), table_name="adaptation")
    op.drop_index(op.f("ix_adaptation_same_id"), table_name="adaptation")
    op.drop_index(op.f("ix_adaptation_result_id"), table_name="adaptation")
    op.drop_index(op.f("ix_adaptation_practice_id"), table_name="adaptation")
    op.drop_index(op.f("ix_adaptation_member_id"), table_name="adaptation")
    op.drop_index(op.f("ix_adaptation_keep_id"), table_name="adaptation")
    op.drop_index(op.f("ix_adaptation_different_id"), table_name="adaptation")
    op.drop_table("adaptation")
