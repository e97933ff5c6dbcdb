"""A few days on the line that leave something of every kind behind, through real use where there is a way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import insert, text, update

import bot.turn
from bot.channels.channel import Address
from bot.channels.paper import WINDOW_CLOSED
from flows.conversation import Turn
from storage import cases, team
from storage.schema import Address as AddressRow
from storage.schema import Code, table
from tests.paper import AWA, ROSITA, OnPaper, member

GUEST, GONE, WRONG = (Address("sms", f"+25470000020{n}") for n in range(3))
HELD = Address("whatsapp", "+254700000203")
JOINING = ("Maembe", "1", "1", "1", "1", "1", "1")
QUESTION = "How do you plantedquestion when you pay for a pump"
ANSWER = "Chacune de nous plantedanswer un peu chaque semaine"


@dataclass
class Lived:
    """`guest`, `wrong`: hashes of two numbers. `sealed`: the wrong one. `came`, `left`: ids of messages."""

    paper: OnPaper
    guest: bytes
    wrong: bytes
    sealed: bytes
    came: str
    left: str


async def live(paper: OnPaper, monkeypatch: pytest.MonkeyPatch) -> Lived:
    """All of it happens within an hour."""
    others = member(AWA, "Awa", "fr"), member(WRONG, "W"), member(HELD, "H")
    await paper.join(member(ROSITA, "Rosita", "en", "ceibo"), *others)
    await exchange(paper)
    await draft(paper)
    await paper.hear(GUEST, "who are you")
    await note(paper)
    await fail(paper, monkeypatch)
    await hold(paper)
    await leave(paper)
    await by_hand(paper)
    ((wrong, sealed),) = await paper.all_of("SELECT digest, sealed FROM address WHERE state = 'wrong'")
    ((came,),) = await paper.all_of("SELECT sid FROM inbox ORDER BY received_at LIMIT 1")
    ((left,),) = await paper.all_of("SELECT sid FROM outbox WHERE sid IS NOT NULL ORDER BY id LIMIT 1")
    return Lived(paper, paper.line.digest(GUEST), wrong, sealed, came, left)


async def exchange(paper: OnPaper) -> None:
    """A question, an answer, thanks in her own words."""
    for said in ("menu", "2", QUESTION, "0", "1", "1"):
        await paper.hear(ROSITA, said)
    for said in ("1", ANSWER, "1"):
        await paper.hear(AWA, said)
    for said in ("1", "I plantedthanks you very much", "1"):
        await paper.hear(ROSITA, said)


async def draft(paper: OnPaper) -> None:
    for said in ("menu", "2", "Who of you planteddraft a letter to the mayor", "0", "1", "0"):
        await paper.hear(ROSITA, said)


async def note(paper: OnPaper) -> None:
    """A note to a person, whose card is closed."""
    for said in ("?", "8", "Please plantednote me about the meeting"):
        await paper.hear(AWA, said)
    async with paper.line.database.begin() as connection:
        await connection.execute(text("UPDATE card SET closed_at = :now"), {"now": paper.clock.at})


async def fail(paper: OnPaper, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Turn:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(bot.turn, "step", broken)
        await paper.hear(AWA, "this plantedfailure breaks")


async def hold(paper: OnPaper) -> None:
    """WhatsApp does not take it, and she has no other phone."""
    paper.channels["whatsapp"].trouble(WINDOW_CLOSED)
    await paper.put(HELD, {"message": "g-err1", "values": {"t": "plantedheld", "opts": "1"}})
    await paper.settle()
    assert await paper.all_of("SELECT count(*) FROM outbox WHERE state = 'held'") == [(1,)]


async def leave(paper: OnPaper) -> None:
    """Somebody joins, and erases herself."""
    for said in (*JOINING, "DELETE", "3", "7"):
        await paper.hear(GONE, said)
    await paper.wait(timedelta(minutes=10))


_DOUBT = """
INSERT INTO doubt (words_id, language, outcome, created_at, closed_at)
SELECT question.words_id, 'fr', 'planteddoubt', :now, :now FROM question LIMIT 1
"""
_TERM = """
INSERT INTO term (source, target, term, said, keeper, created_at, ended_at)
VALUES ('en', 'fr', 'plantedterm', 'x', 'Grace', :now, :now)
"""


async def by_hand(paper: OnPaper) -> None:
    """What has no conversation of its own here: a code, a closed case, a wrong number, a hash of words."""
    who, now = await paper.person(ROSITA), paper.clock.at
    number = {"state": "wrong", "changed_at": now}
    async with paper.line.database.begin() as connection:
        code = {"digest": b"plantedcode", "member_id": who.id, "kind": "move", "expires_at": now}
        await connection.execute(insert(table(Code)).values(**code))
        await team.log(connection, "planteddecision", "read", None, now)
        await connection.execute(text(_DOUBT), {"now": now})
        await connection.execute(text(_TERM), {"now": now})
        await cases.wish(connection, who.id, cases.Wish(b"plantedway", "plantedword", "en"), now)
        closed = text("UPDATE safety_case SET state = 'closed', closed_at = :now")
        await connection.execute(closed, {"now": now})
        addresses = table(AddressRow)
        wrong = addresses.c.digest == paper.line.digest(WRONG)
        await connection.execute(update(addresses).where(wrong).values(**number))
        await connection.execute(text("UPDATE inbox SET said = 'plantedsaid'"))
