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

# Which stems stand in how many documents is counted with them, in one order, so that no two who share at the
# same time wait for each other. The empty stem counts the documents.
COUNTED = """
CREATE FUNCTION count_stems() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO stem AS known (language, stem, documents)
  SELECT language, one, count(*) FROM added CROSS JOIN unnest(tsvector_to_array(stems) || ''::text) AS one
   GROUP BY language, one ORDER BY language, one
  ON CONFLICT (language, stem) DO UPDATE SET documents = known.documents + excluded.documents;
  RETURN NULL;
END $$
"""
UNCOUNTED = """
CREATE FUNCTION uncount_stems() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  WITH fewer AS (
    SELECT language, one, count(*) AS gone
      FROM removed CROSS JOIN unnest(tsvector_to_array(stems) || ''::text) AS one GROUP BY language, one),
  held AS (
    SELECT stem.language, stem.stem, gone FROM stem
      JOIN fewer ON fewer.language = stem.language AND fewer.one = stem.stem
     ORDER BY stem.language, stem.stem FOR UPDATE OF stem),
  orphans AS (
    DELETE FROM stem USING held
     WHERE stem.language = held.language AND stem.stem = held.stem AND documents <= gone)
  UPDATE stem SET documents = documents - gone FROM held
   WHERE stem.language = held.language AND stem.stem = held.stem AND documents > gone;
  RETURN NULL;
END $$
"""
# What a practice said is not found any more from the moment in which it is taken back, changed or erased.
PART_GONE = """
CREATE FUNCTION lose_stems_of_part() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  DELETE FROM practice_stems WHERE practice_id = OLD.practice_id;
  UPDATE practice SET look_at = created_at WHERE id = OLD.practice_id AND state = 'shared';
  RETURN NULL;
END $$
"""
WORDS_CHANGED = """
CREATE FUNCTION lose_stems_of_words() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE told_with text[] := ARRAY(
  SELECT practice_id FROM practice_part WHERE words_id = to_jsonb(OLD) ->> TG_ARGV[0]);
BEGIN
  DELETE FROM practice_stems WHERE practice_id = ANY(told_with);
  UPDATE practice SET look_at = created_at WHERE id = ANY(told_with) AND state = 'shared';
  RETURN NULL;
END $$
"""
NOT_SHARED = """
CREATE FUNCTION lose_stems() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  DELETE FROM practice_stems WHERE practice_id = OLD.id;
  RETURN NULL;
END $$
"""
TRIGGERS = (
    "CREATE TRIGGER counted AFTER INSERT ON practice_stems REFERENCING NEW TABLE AS added"
    " FOR EACH STATEMENT EXECUTE FUNCTION count_stems()",
    "CREATE TRIGGER uncounted AFTER DELETE ON practice_stems REFERENCING OLD TABLE AS removed"
    " FOR EACH STATEMENT EXECUTE FUNCTION uncount_stems()",
    "CREATE TRIGGER gone AFTER DELETE OR UPDATE OF words_id ON practice_part"
    " FOR EACH ROW EXECUTE FUNCTION lose_stems_of_part()",
    "CREATE TRIGGER changed AFTER UPDATE OF text ON words"
    " FOR EACH ROW WHEN (OLD.text <> NEW.text) EXECUTE FUNCTION lose_stems_of_words('id')",
    "CREATE TRIGGER changed AFTER UPDATE OF text ON translation"
    " FOR EACH ROW WHEN (OLD.text <> NEW.text) EXECUTE FUNCTION lose_stems_of_words('words_id')",
    "CREATE TRIGGER gone AFTER DELETE ON translation"
    " FOR EACH ROW EXECUTE FUNCTION lose_stems_of_words('words_id')",
    "CREATE TRIGGER not_shared AFTER UPDATE OF state ON practice"
    " FOR EACH ROW WHEN (NEW.state <> 'shared') EXECUTE FUNCTION lose_stems()",
)

# An answer was made a practice in a flow of its own before; whoever stood in it goes on in that of all.
GONE_ON = """
UPDATE conversation SET flow = 'share', trail = '[]',
       step = CASE WHEN coalesce(data->>'did', '') = '' THEN 'did' ELSE 'audience' END,
       data = jsonb_build_object('alone', 'yes', 'id', 0, 'problem', '', 'changed', '', 'hard', '',
                                 'needs', '', 'kind',
                                 CASE data->>'result' WHEN 'failed' THEN 'failed' ELSE 'works' END)
              || (data - ARRAY['audience', 'credit'])
 WHERE flow = 'idea'
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
    op.create_table(
        "kindness",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("practice_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("words_id", sa.String(), nullable=False),
        sa.Column("wonders_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["wonders_id"], ["words.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["words_id"], ["words.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    for column in ("member_id", "practice_id", "wonders_id", "words_id"):
        op.create_index(op.f(f"ix_kindness_{column}"), "kindness", [column], unique=False)
    op.add_column(
        "question", sa.Column("credit", sa.String(), server_default=sa.text("'nick'"), nullable=False)
    )
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
    op.execute(GONE_ON)
    op.drop_column("practice", "title")
    _find()


def _find() -> None:
    """Where practices are found. A document stays in its row, so that weighing it reads one page."""
    op.create_table(
        "practice_stems",
        sa.Column("practice_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("stems", postgresql.TSVECTOR(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("practice_id", "language"),
    )
    op.execute("ALTER TABLE practice_stems SET (toast_tuple_target = 8160)")
    op.create_index(
        "practice_stems_found",
        "practice_stems",
        ["stems"],
        postgresql_using="gin",
        postgresql_with={"fastupdate": "off"},
    )
    op.create_table(
        "stem",
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("stem", sa.String(collation="C"), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("language", "stem"),
    )
    op.create_index(
        "stem_spelled", "stem", ["stem"], postgresql_using="gin", postgresql_ops={"stem": "gin_trgm_ops"}
    )
    op.create_table(
        "search",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("sought", sa.String(), nullable=False),
        sa.Column("topics", sa.String(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute("CREATE EXTENSION IF NOT EXISTS fuzzystrmatch")
    for statement in (COUNTED, UNCOUNTED, PART_GONE, WORDS_CHANGED, NOT_SHARED, *TRIGGERS):
        op.execute(statement)
    op.execute("UPDATE practice SET look_at = now() WHERE state = 'shared'")


def downgrade() -> None:
    op.execute("DROP TRIGGER not_shared ON practice")
    op.execute("DROP TRIGGER gone ON practice_part")
    op.execute("DROP TRIGGER changed ON words")
    for name in ("changed", "gone"):
        op.execute(f"DROP TRIGGER {name} ON translation")
    for name in ("search", "practice_stems", "stem"):
        op.drop_table(name)
    for name in ("count_stems", "uncount_stems", "lose_stems_of_part", "lose_stems_of_words", "lose_stems"):
        op.execute(f"DROP FUNCTION {name}()")
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
    op.drop_column("question", "credit")
    op.drop_table("kindness")
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
