"""Where a text leaves its author: it goes on, or a person looks first (PRODUCT 6.9).

`about` holds ids only; with them it goes on once it may (`bot.checking.passing`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.carrying import Carried, Carrying
from bot.checking.hours import due_at
from bot.moderating import REASONS, doubts_about
from bot.saying import sentence
from storage import cards, practices
from storage.checking import checks, texts
from storage.holding import Person

About = Mapping[str, Any]
Goes = Callable[[Carrying, Person, str, About], Awaitable[None]]
"""Takes words of hers on to whom they are for."""

FIRST = 2  # shares of a new member that a person should see


async def send_on(
    carrying: Carrying, person: Person, kind: str, words: str, about: About, goes: Goes
) -> Carried:
    """Words just confirmed go on, or wait; of those that wait she is told at once."""
    if await hold_or_pass(carrying, person, kind, words, about):
        return (sentence(person, "k-mod-first", carrying.now),)
    await goes(carrying, person, words, about)
    return ()


async def hold_or_pass(
    carrying: Carrying, person: Person, kind: str, words: str, about: About, **more: str
) -> bool:
    """Whether it waits. `about["texts"]`: all words that go with these; `more`: the practice or question."""
    ids = list(filter(None, about.get("texts") or [words]))
    reasons, hit = await why(carrying, person.id, kind, ids)
    if reasons:
        values = {**more, "words_id": hit or words, "about": {**about, "words": words, "texts": ids}}
        await put(carrying, person.id, kind, values, reasons)
    elif await checks.first_ones(carrying.connection, person.id, carrying.now) < FIRST:
        await put(carrying, person.id, kind, {**more, "words_id": words, "about": {"texts": ids}}, ["first"])
    return bool(reasons)


async def why(carrying: Carrying, member: str, kind: str, ids: list[str]) -> tuple[list[str], str]:
    """The reasons in their order, and the id of the first of these words that gives one."""
    rules, hit = carrying.line.reasons, ""
    found: set[str] = {"blocked"} if await checks.is_blocked(carrying.connection, member) else set()
    for one in await texts.texts(carrying.connection, ids):
        doubts = doubts_about([one.text], kind, rules)
        hit = hit or (one.id if doubts else "")
        found |= set(doubts)
    return [reason for reason in REASONS if reason in found], hit


async def put(
    carrying: Carrying, member: str, kind: str, values: Mapping[str, object], reasons: list[str]
) -> int:
    """A text waits for a person from now on. Returns its number. `values`: columns of `Check`."""
    connection, now = carrying.connection, carrying.now
    row = {"kind": kind, "member_id": member, "reasons": reasons, "state": "waiting", "why": ""}
    id = await checks.add(connection, {**row, "decided_by": "", "created_at": now, "about": {}, **values})
    if found := await checks.find(connection, id):
        await checks.change(connection, id, look_at=await due_at(connection, found, now))
    return id


async def about_practice(carrying: Carrying, member: str, practice: str, *, held: bool) -> None:
    """Told just now, or anew: what was to be looked at before says nothing any more."""
    connection = carrying.connection
    await checks.close_practice(connection, practice, "withdrawn", carrying.now)
    ids = await checks.parts_of(connection, practice)
    reasons, hit = await why(carrying, member, "practice", ids) if held else ([], "")
    if not held and await checks.first_ones(connection, member, carrying.now) < FIRST:
        reasons = ["first"]
    if ids and (held or reasons):
        values = {"practice_id": practice, "words_id": hit or ids[0], "about": {"texts": ids}}
        await put(carrying, member, "practice", values, reasons)


async def hold_practice(carrying: Carrying, member: str, practice: str) -> None:
    """One that others see already, until a person has looked at it."""
    connection, now = carrying.connection, carrying.now
    if await practices.hold(connection, practice):
        await cards.put(connection, "practice", member, "", now, practice_id=practice)
        await about_practice(carrying, member, practice, held=True)
