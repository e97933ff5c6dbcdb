"""Words from French to English wait for long: it is shown, and an alarm rises (LNG-07, T-37)."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import permutations

import pytest
from prometheus_client import generate_latest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels.channel import Address
from bot.measures import gauges
from bot.measures.gauges import Gauges
from bot.measures.languages import slow
from bot.measures.looking import WEEK, Measured, measure
from bot.measures.table import lines
from bot.metrics import REGISTRY
from bot.reading import readable
from bot.slow_directions import SlowDirections
from storage.measures.delays import Delay
from tests.conftest import OpenLine
from tests.paper import OnPaper, StandingClock, member
from translations.catalog import LANGUAGES
from translations.translation import Translation
from translations.translator import PaperTranslator

TEXTS, QUICK, SLOW = 6, 2.0, 9.0
PHONES = {language: Address("sms", f"+25470000080{n}") for n, language in enumerate(LANGUAGES)}


class Slow(PaperTranslator):
    """French to English takes its time, by the clock of the line."""

    clock: StandingClock
    seconds = SLOW

    async def translate(
        self, texts: Sequence[str], source: str, target: str, keep: Sequence[str] = ()
    ) -> list[Translation]:
        late = (source, target) == ("fr", "en")
        self.clock.pass_(timedelta(seconds=self.seconds if late else QUICK))
        return await super().translate(texts, source, target, keep)


async def exchange(paper: OnPaper, translator: Slow, text: str) -> None:
    """So many texts in each language are read in each other one."""
    translator.clock = paper.clock
    for source, target in permutations(LANGUAGES, 2):
        for n in range(TEXTS):
            words = await paper.words(PHONES[source], f"{text} {target} {n}")
            await readable(paper.line, [(words, target)])


async def town(paper: OnPaper) -> None:
    await paper.join(*(member(phone, language, language) for language, phone in PHONES.items()))


async def alarms(paper: OnPaper, caplog: pytest.LogCaptureFixture) -> list[str]:
    caplog.clear()
    with caplog.at_level(logging.WARNING, "bot.slow_directions"):
        await SlowDirections(paper.line).run()
    return [record.getMessage() for record in caplog.records if record.name == "bot.slow_directions"]


@pytest.mark.rule("LNG-07", "T-37")
async def test_a_slow_direction_raises_an_alarm(
    open_paper: OpenLine, caplog: pytest.LogCaptureFixture
) -> None:
    translator = Slow()
    async with open_paper(translator) as paper:
        await town(paper)
        await exchange(paper, translator, "What I wrote about our well")
        assert await alarms(paper, caplog) == [
            "translation from fr to en makes words wait 9 s, more than 2 times the fastest"
        ]
        assert await alarms(paper, caplog) == [], "once an hour, whoever looks"
        paper.clock.pass_(timedelta(hours=1))
        assert len(await alarms(paper, caplog)) == 1
        paper.clock.pass_(WEEK)
        assert await alarms(paper, caplog) == [], "a week is over"


@pytest.mark.rule("LNG-07", "T-37")
async def test_all_six_directions_are_shown(open_paper: OpenLine) -> None:
    translator = Slow()
    async with open_paper(translator) as paper:
        await town(paper)
        await exchange(paper, translator, "What I wrote about our field")
        async with paper.line.database.connect() as connection:
            measured = await measure(connection, 30, paper.clock.at)
        told = [line.split() for line in lines(measured) if " > " in line]
        assert [" ".join(words[:5]) for words in told] == [
            f"{source} > {target} {'9.0' if (source, target) == ('fr', 'en') else '2.0'} s"
            for source, target in permutations(LANGUAGES, 2)
        ]
        assert [words[5:] for words in told if len(words) > 5] == [
            ["more", "than", "twice", "the", "fastest"]
        ]
        await Gauges(paper.line).renew()
        scraped = generate_latest(REGISTRY).decode()
        assert 'palaver_translation_delay_seconds{source="fr",target="en"} 9.0' in scraped
        assert "palaver_slow_directions 1.0" in scraped


async def test_the_gauges_are_counted_once_an_hour(
    open_paper: OpenLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_paper() as paper:
        counted = []

        async def counting(connection: AsyncConnection, days: int, now: datetime) -> Measured:
            counted.append(now)
            return await measure(connection, days, now)

        monkeypatch.setattr(gauges, "measure", counting)
        ours = Gauges(paper.line)
        for minutes in (0, 30, 29, 1, 60):
            paper.clock.pass_(timedelta(minutes=minutes))
            await ours.renew()
        assert len(counted) == 3


def delays(**seconds: float) -> list[Delay]:
    return [Delay(pair[:2], pair[3:], found, TEXTS) for pair, found in seconds.items()]


def test_twice_as_slow_is_no_alarm_and_what_nobody_feels_is_none() -> None:
    assert slow(delays(en_es=3.0, fr_en=6.0)) == []
    assert slow(delays(en_es=3.0, fr_en=6.1)) == delays(fr_en=6.1)
    assert slow(delays(en_es=0.0, fr_en=1.9)) == [], "what is remembered makes nobody wait"
    assert slow(delays(en_es=0.0, fr_en=2.1)) == delays(fr_en=2.1)


def test_few_texts_tell_nothing() -> None:
    few = [Delay("fr", "en", 60.0, 4)]
    assert slow([*delays(en_es=3.0), *few]) == []
    assert slow([]) == []
