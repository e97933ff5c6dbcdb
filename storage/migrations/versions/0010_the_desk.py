"""The desk: who works it, prompts to many, the check queue, what two must agree to."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "release",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("org", sa.String(), nullable=False),
        sa.Column("body", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("second", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "care",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("month", "answer"),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("roles", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("reads", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("opens", sa.Integer(), nullable=False),
        sa.Column("closes", sa.Integer(), nullable=False),
        sa.Column("cases", sa.Integer(), nullable=False),
        sa.Column("locked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("member_id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "desk_session",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index(op.f("ix_desk_session_staff_id"), "desk_session", ["staff_id"], unique=False)
    op.create_table(
        "prompt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("asked_id", sa.String(), nullable=True),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("author_id", sa.String(), nullable=True),
        sa.Column("agreed_by", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("audience", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("women", sa.Integer(), nullable=False),
        sa.Column("segments", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), server_default=sa.text("'none'"), nullable=False),
        sa.Column("digest_by", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("tested_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("digest_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("digested_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asked_id"], ["words.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("about", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=True),
        sa.Column("second", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["staff.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "prompt_copy",
        sa.Column("prompt_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("digest_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["prompt_id"], ["prompt.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("prompt_id", "member_id"),
    )
    op.create_index("prompt_copy_member", "prompt_copy", ["member_id"], unique=False)
    op.create_table(
        "prompt_reply",
        sa.Column("words_id", sa.String(), nullable=False),
        sa.Column("prompt_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("shares", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["prompt_id"], ["prompt.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("words_id"),
    )
    op.create_index(op.f("ix_prompt_reply_member_id"), "prompt_reply", ["member_id"], unique=False)
    op.create_index(op.f("ix_prompt_reply_prompt_id"), "prompt_reply", ["prompt_id"], unique=False)
    op.create_table(
        "prompt_text",
        sa.Column("prompt_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("machine", sa.Boolean(), nullable=False),
        sa.Column("accepted_by", sa.String(), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["prompt_id"], ["prompt.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("prompt_id", "purpose", "language"),
    )
    op.create_table(
        "check_",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("words_id", sa.String(), nullable=True),
        sa.Column("practice_id", sa.String(), nullable=True),
        sa.Column("question_id", sa.String(), nullable=True),
        sa.Column("about", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("reasons", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_check__member_id"), "check_", ["member_id"], unique=False)
    op.create_index(op.f("ix_check__practice_id"), "check_", ["practice_id"], unique=False)
    op.create_index(op.f("ix_check__question_id"), "check_", ["question_id"], unique=False)
    op.create_index(op.f("ix_check__words_id"), "check_", ["words_id"], unique=False)
    op.create_table(
        "appeal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("check_id", sa.Integer(), nullable=False),
        sa.Column("words_id", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["check_id"], ["check_.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_appeal_check_id"), "appeal", ["check_id"], unique=False)
    op.add_column("decision", sa.Column("about", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("decision", sa.Column("reason", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("decision", sa.Column("second", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("decision", sa.Column("check_id", sa.Integer(), nullable=True))
    op.add_column("decision", sa.Column("prompt_id", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_decision_check_id"), "decision", ["check_id"], unique=False)
    op.create_index(op.f("ix_decision_created_at"), "decision", ["created_at"], unique=False)
    op.create_index(op.f("ix_decision_prompt_id"), "decision", ["prompt_id"], unique=False)
    op.create_foreign_key(None, "decision", "prompt", ["prompt_id"], ["id"], ondelete="SET NULL")
    op.create_foreign_key(None, "decision", "check_", ["check_id"], ["id"], ondelete="SET NULL")
    op.add_column("outbox", sa.Column("segments", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.create_table(
        "quiet",
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("again_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("member_id"),
    )
    op.add_column("safety_case", sa.Column("taken_by", sa.String(), nullable=True))
    op.create_index(op.f("ix_safety_case_taken_by"), "safety_case", ["taken_by"], unique=False)
    op.create_foreign_key(None, "safety_case", "staff", ["taken_by"], ["id"], ondelete="SET NULL")
    op.add_column("words", sa.Column("card_id", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_words_card_id"), "words", ["card_id"], unique=False)
    op.create_foreign_key("words_card_id_fkey", "words", "card", ["card_id"], ["id"], ondelete="CASCADE")
    op.add_column("member", sa.Column("fewer", sa.Integer(), nullable=True))
    op.add_column("member", sa.Column("blocked_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("words", "card_id")
    op.drop_index(op.f("ix_safety_case_taken_by"), table_name="safety_case")
    op.drop_column("safety_case", "taken_by")
    op.drop_table("quiet")
    op.drop_column("outbox", "segments")
    op.drop_column("member", "blocked_at")
    op.drop_column("member", "fewer")
    op.drop_index(op.f("ix_decision_prompt_id"), table_name="decision")
    op.drop_index(op.f("ix_decision_created_at"), table_name="decision")
    op.drop_index(op.f("ix_decision_check_id"), table_name="decision")
    op.drop_column("decision", "prompt_id")
    op.drop_column("decision", "check_id")
    op.drop_column("decision", "second")
    op.drop_column("decision", "reason")
    op.drop_column("decision", "about")
    op.drop_index(op.f("ix_appeal_check_id"), table_name="appeal")
    op.drop_table("appeal")
    op.drop_index(op.f("ix_check__words_id"), table_name="check_")
    op.drop_index(op.f("ix_check__question_id"), table_name="check_")
    op.drop_index(op.f("ix_check__practice_id"), table_name="check_")
    op.drop_index(op.f("ix_check__member_id"), table_name="check_")
    op.drop_table("check_")
    op.drop_table("prompt_text")
    op.drop_index(op.f("ix_prompt_reply_prompt_id"), table_name="prompt_reply")
    op.drop_index(op.f("ix_prompt_reply_member_id"), table_name="prompt_reply")
    op.drop_table("prompt_reply")
    op.drop_index("prompt_copy_member", table_name="prompt_copy")
    op.drop_table("prompt_copy")
    op.drop_table("proposal")
    op.drop_table("prompt")
    op.drop_index(op.f("ix_desk_session_staff_id"), table_name="desk_session")
    op.drop_table("desk_session")
    op.drop_table("staff")
    op.drop_table("setting")
    op.drop_table("care")
    op.drop_table("release")
