"""What a facilitator types in a transcript: `$ questions show Afia --as Lucia --language en`.

A name stands for her question, here and in what is printed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from io import StringIO

from bot import questions_further, questions_met, questions_read, questions_waiting
from bot.channels.channel import Address
from bot.unmet.found import HANDLE
from storage.team import Said
from tests.paper import OnPaper


async def typed(paper: OnPaper, words: Sequence[str], heard: Mapping[str, Address]) -> list[str]:
    """What is printed. Raises `ValueError` for what no transcript has typed yet."""
    called = {name: await _newest(paper, where) for name, where in heard.items()}
    with redirect_stdout(StringIO()) as printed:
        await _type(paper, words, called)
    text = printed.getvalue()
    for name, handle in called.items():
        text = text.replace(handle, name) if handle else text
    return text.splitlines()


async def _type(paper: OnPaper, words: Sequence[str], called: Mapping[str, str]) -> None:
    line = paper.line
    match words:
        case ["waiting"]:
            await questions_waiting.listed(line)
        case ["log"]:
            await questions_read.log(line)
        case ["show", name, "--as", who, "--language", language]:
            await questions_read.show(line, called[name], who, language)
        case ["write", name, "--as", who, "--language", language, "<", text]:
            await questions_met.write(line, called[name], Said(who, language, text))
        case ["ask", name, "--as", _]:
            await questions_further.suggest(line, called[name])
        case ["ask", name, nick, "--as", who]:
            await questions_further.ask(line, called[name], who, nick)
        case ["close", name, "--as", who, "--language", language, "--tried", text]:
            await questions_met.close_with(line, called[name], Said(who, language, text))
        case _:
            raise ValueError(f"nobody types: {words}")


async def _newest(paper: OnPaper, whose: Address) -> str:
    """What her newest question is called; empty without one."""
    person = await paper.person(whose)
    asked = f"SELECT id FROM question WHERE member_id = '{person.id}' ORDER BY created_at DESC LIMIT 1"  # noqa: S608
    return "".join(str(id)[:HANDLE] for (id,) in await paper.all_of(asked))
