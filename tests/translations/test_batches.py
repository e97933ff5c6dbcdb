"""What waits goes together, whoever asks and for whom; and trouble stays with the text that makes it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from tests.translations.troubled import Line, counting, troubled
from translations.batches import BATCH, ProcessTranslator


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    made = Line(troubled, patience=5)
    await made.translator.warm()
    yield made
    await made.translator.close()


async def test_a_text_that_kills_takes_nobody_with_it(line: Line, caplog: pytest.LogCaptureFixture) -> None:
    texts = [f"water {n}" for n in range(5)]
    answers = await asyncio.gather(*map(line.say, [*texts[:2], "please die", *texts[2:]]))
    assert answers == ["es: water 0", "es: water 1", "could not", "es: water 2", "es: water 3", "es: water 4"]
    losses = caplog.text.count("translator process lost")
    assert losses == 2
    assert await line.say("please die") == "could not"
    assert caplog.text.count("translator process lost") == losses


async def test_what_waits_goes_in_few_batches_whoever_asks_and_for_whom() -> None:
    talker = ProcessTranslator(counting, patience=5)
    await talker.warm()
    asked = [("hola", "es", "en"), ("agua", "es", "fr"), ("water", "en", "fr"), ("seeds", "en", "es")]
    answers = await asyncio.gather(*(talker.translate([text], *pair) for text, *pair in asked))
    assert {given.text.split(" ")[-1] for (given,) in answers} == {"2"}  # the second batch after warm
    await talker.close()


async def test_long_texts_go_in_more_batches_than_short_ones() -> None:
    talker = ProcessTranslator(counting, patience=5)
    await talker.warm()
    given = await talker.translate(["seeds " * (BATCH // 12)] * 4, "en", "es")
    assert [each.text.split(" ")[-1] for each in given] == ["2", "2", "3", "3"]
    await talker.close()


async def test_those_who_left_make_room(line: Line) -> None:
    small = Line(troubled, patience=5, room=2)
    await small.translator.warm()
    left = [asyncio.create_task(small.say(f"water {n}")) for n in range(2)]
    await asyncio.sleep(0)
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    assert await small.say("seeds") == "es: seeds"
    await small.translator.close()


async def test_the_queue_is_bounded() -> None:
    line = Line(troubled, patience=5, room=3)
    await line.translator.warm()
    answers = await asyncio.gather(*(line.say(f"water {n}") for n in range(10)))
    assert answers.count("could not") == 7
    await line.translator.close()


async def test_a_long_list_goes_in_several_batches(line: Line) -> None:
    texts = [f"water {n}" for n in range(100)]
    answers = await line.translator.translate(texts, "en", "es")
    assert [given.text for given in answers] == [f"es: {text}" for text in texts]


async def test_a_caller_that_gives_up_disturbs_nobody(line: Line) -> None:
    await line.translator.warm()
    impatient = asyncio.create_task(line.say("water"))
    patient = asyncio.create_task(line.say("seeds"))
    await asyncio.sleep(0)
    impatient.cancel()
    assert await patient == "es: seeds"
    assert impatient.cancelled()


async def test_a_text_that_hangs_costs_others_one_wait_and_then_nobody(line: Line) -> None:
    patience = 1.5
    hasty = Line(troubled, patience=patience)
    await hasty.translator.warm()
    assert set(await asyncio.gather(*map(hasty.say, ("please hang", "water")))) == {"could not"}
    await asyncio.sleep(patience + 0.2)
    assert await hasty.say("water") == "es: water"
    assert await hasty.say("please hang") == "could not"
    await asyncio.sleep(patience + 0.2)
    assert await asyncio.gather(*map(hasty.say, ("please hang", "seeds"))) == ["could not", "es: seeds"]
    await hasty.translator.close()


async def test_nothing_waits_longer_than_it_may_however_much_there_is() -> None:
    hasty = Line(troubled, patience=0.5)
    await hasty.translator.warm()
    begun = time.monotonic()
    answers = await asyncio.gather(hasty.say("please hang"), *(hasty.say(f"water {n}") for n in range(90)))
    assert set(answers) == {"could not"}
    assert time.monotonic() - begun < 2
    await hasty.translator.close()
