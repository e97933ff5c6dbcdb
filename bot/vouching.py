"""The commands about women who wait for a person before they join (PRODUCT 6.1, O1h)."""

from __future__ import annotations

import typer

from bot.line import Line
from bot.plainly import plainly
from bot.tending import joining
from storage import cards
from storage.cards import Waiting

WHY = {
    "no-word": "has no word",
    "no-language": "chose no language",
    "stuck": "is stuck",
    "wish": "wishes to speak to a person",
}


async def listed(line: Line, *, notes: bool) -> None:
    """Who waits and since when; what she wrote for the person only when it is asked for."""
    async with line.database.connect() as connection:
        found = await cards.before_joining(connection)
    for card in found:
        typer.echo(_told(card))
        if notes and card.note:
            typer.echo("\n".join(f"    {said}" for said in card.note.splitlines()))
    typer.echo(f"{len(found)} wait.")


def _told(card: Waiting) -> str:
    language = "no language" if card.reason == "no-language" else card.language
    note = "; with a note" if card.note else ""
    since = f"since {card.since:%Y-%m-%d %H:%M}"
    return f"{card.id}  {since}, {card.channel}, {language}: {WHY[card.reason]}{note}"


async def vouch(line: Line, card: int, word: str) -> None:
    """She goes on as if she had begun with the word, in the hours of that group's place. Raises `Unsafe`."""
    now = line.clock.now()
    with plainly(line):
        at = await joining.vouch(line, card, word)
    typer.echo(f"She is asked to go on{'' if at <= now else f' at {at:%Y-%m-%d %H:%M} UTC'}.")


async def refuse(line: Line, card: int) -> None:
    """She is told no, and forgotten. Raises `Unsafe`."""
    with plainly(line):
        await joining.refuse(line, card)
    typer.echo("She is told, and forgotten.")
