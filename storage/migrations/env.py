"""Alembic's entrance. It is only called with a connection that is already open (storage.database.migrate)."""

from typing import Literal

from alembic import context
from sqlmodel import AutoString

from storage.schema import METADATA

OURS = set(METADATA.tables)


def is_ours(_object: object, name: str | None, kind: str, _reflected: bool, _compare_to: object) -> bool:
    return kind != "table" or name in OURS


def spelled(kind: str, item: object, _context: object) -> str | Literal[False]:
    """SQLModel's own string type is an ordinary string in a migration."""
    return "sa.String()" if kind == "type" and isinstance(item, AutoString) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    include_object=is_ours,
    render_item=spelled,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
