"""A text for many, in every language: written by one, drafted by a machine, accepted by those who read it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.room import Refused
from bot.line import Line
from bot.prompting.rules import LONGEST, fit
from storage.desk import prompts
from storage.desk.prompts import ASK, DIGEST, Asking, Text
from storage.desk.staff import Colleague
from translations.catalog import LANGUAGES

MOST = {ASK: LONGEST, DIGEST: 85}
"""Letters of a text, by its purpose: what stands around it leaves no more in one SMS."""


@dataclass(frozen=True, slots=True)
class Work:
    """Somebody at work on the texts of a prompt that she holds. Every act may raise `Refused`."""

    line: Line
    connection: AsyncConnection
    who: Colleague
    prompt: int
    purpose: str = ASK

    async def word(self, text: str) -> None:
        """In her language. The others are made from it, so nobody has accepted them any more."""
        told = fit(self.line, text, MOST[self.purpose])
        await prompts.doubt_all(self.connection, self.prompt, self.purpose)
        await self.correct(self.who.language, told)

    async def correct(self, language: str, text: str) -> None:
        """Her own wording; she reads the language, so she has accepted it."""
        must_read(self.who, language)
        told = fit(self.line, text, MOST[self.purpose])
        await prompts.write(self.connection, self.prompt, self.purpose, language, told, machine=False)
        await self._accepted(language)

    async def accept(self, language: str) -> None:
        must_read(self.who, language)
        if not await self._accepted(language):
            raise Refused("desk-prompt-empty")

    async def _accepted(self, language: str) -> bool:
        this = self.prompt, self.purpose, language
        return await prompts.accept(self.connection, *this, self.who.name, self.line.clock.now())


async def drafts(line: Line, prompt: int, purpose: str, source: str) -> None:
    """What an engine makes of it, wherever there is no text yet; where no engine goes, nothing. One that may
    not go to many as it is stays out too."""
    async with line.database.connect() as connection:
        there = await prompts.texts(connection, prompt, purpose)
    if source not in there:
        raise Refused("desk-prompt-empty")
    missing = [language for language in LANGUAGES if language not in there]
    made = {language: await _drafted(line, there[source], language, MOST[purpose]) for language in missing}
    async with line.database.begin() as connection:
        await prompts.held(connection, prompt)
        now_there = await prompts.texts(connection, prompt, purpose)
        if now_there.get(source) == there[source]:
            for language in (one for one in missing if made[one] and one not in now_there):
                await prompts.write(connection, prompt, purpose, language, made[language], machine=True)


async def _drafted(line: Line, source: Text, language: str, longest: int) -> str:
    (found,) = await line.translator.translate([source.text], source.language, language)
    if found.failed:
        return ""
    try:
        return fit(line, found.text, longest)
    except Refused:
        return ""


async def whole(connection: AsyncConnection, asking: Asking, purpose: str) -> dict[str, Text]:
    """All of them, when somebody has accepted each. Raises `Refused`: one that is missing blocks all."""
    there = await prompts.texts(connection, asking.id, purpose)
    for language in LANGUAGES:
        if language not in there or not there[language].accepted_by:
            raise Refused(f"desk-prompt-lacks-{language}")
    return there


def must_read(who: Colleague, language: str) -> None:
    if language not in who.reads:
        raise Refused("desk-prompt-not-read")
