"""A prompt in a transcript: `$ prompt send "What mistake …?"`, and two days later `$ prompt digest "One …"`.

Lucia writes it, Grace agrees, and the phrases of the transcripts say it in the other languages.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.prompting import writing
from bot.prompting.audience import Audience
from storage.desk import prompts, staff
from storage.desk.staff import Colleague
from tests.paper import OnPaper
from tests.transcripts.phrases import PHRASES


async def typed(paper: OnPaper, words: Sequence[str]) -> None:
    """Raises `ValueError` for what no transcript has typed yet."""
    line, lucia = paper.line, await _colleague(paper, "Lucia")
    match words:
        case ["send", text]:
            await _send(paper, lucia, text)
        case ["digest", text]:
            await _tell(paper, lucia, text)
        case ["cancel"]:
            await writing.cancel(line, lucia, await _newest(paper))
        case _:
            raise ValueError(f"nobody types: {words}")


async def _send(paper: OnPaper, lucia: Colleague, text: str) -> None:
    line = paper.line
    prompt = await writing.begin(line, lucia, "vote")
    await writing.address(line, lucia, prompt, Audience())
    await writing.word(line, lucia, prompt, text)
    for language, other in _others(lucia, text):
        await writing.correct(line, lucia, prompt, language, other)
    await writing.ask_second(line, lucia, prompt)
    await writing.agree(line, await _colleague(paper, "Grace"), prompt)


async def _tell(paper: OnPaper, lucia: Colleague, text: str) -> None:
    line, prompt = paper.line, await _newest(paper)
    await writing.digest_word(line, lucia, prompt, text)
    for language, other in _others(lucia, text):
        await writing.digest_correct(line, lucia, prompt, language, other)
    await writing.digest_ask_second(line, lucia, prompt)
    await writing.digest_send(line, await _colleague(paper, "Grace"), prompt)


def _others(lucia: Colleague, text: str) -> list[tuple[str, str]]:
    said = next(phrase for phrase in PHRASES if phrase[lucia.language] == text)
    return [(language, other) for language, other in said.items() if language != lucia.language]


async def _colleague(paper: OnPaper, name: str) -> Colleague:
    async with paper.line.database.connect() as connection:
        found = await staff.named(connection, name)
    assert found is not None
    return found


async def _newest(paper: OnPaper) -> int:
    async with paper.line.database.connect() as connection:
        (newest,) = await prompts.newest(connection, 1)
    return newest.id
