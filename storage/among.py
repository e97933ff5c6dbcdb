"""`column IN (…)` in forms that are written, compiled and planned once."""

from __future__ import annotations

from sqlalchemy import ARRAY, Column, ColumnElement, any_, bindparam, literal_column


def among(column: Column[object], name: str) -> ColumnElement[bool]:
    """Whether `column` is one of the list given as parameter `name`."""
    return column == any_(bindparam(name, type_=ARRAY(column.type)))


def stands(column: Column[object], *states: str) -> ColumnElement[bool]:
    """Whether `column` is one of these words of ours, written out in the statement.

    As parameters they would hide from the planner that an index over some states alone is enough.
    """
    return column.in_([literal_column(f"'{state}'") for state in states])
