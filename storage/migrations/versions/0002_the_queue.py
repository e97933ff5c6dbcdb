"""The queue: procrastinate's own tables and functions."""

from alembic import op
from procrastinate.schema import SchemaManager

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    cursor = op.get_bind().connection.cursor()  # without parameters, so that many statements may come at once
    cursor.execute(SchemaManager.get_schema())
    cursor.close()
