"""`column IN (…)` in a form that is written, compiled and planned once for any number of values."""

from __future__ import annotations

from sqlalchemy import ARRAY, Column, ColumnElement, any_, bindparam


def among(column: Column[object], name: str) -> ColumnElement[bool]:
    """Whether `column` is one of the list given as parameter `name`."""
    return column == any_(bindparam(name, type_=ARRAY(column.type)))
