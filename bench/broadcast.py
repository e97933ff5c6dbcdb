"""How many translations it takes until everybody has read one text in her language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle, islice
from time import perf_counter

from sqlalchemy import insert, select

from bot.deliver import BATCH
from bot.line import Line, open_line
from bot.reading import readable
from bot.settings import Settings
from storage.schema import Member, Words, table
from storage.schema.columns import secret_id
from translations.engines.paper import PaperEngine
from translations.translator import PaperTranslator

READERS = (10, 10_000)
LANGUAGES = ("es", "en", "fr")
TEXT = "El taller es el {day}. Traigan semillas."
DAYS = ("lunes", "martes")  # a text each: what was said before is remembered


class CountingEngine(PaperEngine):
    """Texts it was asked for."""

    asked = 0

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        self.asked += len(texts)
        return super().translate(texts, source, target)


async def broadcast(line: Line, readers: int, text: str) -> tuple[int, float]:
    """Translations, and seconds, until so many have read a new text; a third of them in each language.

    They are served as they are when it is delivered: a lot at a time, through kept translations.
    """
    engine = CountingEngine()
    counted = replace(line, translator=PaperTranslator(engine))
    words, languages = await write(line, text), islice(cycle(LANGUAGES), readers)
    began = perf_counter()
    while lot := list(islice(languages, BATCH)):
        texts = await readable(counted, {(words, language) for language in lot})
        for language in lot:
            assert not texts.relayed((words, language)).untranslated
    return engine.asked, perf_counter() - began


async def broadcasts(settings: Settings) -> dict[int, tuple[int, float]]:
    """The same for few and for many, by how many there are. The line has members."""
    async with open_line(settings) as line:
        texts = [TEXT.format(day=day) for day in DAYS]
        return {
            readers: await broadcast(line, readers, text)
            for readers, text in zip(READERS, texts, strict=True)
        }


async def write(line: Line, text: str) -> str:
    """Words of some member's. Returns their id."""
    words = secret_id()
    async with line.database.begin() as connection:
        author = await connection.scalar(select(table(Member).c.id).limit(1))
        row = {"id": words, "member_id": author, "language": LANGUAGES[0], "text": text}
        await connection.execute(insert(table(Words)), row | {"created_at": line.clock.now()})
    return words
