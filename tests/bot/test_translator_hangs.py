"""A translator that hangs, dies or is full delays no message beyond the set seconds."""

from __future__ import annotations

import time

import pytest

from bot.line import open_line
from bot.settings import read
from tests.bot.test_settings import REHEARSAL
from tests.conftest import OpenLine
from tests.paper import AWA, ROSITA, OnPaper, member
from tests.translations.troubled import troubled
from translations.batches import ProcessTranslator

SET, SPARE = 1.5, 3.0  # seconds: as set, and for a busy machine
NOTE = "(inglés)"  # stands before words that nobody could translate


async def asked(paper: OnPaper, question: str) -> tuple[str, float]:
    """What Rosita reads of a question of Awa's, and how many seconds it took to leave."""
    for said in (question, "1", "0", "1"):
        await paper.hear(AWA, said)
    began, before = time.monotonic(), len(paper.papers)
    await paper.hear(AWA, "1")
    (offer,) = [letter.text for letter in paper.papers[before:] if letter.letter.to == ROSITA]
    return offer, time.monotonic() - began


@pytest.mark.parametrize("trouble", ["please hang", "please die"])
async def test_the_original_goes_out_in_time(open_paper: OpenLine, trouble: str) -> None:
    translator = ProcessTranslator(troubled, patience=SET)
    await translator.warm()
    async with open_paper(translator) as paper:
        await paper.join(member(AWA, "Awa", "en", "baobab"), member(ROSITA, "Rosita", "es", "ceibo"))
        read, took = await asked(paper, f"{trouble}\n\nnow what do you do?")
        assert trouble in read
        assert NOTE in read
        assert took < SET + SPARE
        assert took >= SET or trouble != "please hang", "it did not hang"


async def test_no_room_is_no_delay(open_paper: OpenLine) -> None:
    async with open_paper(ProcessTranslator(troubled, patience=60, room=0)) as paper:
        await paper.join(member(AWA, "Awa", "en", "baobab"), member(ROSITA, "Rosita", "es", "ceibo"))
        read, took = await asked(paper, "how do you keep the water clean?")
        assert NOTE in read
        assert took < SPARE


async def test_the_seconds_are_those_that_the_operator_has_set(open_paper: OpenLine) -> None:
    async with open_paper() as paper:
        address = str(paper.line.database.url.render_as_string(hide_password=False))
        folder = str(paper.line.settings.data_dir)
        more = {"DATABASE_URL": address, "DATA_DIR": folder, "TRANSLATION_SECONDS": "2.5"}
        async with open_line(read(REHEARSAL | more)) as line:
            assert isinstance(line.translator, ProcessTranslator)
            assert line.translator.patience == 2.5
