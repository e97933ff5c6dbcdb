"""The texts of a dialogue: each editor's own, and of those of the others what they sent to the group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import and_, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import DialoguePart, Practice, Words, table

PART, WORDS, PRACTICE = table(DialoguePart), table(Words), table(Practice)
OF_ONE_MEETING = ("where", "learned")


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a dialogue. `of`: who wrote it; other columns as in `storage.schema.DialoguePart`.

    `practice`: the number of the practice it names, or None.
    """

    id: int
    step: str
    of: str
    words: str
    text: str = field(repr=False)
    language: str
    kind: str
    consent: str
    quotable: bool
    practice: int | None
    created_at: datetime
    shown_at: datetime | None


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a text that is kept."""

    kind: str = ""
    consent: str = ""
    quotable: bool = True
    practice_id: str | None = None


async def keep(
    connection: AsyncConnection,
    dialogue: str,
    member: str,
    step: str,
    words: str,
    about: About,
    now: datetime,
) -> None:
    """A text of hers beside what stands there."""
    values = {
        "dialogue_id": dialogue,
        "member_id": member,
        "step": step,
        "words_id": words,
        "created_at": now,
    }
    values |= {"kind": about.kind, "consent": about.consent, "quotable": about.quotable}
    await connection.execute(insert(PART).values(**values, practice_id=about.practice_id))


async def replace(connection: AsyncConnection, dialogue: str, member: str, step: str, now: datetime) -> None:
    """What she wrote there herself stands there no more; what others wrote does."""
    hers = PART.c.dialogue_id == dialogue, PART.c.member_id == member, PART.c.step == step
    query = update(PART).where(*hers, PART.c.replaced_at.is_(None)).values(replaced_at=now)
    await connection.execute(query)


async def show(connection: AsyncConnection, dialogue: str, member: str, now: datetime) -> int:
    """The group may read what she wrote so far. Returns how many texts are new to it."""
    hers = PART.c.dialogue_id == dialogue, PART.c.member_id == member, PART.c.shown_at.is_(None)
    shown = await connection.execute(update(PART).where(*hers).values(shown_at=now))
    return shown.rowcount


async def carry_over(connection: AsyncConnection, before: str, to: str, now: datetime) -> None:
    """What the group had sent to itself for a dialogue `before` stands in this one too, as the same words.

    Where and when that was, and what was learned of it, is of that one alone.
    """
    same = ("member_id", "step", "words_id", "kind", "consent", "quotable", "practice_id", "shown_at")
    texts = select(literal(to), literal(now), *(PART.c[name] for name in same)).where(
        PART.c.dialogue_id == before,
        PART.c.shown_at.is_not(None),
        PART.c.replaced_at.is_(None),
        PART.c.step.not_in(OF_ONE_MEETING),
    )
    await connection.execute(
        insert(PART).from_select(("dialogue_id", "created_at", *same), texts.order_by(PART.c.id))
    )


async def seen_by(connection: AsyncConnection, dialogue: str, member: str) -> dict[str, list[Text]]:
    """What she may read, by step. The last of a step that holds one text is the one that counts for her: what
    she wrote and has not sent yet, else what was sent last.
    """
    return _by_step(
        [row for row in await _texts(connection, dialogue) if row.shown_at or row.of == member], member
    )


async def begun_by_others(connection: AsyncConnection, dialogue: str, member: str) -> frozenset[str]:
    """The steps for which others have written what they have not sent yet: that much she may know."""
    others = PART.c.member_id != member, PART.c.shown_at.is_(None), PART.c.replaced_at.is_(None)
    query = select(PART.c.step).where(PART.c.dialogue_id == dialogue, *others).distinct()
    return frozenset(await connection.scalars(query))


async def printed(connection: AsyncConnection, dialogue: str) -> Mapping[str, list[Text]]:
    """What the group has sent to itself, by step, oldest first."""
    return _by_step([row for row in await _texts(connection, dialogue) if row.shown_at], "")


def numbers(texts: Mapping[str, Sequence[Text]]) -> list[int]:
    """By which it is known later whether a paper is still of the same texts."""
    return sorted(one.id for those in texts.values() for one in those)


def _by_step(texts: list[Text], member: str) -> dict[str, list[Text]]:
    found: dict[str, list[Text]] = {}
    for one in sorted(texts, key=lambda one: (one.of == member and not one.shown_at, one.id)):
        found.setdefault(one.step, []).append(one)
    return found


async def _texts(connection: AsyncConnection, dialogue: str) -> list[Text]:
    names = ("id", "step", "kind", "consent", "quotable", "created_at", "shown_at")
    query = (
        select(
            *(PART.c[name] for name in names),
            PART.c.member_id.label("of"),
            WORDS.c.id.label("words"),
            WORDS.c.text,
            WORDS.c.language,
            PRACTICE.c.number.label("practice"),
        )
        .join_from(PART, WORDS, WORDS.c.id == PART.c.words_id)
        .outerjoin(PRACTICE, and_(PRACTICE.c.id == PART.c.practice_id, PRACTICE.c.state == "shared"))
        .where(PART.c.dialogue_id == dialogue, PART.c.replaced_at.is_(None))
        .order_by(PART.c.id)
    )
    return [Text(**row._mapping) for row in await connection.execute(query)]
