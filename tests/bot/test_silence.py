"""Members' words, names and numbers never reach a log, a figure or the text of an object."""

from __future__ import annotations

import logging
import re

import pytest
from prometheus_client import generate_latest
from sqlalchemy import text

import bot.turn
from bot import metrics
from bot.channels.channel import Address
from bot.channels.paper import UNCERTAIN
from bot.channels.refusals import Refusal, Refused
from bot.peers import peers_of
from flows.conversation import Turn
from storage import asking, holding, outbox, talks
from tests.conftest import OpenLine
from tests.paper import OnPaper
from tests.transcripts.happening import Said
from tests.transcripts.script import number_of, read
from tests.transcripts.stage import Stage
from tests.transcripts.test_transcripts import WRITTEN

CONVERSATIONS = (
    "asked_in_spanish_answered_in_french",
    "number_taken_out",
    "private_question",
    "ask_more",
    "joining_by_nickname",
    "joining_without_a_word",
    "stop_and_start_sms",
    "p2_j3_hide_then_help",
    "disclosure_while_writing",
)
OURS = {
    *("because", "english", "please", "again", "start", "about", "send", "there", "hello"),
    *("ceibo", "maembe", "baobab"),
}


def secrets(name: str) -> set[str]:
    """The words of five letters and more that people wrote in a transcript, and their numbers."""
    said = [line.happens for line in read(WRITTEN[name]).lines if isinstance(line.happens, Said)]
    words = {word.lower() for one in said for word in re.findall(r"\w{5,}", one.body)}
    return (words - OURS) | {number_of(one.name).removeprefix("+") for one in said}


@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_a_whole_conversation_leaves_no_trace(
    name: str, open_paper: OpenLine, caplog: pytest.LogCaptureFixture
) -> None:
    hidden = secrets(name)
    assert len(hidden) > 2
    with caplog.at_level(logging.DEBUG):
        async with open_paper() as paper:
            await Stage(paper).play(read(WRITTEN[name]))
            shown = await everything_shown(paper)
    assert len(caplog.records) > 5
    assert found(hidden, caplog.text, generate_latest(metrics.REGISTRY).decode(), *shown) == set()


async def everything_shown(paper: OnPaper) -> list[str]:
    """The text of every object that holds something of a member."""
    async with paper.line.database.begin() as connection:
        ids = (await connection.execute(text("SELECT id FROM member"))).scalars().all()
        held = await holding.by_id(connection, ids)
        rows = (await connection.execute(text("SELECT id FROM outbox"))).scalars().all()
        letters = await outbox.rows(connection, rows)
        standing = await talks.load(connection, ids)
        _, peers = await peers_of(paper.line, connection, ids[0], "water", paper.clock.at)
    return [repr(one) for one in (paper.line, paper.channels, held, letters, standing, peers, paper.papers)]


async def test_failures_tell_where_and_not_what(
    paper: OnPaper, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "an unspeakable secret"
    awa, *others = [Address("sms", f"+22170000010{n}") for n in range(1, 4)]

    def broken(*given: object) -> Turn:
        raise RuntimeError(f"{given}: {words}")

    with caplog.at_level(logging.DEBUG):
        troubles = (UNCERTAIN, Refused(Refusal.NO_SUCH_ADDRESS, 21211), Refused(Refusal.UNKNOWN, 99999))
        for phone, trouble in zip((awa, *others), troubles, strict=True):
            paper.channels["sms"].trouble(trouble)
            await paper.hear(phone, words)
        monkeypatch.setattr(bot.turn, "step", broken)
        await paper.hear(awa, f"still {words}")
    assert "a turn failed: RuntimeError at " in caplog.text
    assert "was refused: unknown code (99999)" in caplog.text
    assert found({"unspeakable", "secret", "22170000010"}, caplog.text) == set()


async def test_the_database_tells_no_words_when_it_refuses(paper: OnPaper) -> None:
    async with paper.line.database.connect() as connection:
        with pytest.raises(Exception, match="words") as caught:
            await connection.execute(
                asking.WORDS.insert().values(id="1", member_id="nobody", text="unspeakable", language="en")
            )
    assert "unspeakable" not in str(caught.value).partition("DETAIL")[0]


def found(hidden: set[str], *places: str) -> set[str]:
    """Those of them that stand somewhere."""
    everything = "\n".join(places).lower()
    return {word for word in hidden if word in everything}
