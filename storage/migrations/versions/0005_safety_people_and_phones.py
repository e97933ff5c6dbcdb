"""Countries and their directories, safety cases, phones that are shared or change, PINs and hours."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "country",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("price", sa.String(), nullable=False),
        sa.Column("emergency", sa.String(), nullable=False),
        sa.Column("directory_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("safety_person_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("legal_note_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("safety_talk_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name"),
    )
    op.execute("INSERT INTO country (name, price, emergency) SELECT DISTINCT country, '', '' FROM group_")
    op.create_table(
        "service",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("hours", sa.String(), nullable=False),
        sa.Column("open_hours", sa.Integer(), nullable=False),
        sa.Column("languages", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("cost", sa.String(), nullable=False),
        sa.Column("checked_by", sa.String(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["country"], ["country.name"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_service_country"), "service", ["country"], unique=False)
    op.create_table(
        "code",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index(op.f("ix_code_member_id"), "code", ["member_id"], unique=False)
    op.create_table(
        "safety_case",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=True),
        sa.Column("way", sa.LargeBinary(), nullable=True),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_safety_case_member_id"), "safety_case", ["member_id"], unique=False)
    op.create_table(
        "sharing",
        sa.Column("address_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("address_id", "member_id"),
    )
    op.add_column("address", sa.Column("heard_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("address", sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("address", sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("consent", sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("inbox", sa.Column("said", sa.LargeBinary(), nullable=True))
    op.add_column(
        "member",
        sa.Column(
            "wants", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'"), nullable=False
        ),
    )
    op.add_column("member", sa.Column("hours", sa.String(), server_default=sa.text("'day'"), nullable=False))
    op.add_column(
        "member", sa.Column("cover", sa.String(), server_default=sa.text("'market'"), nullable=False)
    )
    op.add_column("member", sa.Column("pin", sa.LargeBinary(), nullable=True))
    op.add_column("member", sa.Column("pin_tries", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("member", sa.Column("pin_missed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "member", sa.Column("unlocked", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )
    op.add_column(
        "member", sa.Column("silent", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )
    op.add_column(
        "member",
        sa.Column(
            "unasked", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'"), nullable=False
        ),
    )
    op.add_column("member", sa.Column("ignored_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("member", sa.Column("safety_asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("member", sa.Column("stay_asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("words", sa.Column("number", sa.BigInteger(), sa.Identity(always=False), nullable=False))
    op.create_unique_constraint("words_number_key", "words", ["number"])


def downgrade() -> None:
    op.drop_constraint("words_number_key", "words", type_="unique")
    op.drop_column("words", "number")
    op.drop_column("member", "stay_asked_at")
    op.drop_column("member", "safety_asked_at")
    op.drop_column("member", "ignored_until")
    op.drop_column("member", "unasked")
    op.drop_column("member", "silent")
    op.drop_column("member", "unlocked")
    op.drop_column("member", "pin_missed_at")
    op.drop_column("member", "pin_tries")
    op.drop_column("member", "pin")
    op.drop_column("member", "cover")
    op.drop_column("member", "hours")
    op.drop_column("member", "wants")
    op.drop_column("inbox", "said")
    op.drop_column("consent", "ended_at")
    op.drop_column("address", "changed_at")
    op.drop_column("address", "asked_at")
    op.drop_column("address", "heard_at")
    op.drop_table("sharing")
    op.drop_index(op.f("ix_safety_case_member_id"), table_name="safety_case")
    op.drop_table("safety_case")
    op.drop_index(op.f("ix_code_member_id"), table_name="code")
    op.drop_table("code")
    op.drop_index(op.f("ix_service_country"), table_name="service")
    op.drop_table("service")
    op.drop_table("country")
