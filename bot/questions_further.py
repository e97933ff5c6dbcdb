"""A person of the team has a question asked of one more member whom she chooses, or of all who know its topic
(PRODUCT 5, P3-J2). Whom she may choose is what the line itself would keep to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import questions as looks
from bot.bell import EVENTS
from bot.carrying import Carrying
from bot.line import Line
from bot.offering import put_to
from bot.peers import peers_of
from bot.questions_read import held, refuse_reader
from bot.questions_waiting import named
from bot.settings import Unsafe
from flows.asking_facts import Asker, Peer
from flows.panel import Panel
from flows.routing import FAR, all_of_topic
from flows.waves import ALONE
from storage import choosing, questions, team, timers
from storage.choosing import Called
from storage.questions import OnItsWay

SHOWN = 3  # members who are named to choose from (P3-J2)


async def suggest(line: Line, handle: str) -> None:
    """A few who know the topic and were asked nothing this week. Raises `Unsafe`."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        question = await held(connection, await named(connection, handle))
        asker, peers = await _peers(connection, line, question, now)
        fitting = [p.id for p in all_of_topic(asker, peers, question.privacy) if not p.offers_this_week]
        panel = await line.panel.now(connection, now)
        known = await choosing.by_id(connection, fitting[:SHOWN], question.id, _lately(panel, now))
    for member in (known[id] for id in fitting[:SHOWN]):
        typer.echo(f"{member.nick}, {member.word.upper()}, {member.place}, {member.language}")
    typer.echo(
        "Choose one of them, or another." if known else "Nobody who knows the topic is free this week."
    )


async def ask(line: Line, handle: str, who: str, nick: str, group: str = "") -> None:
    """Put it to this member. `group`: its word, where several go by this name. Raises `Unsafe`."""
    refuse_reader(who)
    now = line.clock.now()
    async with line.database.begin() as connection:
        question = await _for_many(connection, handle)
        panel = await line.panel.now(connection, now)
        called = await choosing.called(connection, nick, question.id, _lately(panel, now))
        chosen = _one(called, group)
        _, peers = await _peers(connection, line, question, now)
        _refuse(chosen, question, peers, now, panel)
        carrying = Carrying(line, connection, now)
        await put_to(carrying, question.id, [chosen.id], question.wave)
        if question.state == "alone":
            await questions.change(connection, question.id, state="routed")
        await timers.set_all(connection, carrying.timers)
        await team.log(connection, who, "asked", question.id, now)
        await line.bell.ring(connection, EVENTS)
    typer.echo("She is asked, in her hours.")


async def widen(line: Line, handle: str, who: str) -> None:
    """Put it to all who know its topic and may be asked this week. Raises `Unsafe`."""
    refuse_reader(who)
    async with line.database.begin() as connection:
        question = await _for_many(connection, handle)
    asked = await looks.widen(line, question.id)
    async with line.database.begin() as connection:
        await team.log(connection, who, "widened", question.id, line.clock.now())
        await line.bell.ring(connection, EVENTS)
    typer.echo(f"{asked} more are asked, each in her hours.")


async def _for_many(connection: AsyncConnection, handle: str) -> OnItsWay:
    """Raises `Unsafe` if she put it to one woman of her choice: nobody else was to see it (CON-02)."""
    question = await held(connection, await named(connection, handle))
    if question.wave == ALONE:
        raise Unsafe("She asked one woman, and nobody else. You can write to her: `questions write`.")
    return question


async def _peers(
    connection: AsyncConnection, line: Line, question: OnItsWay, now: datetime
) -> tuple[Asker, tuple[Peer, ...]]:
    return await peers_of(line, connection, question.of, question.topic, now, question.id)


def _one(found: Sequence[Called], group: str) -> Called:
    """Raises `Unsafe` when nobody, or not one alone, is called so."""
    meant = [one for one in found if group.strip().lower() in ("", one.word)]
    if not meant:
        raise Unsafe("No member is called so there.")
    if len(meant) > 1:
        words = ", ".join(one.word.upper() for one in meant)
        raise Unsafe(f"Several are called so: say --group, and the word of hers ({words}).")
    return meant[0]


def _lately(panel: Panel, now: datetime) -> datetime:
    """Since when it counts how often somebody was asked."""
    return now - timedelta(days=panel.offers_in)


def _refuse(chosen: Called, question: OnItsWay, peers: Sequence[Peer], now: datetime, panel: Panel) -> None:
    """Raises `Unsafe` with all that speaks against asking her."""
    active = now - timedelta(days=panel.active)
    peer = next((peer for peer in peers if peer.id == chosen.id), None)
    reasons = {
        "It is she who asks.": chosen.id == question.of,
        "She was asked this before.": chosen.asked,
        f"She was asked {panel.offers} questions this week.": chosen.offers >= panel.offers,
        "She has not agreed to be shown questions.": not chosen.shows,
        "She has stopped the line, or it is not sure that her phone is still hers.": not chosen.reached,
        "She has not been here for long.": chosen.seen_at is None or chosen.seen_at <= active,
        "She lives near her who asks, and that one wants nobody near to see it.": (
            peer is not None and peer.near and question.privacy == FAR
        ),
    }
    against = [reason for reason, holds in reasons.items() if holds]
    if against or peer is None:
        raise Unsafe("\n".join(against or ["She shares a phone with her who asks."]))
