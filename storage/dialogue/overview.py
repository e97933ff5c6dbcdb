"""Dialogues ahead, and whose promises they led to, as the team looks at all of them: no words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import case, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.dialogue.risk import RISKY
from flows.dialogue.steps import PARTS, STEPS
from storage.among import stands
from storage.schema import Dialogue, DialoguePart, Editor, Group, Promise, Role, table

DIALOGUE, EDITOR, GROUP, PART = table(Dialogue), table(Editor), table(Group), table(DialoguePart)
PROMISE, ROLE = table(Promise), table(Role)


@dataclass(frozen=True, slots=True)
class Ahead:
    """A meeting that a group prepares. `missing`: the steps neither taken nor left out on purpose.

    `notes`: who keeps the follow-up, as they call her. `risky`: one of them sees a risk in it.
    """

    number: int
    group: str
    facilitator: str
    state: str
    meets_on: date | None
    meets_at: str
    missing: tuple[str, ...]
    notes: str = field(repr=False)
    risky: bool


@dataclass(frozen=True, slots=True)
class Whose:
    """Of a promise: the kind of authority that made it, and whether its dialogue is risky."""

    kind: str
    risky: bool


_RISKY = exists().where(EDITOR.c.dialogue_id == DIALOGUE.c.id, EDITOR.c.risk.in_(RISKY))


async def ahead(connection: AsyncConnection) -> list[Ahead]:
    """By the day on which they meet; those without one last."""
    of = PART.c.dialogue_id == DIALOGUE.c.id, PART.c.replaced_at.is_(None)
    parts = select(func.array_agg(PART.c.step.distinct())).where(*of).scalar_subquery()
    notes = select(ROLE.c.nick).where(ROLE.c.dialogue_id == DIALOGUE.c.id, ROLE.c.name == "notes")
    query = (
        select(
            *(DIALOGUE.c[name] for name in ("number", "state", "meets_on", "meets_at", "passed")),
            *(GROUP.c.name.label("group"), GROUP.c.facilitator, _RISKY.label("risky"), parts.label("parts")),
            func.coalesce(notes.scalar_subquery(), "").label("notes"),
            exists().where(ROLE.c.dialogue_id == DIALOGUE.c.id).label("roles"),
            exists().where(EDITOR.c.dialogue_id == DIALOGUE.c.id, EDITOR.c.risk != "").label("risk"),
        )
        .join(GROUP, GROUP.c.id == DIALOGUE.c.group_id)
        .where(stands(DIALOGUE.c.state, "preparing", "paused"))
        .order_by(DIALOGUE.c.meets_on.nulls_last(), DIALOGUE.c.number)
    )
    made = []
    for row in await connection.execute(query):
        known = dict(row._mapping)
        extra = {"risk": known.pop("risk"), "roles": known.pop("roles"), "day": row.meets_on is not None}
        done = {*known.pop("passed"), *(step for step, is_so in extra.items() if is_so)}
        made.append(Ahead(**known | {"missing": _missing(known.pop("parts") or (), done)}))
    return made


async def whose_promises(connection: AsyncConnection) -> dict[int, Whose]:
    """By the number of the promise. The first authority that the group named counts."""
    these = PART.c.dialogue_id == DIALOGUE.c.id, PART.c.step == "office", PART.c.replaced_at.is_(None)
    first = select(PART.c.kind).where(*these).order_by(PART.c.id).limit(1).scalar_subquery()
    kind = case((or_(first.is_(None), first == ""), "other"), else_=first)
    query = select(PROMISE.c.number, kind.label("kind"), _RISKY.label("risky"))
    rows = await connection.execute(
        query.join_from(PROMISE, DIALOGUE, DIALOGUE.c.id == PROMISE.c.dialogue_id)
    )
    return {row.number: Whose(row.kind, row.risky) for row in rows}


def _missing(parts: Sequence[str], done: set[str]) -> tuple[str, ...]:
    """In the order in which the steps are taken where no pack says anything else."""
    told = {step for step in STEPS if any(part in parts for part in PARTS[step])}
    return tuple(step for step in STEPS if step not in told | done)
