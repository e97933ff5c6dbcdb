"""A person of the team has a question asked of one more member whom she chooses, or of all who know its topic
(PRODUCT 5, P3-J2). Whom she may choose is what the line itself would keep to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import EVENTS
from bot.carrying import Carrying
from bot.desk.room import Refused
from bot.line import Line
from bot.offering import put_to
from bot.peers import peers_of
from bot.questions import widen_in
from bot.unmet.found import held, named, refuse_name
from flows.asking_facts import Asker, Peer
from flows.panel import PANEL
from flows.routing import FAR, all_of_topic
from flows.waves import ALONE
from storage import choosing, questions, team, timers
from storage.choosing import Called
from storage.questions import OnItsWay

LATELY, ACTIVE = timedelta(days=PANEL.offers_in), timedelta(days=PANEL.active)
SHOWN = 3  # members who are named to choose from (P3-J2)


async def suggested(line: Line, connection: AsyncConnection, handle: str, now: datetime) -> list[Called]:
    """A few who know the topic and were asked nothing this week. Raises `Refused`."""
    question = await held(connection, await named(connection, handle))
    asker, peers = await _peers(connection, line, question, now)
    fitting = [p.id for p in all_of_topic(asker, peers, question.privacy) if not p.offers_this_week]
    known = await choosing.by_id(connection, fitting[:SHOWN], question.id, now - LATELY)
    return [known[id] for id in fitting[:SHOWN]]


async def ask(line: Line, handle: str, who: str, nick: str, group: str = "") -> None:
    """Put it to this member. `group`: its word, where several go by this name. Raises `Refused`."""
    async with line.database.begin() as connection:
        carrying = Carrying(line, connection, line.clock.now())
        await ask_in(carrying, handle, who, nick, group)
        await timers.set_all(connection, carrying.timers)
        await line.bell.ring(connection, EVENTS)


async def ask_in(carrying: Carrying, handle: str, who: str, nick: str, group: str = "") -> None:
    """The same, in a transaction that is under way."""
    refuse_name(who)
    connection, now = carrying.connection, carrying.now
    question, chosen = await _may_be_asked(carrying.line, connection, handle, (nick, group), now)
    await put_to(carrying, question.id, [chosen.id], question.wave)
    if question.state == "alone":
        await questions.change(connection, question.id, state="routed")
    await team.log(connection, who, "asked", question.id, now)


async def check(line: Line, connection: AsyncConnection, handle: str, named: str, now: datetime) -> None:
    """Raises `Refused` when she who is `named` (see `parted`) cannot be asked."""
    await _may_be_asked(line, connection, handle, parted(named), now)


def parted(named: str) -> tuple[str, str]:
    """A nickname, and the word of a group where one stands behind a comma."""
    nick, _, word = named.partition(",")
    return nick.strip(), word.strip()


async def widen(line: Line, handle: str, who: str) -> int:
    """Put it to all who know its topic and may be asked this week. Returns how many. Raises `Refused`."""
    async with line.database.begin() as connection:
        carrying = Carrying(line, connection, line.clock.now())
        asked = await ask_all_in(carrying, handle, who)
        await timers.set_all(connection, carrying.timers)
        await line.bell.ring(connection, EVENTS)
    return asked


async def ask_all_in(carrying: Carrying, handle: str, who: str) -> int:
    """The same, in a transaction that is under way."""
    refuse_name(who)
    question = await _for_many(carrying.connection, handle)
    asked = await widen_in(carrying, question)
    await team.log(carrying.connection, who, "widened", question.id, carrying.now)
    return asked


async def _may_be_asked(
    line: Line, connection: AsyncConnection, handle: str, whom: tuple[str, str], now: datetime
) -> tuple[OnItsWay, Called]:
    """The question, and her who goes by this nickname in this group. Raises `Refused`."""
    question = await _for_many(connection, handle)
    nick, group = whom
    chosen = _one(await choosing.called(connection, nick, question.id, now - LATELY), group)
    _, peers = await _peers(connection, line, question, now)
    _refuse(chosen, question, peers, now)
    return question, chosen


async def _for_many(connection: AsyncConnection, handle: str) -> OnItsWay:
    """Raises `Refused` if she put it to one woman of her choice: nobody else was to see it (CON-02)."""
    question = await held(connection, await named(connection, handle))
    if question.wave == ALONE:
        raise Refused("desk-question-of-one")
    return question


async def _peers(
    connection: AsyncConnection, line: Line, question: OnItsWay, now: datetime
) -> tuple[Asker, tuple[Peer, ...]]:
    return await peers_of(line, connection, question.of, question.topic, now, question.id)


def _one(found: Sequence[Called], group: str) -> Called:
    """Raises `Refused` when nobody, or not one alone, is called so."""
    meant = [one for one in found if group.strip().lower() in ("", one.word)]
    if not meant:
        raise Refused("desk-nick-unknown")
    if len(meant) > 1:
        raise Refused("desk-nick-several", words=", ".join(one.word.upper() for one in meant))
    return meant[0]


def _refuse(chosen: Called, question: OnItsWay, peers: Sequence[Peer], now: datetime) -> None:
    """Raises `Refused` with the first thing that speaks against asking her."""
    peer = next((peer for peer in peers if peer.id == chosen.id), None)
    reasons = {
        "desk-nick-herself": chosen.id == question.of,
        "desk-nick-before": chosen.asked,
        "desk-nick-week": chosen.offers >= PANEL.offers,
        "desk-nick-shows-nothing": not chosen.shows,
        "desk-nick-stopped": not chosen.reached,
        "desk-nick-long-ago": chosen.seen_at is None or chosen.seen_at <= now - ACTIVE,
        "desk-nick-near": peer is not None and peer.near and question.privacy == FAR,
        "desk-nick-shares": peer is None,
    }
    against = [reason for reason, holds in reasons.items() if holds]
    if against:
        raise Refused(against[0], n=PANEL.offers)
