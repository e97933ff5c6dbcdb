"""How the line runs, in plain words and counts, for whoever keeps the machine: no words and no women."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import permutations
from platform import python_version

from fastapi import Response

from bot.channels.refusals import needs_operator
from bot.channels.twilio.codes import from_report
from bot.desk.html import section, table
from bot.desk.roles import OPERATOR
from bot.desk.room import Did, Refused, Visit
from bot.measures.cells import FEWEST
from bot.portal.html import Markup, listed, tag
from storage import cards, inbox, outbox
from storage.desk import running
from storage.presence import living

SPAN = timedelta(days=7)
MINUTE = timedelta(minutes=1)
STATES = ("ready", "claimed", "sending", "unknown", "held", "sent", "delivered", "read", "refused", "dropped")
DOUBTED = ("doubtful", "wrong", "stopped")


class RunningRoom:
    path, title, roles = "running", "desk-running", frozenset({OPERATOR})

    async def show(self, visit: Visit) -> list[Markup] | Response:
        return [await _health(visit), await _outbox(visit), await _troubles(visit), _ways(visit)]

    async def act(self, visit: Visit) -> Did | Response:
        """Nothing is changed here."""
        raise Refused("desk-what")


async def _health(visit: Visit) -> Markup:
    async with visit.line.database.connect() as connection:
        failed, oldest = await inbox.failed(connection), await running.since(connection, visit.now)
        workers, waiting = await living(connection), await cards.open_by_reason(connection)
        server, tables = await running.versions(connection)
        states = await running.addresses(connection)
    told = {
        "workers": str(len(workers)) if workers else visit.say("desk-running-no-worker"),
        "channels": ", ".join(visit.line.channels) or visit.say("desk-running-none"),
        "failed": visit.say("desk-running-failed-some", n=failed) if failed else "0",
        "oldest": visit.say("desk-running-minutes", n=(visit.now - oldest) // MINUTE) if oldest else "0",
        "cards": str(sum(waiting.values())),
        **{state: few(visit, states.get(state, 0)) for state in DOUBTED},
        "versions": f"PostgreSQL {server}, Python {python_version()}, {tables}",
    }
    rows = [(visit.say(f"desk-running-{name}"), value) for name, value in told.items()]
    return section(visit.say("desk-running-now"), listed(rows))


async def _outbox(visit: Visit) -> Markup:
    async with visit.line.database.connect() as connection:
        states = await outbox.by_state(connection)
    rows = [[visit.say(f"desk-outbox-{state}"), str(states.get(state, 0))] for state in STATES]
    heads = [visit.say("desk-running-state"), visit.say("desk-running-messages")]
    shown = table(heads, rows, visit.say("desk-running-outbox-all"))
    return section(visit.say("desk-running-outbox"), shown)


async def _troubles(visit: Visit) -> Markup:
    """By what the carrier's codes mean; the rarer ones further down."""
    async with visit.line.database.connect() as connection:
        found = await running.troubles(connection, visit.now - SPAN)
    gone: Counter[str] = Counter()
    again: Counter[str] = Counter()
    alarming = set()
    for (code, for_good), count in found.items():
        refusal = from_report(code).refusal
        (gone if for_good else again)[refusal.name] += count
        alarming |= {refusal.name} if needs_operator(refusal) else set()
    rows = [
        [
            visit.say(f"desk-refusal-{name.lower()}"),
            str(gone[name]),
            str(again[name]),
            visit.voice.yes(name in alarming),
        ]
        for name, _ in (gone + again).most_common()
    ]
    heads = [visit.say(f"desk-running-{name}") for name in ("why", "gone", "again", "look")]
    shown = (
        table(heads, rows, visit.say("desk-running-week"))
        if rows
        else tag("p", visit.say("desk-running-calm"))
    )
    return section(visit.say("desk-running-trouble"), shown)


def _ways(visit: Visit) -> Markup:
    """Which languages can be read in which."""
    served = {route.pair: route for route in visit.line.translator.routes()}
    rows = []
    for pair in permutations(visit.line.catalog.languages, 2):
        route, (source, target) = served.get(pair), map(visit.voice.named, pair)
        through = ", ".join(visit.voice.named(code) for code in route.via) if route else ""
        rows.append(
            [f"{source} → {target}", visit.say(f"desk-tier-{route.tier if route else 'none'}"), through]
        )
    heads = [visit.say(f"desk-running-{name}") for name in ("pair", "tier", "through")]
    return section(visit.say("desk-running-ways"), table(heads, rows, visit.say("desk-running-ways-all")))


def few(visit: Visit, count: int) -> str:
    """Of women nothing below five is told, but that there is nobody."""
    return visit.say("desk-fewer", n=FEWEST) if 0 < count < FEWEST else str(count)
