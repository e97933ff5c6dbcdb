"""Everything that may stand on the paper of a dialogue today, for one member of its group."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.packs.pack import Pack, Sheet
from bot.dialogue.paper.content import Content, Quote, content
from bot.dialogue.paper.nameless import Hiding, hiding
from bot.line import Line
from storage.dialogue import beside, dialogues, parts
from storage.dialogue.beside import Standing
from storage.dialogue.dialogues import Prepared
from storage.dialogue.parts import Text


@dataclass(frozen=True, slots=True)
class Gathered:
    """`women`: so many wrote what stands on it. `ready`: enough of the group agree to that. `sender`: who
    sent it to the group, by her nickname, empty when she is gone. `sheet`: how papers are written in this
    country; `address`: how those are spoken to whom it is for, by language.
    """

    about: Prepared
    place: str
    content: Content
    hiding: Hiding
    stands: tuple[Standing, ...]
    allies: tuple[str, ...]
    women: int
    ready: bool
    sender: str = field(default="", repr=False)
    sheet: Sheet = field(default_factory=Sheet)
    address: Mapping[str, str] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The authority's, then the group's own; one where it is the same."""
        about = self.about
        return tuple(dict.fromkeys((self.sheet.read_in(about.paper_in, about.language), about.language)))

    def quotes(self) -> Collection[Quote]:
        """Every text that is to be read. Who stands with them is not named where nobody is."""
        others = [] if self.about.nameless else self.allies
        words = [one.words for one in self.stands if one.words]
        return [*(q for quotes in self.content.values() for q in quotes), *map(Quote, (*others, *words))]


async def gather(line: Line, dialogue: str, member: str, *, hers: bool = False) -> Gathered | None:
    """None when it is gone, or not of her group. With `hers` it is the paper as it would be if she sent now
    what she wrote; nobody else is shown that.
    """
    async with line.database.connect() as connection:
        found = await dialogues.find(connection, dialogue, member)
        return await _gathered(line, connection, found, member if hers else "") if found else None


async def _gathered(line: Line, connection: AsyncConnection, about: Prepared, hers: str) -> Gathered:
    seen = parts.seen_by(connection, about.id, hers) if hers else parts.printed(connection, about.id)
    texts = await seen
    ideas = {one.practice for one in texts.get("evidence", ()) if one.practice}
    pack = await line.packs.of_group(connection, about.group_id)
    stands_there = content(texts, await beside.titles(connection, ideas))
    return Gathered(
        about=about,
        place=await beside.place(connection, about.group_id),
        content=stands_there,
        hiding=hiding(line.catalog, await beside.names(connection, about.id, about.group_id)),
        stands=tuple(await beside.stands(connection, about.id)),
        allies=tuple(await beside.allies(connection, about.id)),
        women=_authors(texts, stands_there),
        ready=about.ready_at is not None and parts.numbers(texts) == about.paper_of,
        sender=await beside.nick(connection, about.paper_by),
        sheet=pack.paper,
        address=_address(pack, texts.get("office", ())),
    )


def _authors(texts: Mapping[str, Sequence[Text]], found: Content) -> int:
    """Who has agreed and written nothing is not counted; where nobody is left, one was there."""
    words = {quote.words for quotes in found.values() for quote in quotes}
    return len({one.of for those in texts.values() for one in those if one.words in words}) or 1


def _address(pack: Pack, offices: Sequence[Text]) -> Mapping[str, str]:
    """Where the country has one office of this kind alone: else nobody knows which of them it is."""
    named = [office for office in pack.offices if [office.kind] == [one.kind for one in offices[-1:]]]
    return named[0].address if len(named) == 1 else {}
