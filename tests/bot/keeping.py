"""Women who have read what a machine made of words, and a language keeper who sees to it."""

from __future__ import annotations

from bot import correcting
from bot.channels.channel import Address
from bot.channels.paper import Paper
from bot.keepers import Keeper, Written
from tests.paper import AWA, ROSITA, OnPaper, member

AKINYI, WANJA = Address("sms", "+254700000101"), Address("whatsapp", "+254700000102")
KEEPER = Keeper("Grace", "palaver")
SAID = "Nous avons 3 clés pour la caisse."
RIGHT = "We have 3 keys to the cash box."


async def together(line: OnPaper) -> None:
    """Awa writes French; Akinyi and Wanja read English, Rosita Spanish."""
    await line.join(
        member(AWA, "Awa", "fr", "baobab"),
        member(AKINYI, "Akinyi"),
        member(WANJA, "Wanja"),
        member(ROSITA, "Rosita", "es", "ceibo"),
    )


async def relayed(line: OnPaper, *to: Address, text: str = SAID) -> str:
    """Words of Awa's that these have read. Returns their handle in English."""
    words = await line.words(AWA, text)
    await sent(line, words, *to)
    return await handle(line)


async def sent(line: OnPaper, words: str, *to: Address) -> list[Paper]:
    """A relay of words that are there; what has left for it."""
    before = len(line.papers)
    for address in to:
        await line.put(address, {"words": words, "nick": "Awa", "place": "Thiès"}, kind="relay")
    await line.settle()
    return line.papers[before:]


async def handle(line: OnPaper, language: str = "en") -> str:
    """Of the newest words."""
    ((number,),) = await line.all_of("SELECT max(number) FROM words")
    return f"{number}-{language}"


async def words_of(line: OnPaper) -> str:
    """The id of the newest words."""
    ((words,),) = await line.all_of("SELECT id FROM words ORDER BY number DESC LIMIT 1")
    return str(words)


async def correct(line: OnPaper, name: str, text: str = RIGHT, *, sense: bool = True) -> list[Paper]:
    """A keeper puts it right. Returns what leaves at once."""
    before = len(line.papers)
    await correcting.correct(line.line, name, Written(KEEPER, text), sense=sense)
    await line.settle()
    return line.papers[before:]


async def written(line: OnPaper, name: str, text: str = RIGHT) -> list[Paper]:
    """A keeper translates what nobody has translated. Returns what leaves at once."""
    before = len(line.papers)
    await correcting.write(line.line, name, Written(KEEPER, text))
    await line.settle()
    return line.papers[before:]
