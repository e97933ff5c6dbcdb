"""A crash at every step of every conversation about a dialogue loses no answer, and doubles none.

Each woman is put where a walk through the tables has led her, with things of her group's in the place of
those of the walk. She answers; the line dies just before it commits. Nothing of that turn is left; when the
line is back it finds her message with the carrier, and keeps and says what the lost turn had kept and said.
Then it dies after it has committed, before anything has left: the same message changes nothing any more.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module

import pytest

import flows.dialogue
from bot.arrivals import digests
from bot.channels.channel import Inbound
from bot.channels.paper import paper_channels
from bot.happenings import Came
from bot.line import Line
from bot.reconcile import reconcile
from bot.taking import TurnTaker
from bot.turn import take_turns
from flows import FLOWS
from flows.conversation import Conversation, Talk
from flows.prompts import prompt_of
from flows.steps import Ask, Data, Flow, Taking, Value
from storage import talks
from tests.dialogue.crashing import Crash, Dying, Rows, comparable, numbers, put_back, put_back_numbers, rows
from tests.dialogue.outsider import AKINYI, NUMBER, Asking, agreed
from tests.flows.explore import places
from tests.paper import OnPaper
from tests.transcripts.happening import Promised
from tests.transcripts.meeting import promise

ANSWER = "the street has no light and the children fall"
WORDS = re.compile(r"w\d+")


def flows_of_dialogues() -> set[str]:
    files = (
        import_module(f"flows.dialogue.{file.name}") for file in pkgutil.iter_modules(flows.dialogue.__path__)
    )
    return {made.name for file in files for made in vars(file).values() if isinstance(made, Flow)}


def steps() -> Iterator[str]:
    """Every step of these conversations that takes something from her."""
    for flow in sorted(flows_of_dialogues()):
        taking = (name for name, step in FLOWS[flow].steps.items() if isinstance(step, Taking))
        yield from (f"{flow}/{name}" for name in taking)


async def world(paper: OnPaper) -> tuple[Asking, Rows]:
    """Two women, a meeting with its paper and an ally, and a promise; and all rows of that."""
    meeting = await agreed(paper)
    await promise(meeting, Promised("Akinyi", "30/06", "the tap by 30 june"), {"Akinyi": AKINYI})
    await meeting.invites()
    async with paper.line.database.connect() as connection:
        return meeting, await rows(connection)


async def stand(meeting: Asking, place: str) -> str:
    """Akinyi stands there. Returns what she answers."""
    walked = places()[place].talk
    (ally,) = (await meeting.paper.all_of("SELECT id FROM ally"))[0]
    things = {"d1": meeting.dialogue, "d2": meeting.dialogue, "al1": str(ally), "r1": f"promise {NUMBER}"}
    there = Talk(tuple(with_things(one, things, meeting.ally) for one in walked.stack))
    hers = await meeting.paper.person(AKINYI)
    async with meeting.paper.line.database.begin() as connection:
        before = (await talks.load(connection, {hers.id}))[hers.id]
        await talks.save(connection, {hers.id: (before, there)}, meeting.paper.clock.at)
    step = FLOWS[there.active.flow].steps[there.active.step]
    return ANSWER if isinstance(step, Ask) else next(iter(prompt_of(FLOWS, there).options))


def with_things(one: Conversation, things: Data, words: str) -> Conversation:
    def thing(value: Value) -> Value:
        return words if WORDS.fullmatch(str(value)) else things.get(str(value), value)

    return replace(one, data={key: thing(value) for key, value in one.data.items()})


async def kept(paper: OnPaper) -> list[str]:
    async with paper.line.database.connect() as connection:
        return comparable(await rows(connection))


async def dies(line: Line, message: Inbound) -> list[str]:
    """The turn is lost as it commits. Returns what it had kept by then."""
    async with line.database.connect() as connection:
        at = await numbers(connection)
    came, bell = Came(message, digests(line, message.sender, None)), Dying()
    with pytest.raises(Crash):
        await take_turns(replace(line, bell=bell), [came])
    async with line.database.begin() as connection:
        await put_back_numbers(connection, at)
    return bell.kept


async def lives_through(meeting: Asking, place: str) -> bool:
    """Whether her answer made a difference. The carrier has nothing but her message."""
    paper = meeting.paper
    answer = await stand(meeting, place)
    channels = paper_channels(paper.clock.now)
    line, message = replace(paper.line, channels=channels), channels["sms"].write(AKINYI.value, answer)
    before = await kept(paper)
    lost = await dies(line, message)
    assert await kept(paper) == before, "nothing of a lost turn is left"
    assert await reconcile(line, TurnTaker(line)) == 1
    assert await kept(paper) == lost, "what she answered is kept and said all the same"
    await TurnTaker(line).take(message)
    assert await kept(paper) == lost, "once"
    return lost != before


@pytest.mark.rule("EAS-04", "T-50")
async def test_a_crash_at_any_step_loses_no_answer(paper: OnPaper) -> None:
    meeting, everything = await world(paper)
    for place in steps():
        assert await lives_through(meeting, place), place
        async with paper.line.database.begin() as connection:
            await put_back(connection, everything)
