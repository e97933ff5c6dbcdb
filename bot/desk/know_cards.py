"""Facts about questions and promises that wait for a person, for a chat of somebody who works the desk."""

from __future__ import annotations

from typing import Any

from bot.desk.room import Refused
from bot.knowing import Asked, Lookup, topmost, written
from bot.unmet import asking
from bot.unmet.found import HANDLE, hours_of
from flows.desk_facts import LatePromise, Unmet
from flows.waves import ALONE
from storage import questions, team, unanswered
from storage.desk import opened, staff

BY_CHAT = {"desk-nick-week": "k-nick-week", "desk-nick-several": "k-nick-several"}
"""What is said in other words by chat, where nothing is filled in."""


async def unmet(asked: Asked) -> dict[str, Any]:
    """Those of her own groups first; what a person has written about comes last."""
    connection = asked.connection
    who = await staff.of_member(connection, asked.person.id)
    waiting = await unanswered.every(connection)
    waiting.sort(key=lambda one: (one.met_at is not None, bool(who) and one.facilitator != who.name))  # type: ignore[union-attr]
    return {"unmet": tuple([await _unmet(asked, one) for one in waiting])}


async def _unmet(asked: Asked, one: unanswered.Unanswered) -> Unmet:
    found = await questions.on_its_way(asked.connection, one.id)
    words, wave = (found.words_id, found.wave) if found else ("", 0)
    last = (await team.exchanged(asked.connection, one.id))[-1:]
    back = next((said.words_id for said in last if not said.who), "")
    return Unmet(one.id[:HANDLE], words, one.place, hours_of(one, asked.now), wave == ALONE, back)


async def fitting(asked: Asked) -> dict[str, Any]:
    """Nobody, when the question is gone."""
    try:
        found = await asking.suggested(asked.line, asked.connection, topmost(asked, "unmet"), asked.now)
    except Refused:
        return {"fitting": ()}
    return {"fitting": tuple(one.nick for one in found)}


async def against(asked: Asked) -> dict[str, Any]:
    """The sentence that says why she whom she has just named cannot be asked; empty when she can."""
    name = next(iter(written(asked, "chosen")), "")
    try:
        await asking.check(asked.line, asked.connection, topmost(asked, "unmet"), name, asked.now)
    except Refused as refused:
        return {"against": BY_CHAT.get(refused.sentence, refused.sentence)}
    return {"against": ""}


async def late(asked: Asked) -> dict[str, Any]:
    """Promises that were late three times, the oldest card first."""
    found = await opened.late_promises(asked.connection)
    return {
        "late": tuple(
            LatePromise(one.card, one.number, one.words, one.group, one.facilitator, one.org) for one in found
        )
    }


KNOW_CARDS: dict[str, Lookup] = {"unmet": unmet, "fitting": fitting, "against": against, "late": late}
