"""Waves, translations remembered and corrected, voice, practices."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"

# How words of a language are cut to their stems, for finding questions that ask the same. Without a list of
# words to leave out: a "mais" may be a maïs.
STEMMERS = {"en": "english", "es": "spanish", "fr": "french"}
WORDLIKE = "asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart"
STEMS = """
CREATE FUNCTION stems(language text, words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path FROM CURRENT AS $$
SELECT to_tsvector(CASE language WHEN 'en' THEN 'stems_en'::regconfig WHEN 'es' THEN 'stems_es'::regconfig
                   WHEN 'fr' THEN 'stems_fr'::regconfig ELSE 'simple'::regconfig END,
                   translate(words, '-’', '  '))
$$
"""


def upgrade() -> None:
    op.create_table(
        "term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("keeper", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "term_pair",
        "term",
        ["source", "target", "term"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "tie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.String(), nullable=False),
        sa.Column("other_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["group_.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other_id"], ["group_.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_tie_group_id"), "tie", ["group_id"], unique=False)
    op.create_index(op.f("ix_tie_other_id"), "tie", ["other_id"], unique=False)
    op.create_table(
        "doubt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("words_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=True),
        sa.Column("sampled", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_doubt_member_id"), "doubt", ["member_id"], unique=False)
    op.create_index(op.f("ix_doubt_words_id"), "doubt", ["words_id"], unique=False)
    op.create_table(
        "memory",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("words_id", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("tier", sa.String(), nullable=False),
        sa.Column("via", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("route", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index(op.f("ix_memory_words_id"), "memory", ["words_id"], unique=False)
    op.create_table(
        "sound",
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("words_id", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("typist", sa.String(), nullable=False),
        sa.Column("typed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("sid"),
    )
    op.create_index(op.f("ix_sound_member_id"), "sound", ["member_id"], unique=False)
    op.create_index(op.f("ix_sound_words_id"), "sound", ["words_id"], unique=False)
    op.create_index(
        "sound_coming", "sound", ["due_at"], unique=False, postgresql_where=sa.text("state = 'coming'")
    )
    op.create_table(
        "practice",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("credit", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("answer_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shared_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["answer_id"], ["answer.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
    )
    op.create_index(op.f("ix_practice_answer_id"), "practice", ["answer_id"], unique=False)
    op.create_index(op.f("ix_practice_member_id"), "practice", ["member_id"], unique=False)
    op.create_table(
        "practice_part",
        sa.Column("practice_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("words_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("practice_id", "name"),
    )
    op.create_index(op.f("ix_practice_part_words_id"), "practice_part", ["words_id"], unique=False)
    op.create_table(
        "reading",
        sa.Column("answer_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("privacy", sa.Integer(), nullable=False),
        sa.Column("helpful", sa.Boolean(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["answer.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("answer_id", "member_id"),
    )
    op.create_index(op.f("ix_reading_member_id"), "reading", ["member_id"], unique=False)
    op.add_column("answer", sa.Column("told_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(op.f("ix_answer_words_id"), "answer", ["words_id"], unique=False)
    op.add_column("card", sa.Column("question_id", sa.String(), nullable=True))
    op.add_column("card", sa.Column("words_id", sa.String(), nullable=True))
    op.create_index(op.f("ix_card_question_id"), "card", ["question_id"], unique=False)
    op.create_index(op.f("ix_card_words_id"), "card", ["words_id"], unique=False)
    op.create_foreign_key(
        "card_question_id_fkey", "card", "question", ["question_id"], ["id"], ondelete="CASCADE"
    )
    op.create_foreign_key("card_words_id_fkey", "card", "words", ["words_id"], ["id"], ondelete="CASCADE")
    op.add_column("group_", sa.Column("district", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("member", sa.Column("heard", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column(
        "member", sa.Column("heard_times", sa.Integer(), server_default=sa.text("0"), nullable=False)
    )
    op.add_column("member", sa.Column("heard_asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("offer", sa.Column("also", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.add_column("offer", sa.Column("free_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("question", sa.Column("thought_id", sa.String(), nullable=True))
    op.add_column("question", sa.Column("wave", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.add_column("question", sa.Column("look_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "question", sa.Column("further", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )
    op.add_column("question", sa.Column("escalated_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("question", sa.Column("met_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("question", sa.Column("alarmed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("question", sa.Column("followed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("question", sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("question", sa.Column("result", sa.String(), nullable=True))
    op.add_column("question", sa.Column("result_id", sa.String(), nullable=True))
    op.create_index(op.f("ix_question_words_id"), "question", ["words_id"], unique=False)
    op.create_index(
        "question_look",
        "question",
        ["look_at"],
        unique=False,
        postgresql_where=sa.text("look_at IS NOT NULL"),
    )
    op.create_foreign_key(
        "question_result_id_fkey", "question", "words", ["result_id"], ["id"], ondelete="SET NULL"
    )
    op.create_foreign_key(
        "question_thought_id_fkey", "question", "words", ["thought_id"], ["id"], ondelete="SET NULL"
    )
    op.add_column(
        "translation",
        sa.Column(
            "route", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'"), nullable=False
        ),
    )
    op.add_column(
        "translation", sa.Column("seconds", sa.Float(), server_default=sa.text("0"), nullable=False)
    )
    op.add_column(
        "translation", sa.Column("keeper", sa.String(), server_default=sa.text("''"), nullable=False)
    )
    op.add_column("words", sa.Column("author", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("words", sa.Column("machine", sa.Boolean(), server_default=sa.text("true"), nullable=False))
    op.alter_column("words", "member_id", existing_type=sa.String(), nullable=True)
    op.add_column("words", sa.Column("question_id", sa.String(), nullable=True))
    op.create_index(op.f("ix_words_question_id"), "words", ["question_id"], unique=False)
    op.create_foreign_key(
        "words_question_id_fkey", "words", "question", ["question_id"], ["id"], ondelete="CASCADE"
    )
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("question_id", sa.String(), nullable=True),
        sa.Column("words_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_decision_question_id"), "decision", ["question_id"], unique=False)
    op.create_index(op.f("ix_decision_words_id"), "decision", ["words_id"], unique=False)
    _know_stems()
    for words in ("words", "translation"):
        stems = sa.text("stems(language, text)")
        op.create_index(f"{words}_stems", words, [stems], postgresql_using="gin")
    op.execute("UPDATE question SET look_at = now() WHERE state <> 'closed'")


def _know_stems() -> None:
    for extension in ("unaccent", "pg_trgm"):
        op.execute(f"CREATE EXTENSION IF NOT EXISTS {extension}")
    for language, stemmer in STEMMERS.items():
        op.execute(
            f"CREATE TEXT SEARCH DICTIONARY stem_{language} (TEMPLATE = snowball, LANGUAGE = '{stemmer}')"
        )
        op.execute(f"CREATE TEXT SEARCH CONFIGURATION stems_{language} (COPY = simple)")
        mapping = f"ALTER MAPPING FOR {WORDLIKE} WITH unaccent, stem_{language}"
        op.execute(f"ALTER TEXT SEARCH CONFIGURATION stems_{language} {mapping}")
    op.execute(STEMS)


def downgrade() -> None:
    for words in ("translation", "words"):
        op.drop_index(f"{words}_stems", table_name=words)
    op.execute("DROP FUNCTION stems(text, text)")
    for language in STEMMERS:
        op.execute(f"DROP TEXT SEARCH CONFIGURATION stems_{language}")
        op.execute(f"DROP TEXT SEARCH DICTIONARY stem_{language}")
    op.drop_index(op.f("ix_reading_member_id"), table_name="reading")
    op.drop_table("reading")
    op.drop_table("decision")
    op.drop_constraint("words_question_id_fkey", "words", type_="foreignkey")
    op.drop_index(op.f("ix_words_question_id"), table_name="words")
    op.drop_column("words", "question_id")
    op.execute("DELETE FROM words WHERE member_id IS NULL")
    op.alter_column("words", "member_id", existing_type=sa.String(), nullable=False)
    op.drop_column("words", "machine")
    op.drop_column("words", "author")
    op.drop_column("translation", "keeper")
    op.drop_column("translation", "seconds")
    op.drop_column("translation", "route")
    op.drop_constraint("question_result_id_fkey", "question", type_="foreignkey")
    op.drop_constraint("question_thought_id_fkey", "question", type_="foreignkey")
    op.drop_index("question_look", table_name="question", postgresql_where=sa.text("look_at IS NOT NULL"))
    op.drop_index(op.f("ix_question_words_id"), table_name="question")
    op.drop_column("question", "result_id")
    op.drop_column("question", "result")
    op.drop_column("question", "closed_at")
    op.drop_column("question", "followed_at")
    op.drop_column("question", "alarmed_at")
    op.drop_column("question", "met_at")
    op.drop_column("question", "escalated_at")
    op.drop_column("question", "further")
    op.drop_column("question", "look_at")
    op.drop_column("question", "wave")
    op.drop_column("question", "thought_id")
    op.drop_column("offer", "free_at")
    op.drop_column("offer", "also")
    op.drop_column("member", "heard_asked_at")
    op.drop_column("member", "heard_times")
    op.drop_column("member", "heard")
    op.drop_column("group_", "district")
    op.drop_constraint("card_question_id_fkey", "card", type_="foreignkey")
    op.drop_constraint("card_words_id_fkey", "card", type_="foreignkey")
    op.drop_index(op.f("ix_card_words_id"), table_name="card")
    op.drop_index(op.f("ix_card_question_id"), table_name="card")
    op.drop_column("card", "words_id")
    op.drop_column("card", "question_id")
    op.drop_index(op.f("ix_answer_words_id"), table_name="answer")
    op.drop_column("answer", "told_at")
    op.drop_index(op.f("ix_practice_part_words_id"), table_name="practice_part")
    op.drop_table("practice_part")
    op.drop_index(op.f("ix_practice_member_id"), table_name="practice")
    op.drop_index(op.f("ix_practice_answer_id"), table_name="practice")
    op.drop_table("practice")
    op.drop_index("sound_coming", table_name="sound", postgresql_where=sa.text("state = 'coming'"))
    op.drop_index(op.f("ix_sound_words_id"), table_name="sound")
    op.drop_index(op.f("ix_sound_member_id"), table_name="sound")
    op.drop_table("sound")
    op.drop_index(op.f("ix_memory_words_id"), table_name="memory")
    op.drop_table("memory")
    op.drop_index(op.f("ix_doubt_words_id"), table_name="doubt")
    op.drop_index(op.f("ix_doubt_member_id"), table_name="doubt")
    op.drop_table("doubt")
    op.drop_index(op.f("ix_tie_other_id"), table_name="tie")
    op.drop_index(op.f("ix_tie_group_id"), table_name="tie")
    op.drop_table("tie")
    op.drop_index("term_pair", table_name="term", postgresql_where=sa.text("ended_at IS NULL"))
    op.drop_table("term")
