"""What the team reads of promises: the board without a word of anybody's, and one promise whole, which is
written down."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict, fields

import typer

from bot.dialogue.board import Board, Entry, board
from bot.keepers import Keeper
from bot.line import Line
from bot.settings import Unsafe
from storage import corrections
from storage.dialogue import watched

COLUMNS = tuple(one.name for one in fields(Entry))


async def show_board(line: Line, group: str, org: str) -> None:
    """How many stand how, then one line for each."""
    found = await _board(line, group, org)
    typer.echo(", ".join(f"{count} {state}" for state, count in found.counts.items()) + ".")
    for reason, count in sorted(found.reasons.items()):
        typer.echo(f"  closed, {reason}: {count}")
    for one in found.entries:
        typer.echo(told(one))
    typer.echo(f"{found.people} people can use what they could not before.")


async def as_csv(line: Line, group: str, org: str) -> None:
    written = io.StringIO()
    writer = csv.DictWriter(written, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(one) for one in (await _board(line, group, org)).entries)
    typer.echo(written.getvalue(), nl=False)


async def as_json(line: Line, group: str, org: str) -> None:
    typer.echo(json.dumps(asdict(await _board(line, group, org)), default=str, ensure_ascii=False))


async def show(line: Line, number: int, who: Keeper) -> None:
    """Its words as they were written, what shows that it is kept, and why it waits. Raises `Unsafe`."""
    async with line.database.begin() as connection:
        found = await watched.promise(connection, number)
        if found is None:
            raise Unsafe("No promise has this number: see `promises board`.")
        await corrections.log(connection, who.logged, "saw", found.words_id, line.clock.now())
    late = f", late {found.rounds} times" if found.rounds else ""
    typer.echo(f"no. {number}, {found.group} ({found.facilitator}): {found.state}, due {found.due_on}{late}")
    for what, text in (("promised", found.text), ("shows", found.shows), ("access", found.access)):
        if text:
            typer.echo(f"{what}: {text}")


def told(one: Entry) -> str:
    """One line, which says nothing of what was promised."""
    late = [f"late {one.rounds} times"] if one.rounds else []
    reason = [one.reason] if one.reason else []
    people = [f"{one.people} people"] if one.people else []
    parts = [one.state, f"due {one.due_on}", one.proof, *late, *reason, *people]
    return f"no. {one.number}  {one.group}: {', '.join(parts)}"


async def _board(line: Line, group: str, org: str) -> Board:
    async with line.database.connect() as connection:
        return await board(connection, line.clock.now(), group.strip().lower(), org.strip())
