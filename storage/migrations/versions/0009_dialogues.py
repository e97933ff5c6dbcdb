"""Dialogues with authorities, their papers and promises, and who stands with the group."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "flow_pack",
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("body", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("about", "version"),
    )
    op.create_table(
        "dialogue",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("group_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("nameless", sa.Boolean(), nullable=False),
        sa.Column("careful", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("meets_on", sa.Date(), nullable=True),
        sa.Column("meets_at", sa.String(), nullable=False),
        sa.Column("paper", sa.Integer(), nullable=False),
        sa.Column("paper_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paper_by", sa.String(), nullable=True),
        sa.Column("paper_of", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("paper_in", sa.String(), nullable=False),
        sa.Column("ready_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("passed", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("again_of", sa.BigInteger(), nullable=True),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("gains", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("speakers", sa.Integer(), nullable=True),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["group_.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["paper_by"], ["member.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
    )
    op.create_index(
        "dialogue_look",
        "dialogue",
        ["look_at"],
        unique=False,
        postgresql_where=sa.text("look_at IS NOT NULL"),
    )
    op.create_index(
        "dialogue_meets",
        "dialogue",
        ["meets_on"],
        unique=False,
        postgresql_where=sa.text("meets_on IS NOT NULL"),
    )
    op.create_index(op.f("ix_dialogue_group_id"), "dialogue", ["group_id"], unique=False)
    op.create_index(op.f("ix_dialogue_member_id"), "dialogue", ["member_id"], unique=False)
    op.create_index(op.f("ix_dialogue_paper_by"), "dialogue", ["paper_by"], unique=False)
    op.create_table(
        "ally",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("dialogue_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=True),
        sa.Column("outsider_id", sa.String(), nullable=True),
        sa.Column("name_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("consent", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["dialogue_id"], ["dialogue.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["name_id"], ["words.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["outsider_id"], ["member.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_ally_dialogue_id"), "ally", ["dialogue_id"], unique=False)
    op.create_index(op.f("ix_ally_member_id"), "ally", ["member_id"], unique=False)
    op.create_index(op.f("ix_ally_name_id"), "ally", ["name_id"], unique=False)
    op.create_index(op.f("ix_ally_outsider_id"), "ally", ["outsider_id"], unique=False)
    op.create_table(
        "editor",
        sa.Column("dialogue_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("risk", sa.String(), nullable=False),
        sa.Column("goes", sa.String(), nullable=False),
        sa.Column("agreed", sa.Integer(), nullable=False),
        sa.Column("objected", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["dialogue_id"], ["dialogue.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("dialogue_id", "member_id"),
    )
    op.create_index(op.f("ix_editor_member_id"), "editor", ["member_id"], unique=False)
    op.create_table(
        "promise",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("dialogue_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=True),
        sa.Column("words_id", sa.String(), nullable=False),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("ask_on", sa.Date(), nullable=False),
        sa.Column("dated", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("rounds", sa.Integer(), nullable=False),
        sa.Column("shows_id", sa.String(), nullable=True),
        sa.Column("access_id", sa.String(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("said_by", sa.String(), nullable=True),
        sa.Column("seen_by", sa.String(), nullable=True),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["access_id"], ["words.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["dialogue_id"], ["dialogue.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["said_by"], ["member.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["seen_by"], ["member.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["shows_id"], ["words.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
    )
    op.create_index(op.f("ix_promise_access_id"), "promise", ["access_id"], unique=False)
    op.create_index(op.f("ix_promise_dialogue_id"), "promise", ["dialogue_id"], unique=False)
    op.create_index(op.f("ix_promise_member_id"), "promise", ["member_id"], unique=False)
    op.create_index(op.f("ix_promise_said_by"), "promise", ["said_by"], unique=False)
    op.create_index(op.f("ix_promise_seen_by"), "promise", ["seen_by"], unique=False)
    op.create_index(op.f("ix_promise_shows_id"), "promise", ["shows_id"], unique=False)
    op.create_index(op.f("ix_promise_words_id"), "promise", ["words_id"], unique=False)
    op.create_index(
        "promise_look", "promise", ["look_at"], unique=False, postgresql_where=sa.text("look_at IS NOT NULL")
    )
    op.create_table(
        "rehearsed",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dialogue_id", sa.String(), nullable=True),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("card", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["dialogue_id"], ["dialogue.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_rehearsed_dialogue_id"), "rehearsed", ["dialogue_id"], unique=False)
    op.create_index(op.f("ix_rehearsed_member_id"), "rehearsed", ["member_id"], unique=False)
    op.create_table(
        "role",
        sa.Column("dialogue_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("nick", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["dialogue_id"], ["dialogue.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("dialogue_id", "name"),
    )
    op.create_index(op.f("ix_role_member_id"), "role", ["member_id"], unique=False)
    op.create_table(
        "stand",
        sa.Column("dialogue_id", sa.String(), nullable=False),
        sa.Column("group_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=True),
        sa.Column("words_id", sa.String(), nullable=True),
        sa.Column("cosigned", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["dialogue_id"], ["dialogue.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["group_id"], ["group_.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("dialogue_id", "group_id"),
    )
    op.create_index(op.f("ix_stand_group_id"), "stand", ["group_id"], unique=False)
    op.create_index(op.f("ix_stand_member_id"), "stand", ["member_id"], unique=False)
    op.create_index(op.f("ix_stand_words_id"), "stand", ["words_id"], unique=False)
    op.create_table(
        "ally_words",
        sa.Column("words_id", sa.String(), nullable=False),
        sa.Column("ally_id", sa.String(), nullable=False),
        sa.Column("inward", sa.Boolean(), nullable=False),
        sa.Column("quotable", sa.Boolean(), nullable=False),
        sa.Column("promise_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["ally_id"], ["ally.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["promise_id"], ["promise.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("words_id"),
    )
    op.create_index(op.f("ix_ally_words_ally_id"), "ally_words", ["ally_id"], unique=False)
    op.create_index(op.f("ix_ally_words_promise_id"), "ally_words", ["promise_id"], unique=False)
    op.create_table(
        "dialogue_part",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dialogue_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("words_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("consent", sa.String(), nullable=False),
        sa.Column("quotable", sa.Boolean(), nullable=False),
        sa.Column("practice_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["dialogue_id"], ["dialogue.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_dialogue_part_dialogue_id"), "dialogue_part", ["dialogue_id"], unique=False)
    op.create_index(op.f("ix_dialogue_part_member_id"), "dialogue_part", ["member_id"], unique=False)
    op.create_index(op.f("ix_dialogue_part_practice_id"), "dialogue_part", ["practice_id"], unique=False)
    op.create_index(op.f("ix_dialogue_part_words_id"), "dialogue_part", ["words_id"], unique=False)
    op.add_column("card", sa.Column("dialogue_id", sa.String(), nullable=True))
    op.add_column("card", sa.Column("promise_id", sa.String(), nullable=True))
    op.create_index(op.f("ix_card_dialogue_id"), "card", ["dialogue_id"], unique=False)
    op.create_index(op.f("ix_card_promise_id"), "card", ["promise_id"], unique=False)
    op.create_foreign_key(
        "card_promise_id_fkey", "card", "promise", ["promise_id"], ["id"], ondelete="CASCADE"
    )
    op.create_foreign_key(
        "card_dialogue_id_fkey", "card", "dialogue", ["dialogue_id"], ["id"], ondelete="CASCADE"
    )


def downgrade() -> None:
    # WARNING: constraint name is None; this directive will fail as
    # rendered.  Add a name, or use a naming convention; see
    # https://alembic.sqlalchemy.org/en/latest/naming.html
    op.drop_constraint("card_promise_id_fkey", "card", type_="foreignkey")
    # WARNING: constraint name is None; this directive will fail as
    # rendered.  Add a name, or use a naming convention; see
    # https://alembic.sqlalchemy.org/en/latest/naming.html
    op.drop_constraint("card_dialogue_id_fkey", "card", type_="foreignkey")
    op.drop_index(op.f("ix_card_promise_id"), table_name="card")
    op.drop_index(op.f("ix_card_dialogue_id"), table_name="card")
    op.drop_column("card", "promise_id")
    op.drop_column("card", "dialogue_id")
    op.drop_index(op.f("ix_dialogue_part_words_id"), table_name="dialogue_part")
    op.drop_index(op.f("ix_dialogue_part_practice_id"), table_name="dialogue_part")
    op.drop_index(op.f("ix_dialogue_part_member_id"), table_name="dialogue_part")
    op.drop_index(op.f("ix_dialogue_part_dialogue_id"), table_name="dialogue_part")
    op.drop_table("dialogue_part")
    op.drop_index(op.f("ix_ally_words_promise_id"), table_name="ally_words")
    op.drop_index(op.f("ix_ally_words_ally_id"), table_name="ally_words")
    op.drop_table("ally_words")
    op.drop_index(op.f("ix_stand_words_id"), table_name="stand")
    op.drop_index(op.f("ix_stand_member_id"), table_name="stand")
    op.drop_index(op.f("ix_stand_group_id"), table_name="stand")
    op.drop_table("stand")
    op.drop_index(op.f("ix_role_member_id"), table_name="role")
    op.drop_table("role")
    op.drop_index(op.f("ix_rehearsed_member_id"), table_name="rehearsed")
    op.drop_index(op.f("ix_rehearsed_dialogue_id"), table_name="rehearsed")
    op.drop_table("rehearsed")
    op.drop_index("promise_look", table_name="promise", postgresql_where=sa.text("look_at IS NOT NULL"))
    op.drop_index(op.f("ix_promise_words_id"), table_name="promise")
    op.drop_index(op.f("ix_promise_shows_id"), table_name="promise")
    op.drop_index(op.f("ix_promise_seen_by"), table_name="promise")
    op.drop_index(op.f("ix_promise_said_by"), table_name="promise")
    op.drop_index(op.f("ix_promise_member_id"), table_name="promise")
    op.drop_index(op.f("ix_promise_dialogue_id"), table_name="promise")
    op.drop_index(op.f("ix_promise_access_id"), table_name="promise")
    op.drop_table("promise")
    op.drop_index(op.f("ix_editor_member_id"), table_name="editor")
    op.drop_table("editor")
    op.drop_index(op.f("ix_ally_outsider_id"), table_name="ally")
    op.drop_index(op.f("ix_ally_name_id"), table_name="ally")
    op.drop_index(op.f("ix_ally_member_id"), table_name="ally")
    op.drop_index(op.f("ix_ally_dialogue_id"), table_name="ally")
    op.drop_table("ally")
    op.drop_index(op.f("ix_dialogue_paper_by"), table_name="dialogue")
    op.drop_index(op.f("ix_dialogue_member_id"), table_name="dialogue")
    op.drop_index(op.f("ix_dialogue_group_id"), table_name="dialogue")
    op.drop_index("dialogue_meets", table_name="dialogue", postgresql_where=sa.text("meets_on IS NOT NULL"))
    op.drop_index("dialogue_look", table_name="dialogue", postgresql_where=sa.text("look_at IS NOT NULL"))
    op.drop_table("dialogue")
    op.drop_table("flow_pack")
