"""What an operator types in a transcript: `$ people vouch Nadia MAEMBE`. A name stands for her card."""

from __future__ import annotations

import shlex
from collections.abc import Mapping

from bot import country_commands, voice_commands, vouching
from bot.channels.channel import Address
from bot.dialogue.packs import commands as packs
from bot.keepers import Keeper, Written
from bot.seed import COUNTRY
from storage import cards, sounds
from tests.paper import OnPaper
from tests.transcripts import facilitator, keeper, prompting
from translations.catalog import FOLDER

PACKS = FOLDER / "packs"
TYPIST = Keeper("Lucia", "lucia")


async def typed(paper: OnPaper, words: str, heard: Mapping[str, Address]) -> list[str]:
    """What a facilitator reads. Raises `ValueError` for what no transcript has typed yet."""
    match shlex.split(words):
        case "questions", *more:
            return await facilitator.typed(paper, more, heard)
        case "prompt", *more:
            await prompting.typed(paper, more)
        case "translations", *more:
            return await keeper.typed(paper, more)
        case "voice", "type", name, text:
            await voice_commands.type_(paper.line, await _voice(paper, heard[name]), Written(TYPIST, text))
        case "people", *more:
            await _let_in(paper, more, heard)
        case "packs", "install", sample, "--group", word:
            await packs.install(paper.line, PACKS / f"{sample}.toml", packs.Whom(group=word))
        case "countries", "add", country, "--price", price if country == COUNTRY:
            await country_commands.add(paper.line, country, price)
        case _:
            raise ValueError(f"nobody types: {words}")
    return []


async def _let_in(paper: OnPaper, words: list[str], heard: Mapping[str, Address]) -> None:
    """Somebody knows her, or nobody does."""
    deed, name, *word = words
    card = await _card(paper, heard[name])
    await (vouching.refuse(paper.line, card) if deed == "refuse" else vouching.vouch(paper.line, card, *word))


async def _card(paper: OnPaper, whose: Address) -> int:
    person = await paper.person(whose)
    async with paper.line.database.connect() as connection:
        waiting = await cards.before_joining(connection)
    return next(card.id for card in waiting if card.member_id == person.id)


async def _voice(paper: OnPaper, whose: Address) -> str:
    """Her oldest voice note that nobody has typed."""
    person = await paper.person(whose)
    async with paper.line.database.connect() as connection:
        waiting = await sounds.waiting(connection)
    return next(sounds.handle(one.sid) for one in waiting if one.member_id == person.id)
