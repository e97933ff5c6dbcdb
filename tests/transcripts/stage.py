"""Plays a script on a line of paper, and writes down all that comes of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime

from bot.channels.channel import Address, Choice, Menu
from bot.channels.paper import Paper
from bot.rehearsal.people import Person
from storage import holding
from storage.desk import staff
from tests.dialogue.outsider import Asking
from tests.paper import A_WHILE, OnPaper
from tests.photos.files import jpeg
from tests.transcripts.effects import Effects
from tests.transcripts.happening import (
    BREAK,
    Begins,
    Comes,
    Meets,
    Outside,
    Passes,
    Promised,
    Said,
    Typed,
    Works,
)
from tests.transcripts.meeting import led, meeting, promise
from tests.transcripts.operator import typed
from tests.transcripts.script import Script, number_of
from tests.voice.files import voice

INDENT = "    "
SECONDS = 20  # of every voice note
FILES = {"photo": jpeg(), "voice": voice(SECONDS)}


@dataclass
class Stage:
    """`heard` is where each person wrote from."""

    paper: OnPaper
    heard: dict[str, Address] = field(default_factory=dict)
    _meeting: Asking = field(init=False)

    def __post_init__(self) -> None:
        self._effects = Effects(self.paper.line, self._name_of)

    async def play(self, script: Script) -> str:
        """The whole transcript as it comes out now."""
        written: list[str] = []
        for line in script.lines:
            written.append(line.text)
            match line.happens:
                case Said() as said:
                    written += [told async for told in self._said(said)]
                case Passes(span):
                    written += [told async for told in self._told(await self.paper.wait(span), None)]
                case Typed(words):
                    written += [INDENT + told for told in await typed(self.paper, words, self.heard)]
                    written += [told async for told in self._told(await self.paper.take(), None)]
                case Meets() | Promised() | Comes() as about:
                    written += [told async for told in self._told(await self._met(about), None)]
                case Begins(at, zone):
                    self.paper.clock.begin(datetime.combine(self.paper.clock.at, at, zone))
                case Person() | Outside() | Works() as somebody:
                    await self._join(somebody)
                case _:
                    pass
        return "\n".join(written) + "\n"

    async def _met(self, about: Meets | Promised | Comes) -> list[Paper]:
        before = len(self.paper.papers)
        match about:
            case Meets(ally=ally, channel=channel):
                self.heard[ally] = Address(channel, number_of(ally))
                self._meeting = await meeting(self.paper, about, self.heard)
            case Promised():
                await promise(self._meeting, about, self.heard)
            case Comes():
                await led(self._meeting, about, self.heard)
        return self.paper.papers[before:]

    async def _works(self, who: Works) -> None:
        person = await self.paper.person(self.heard[who.name])
        values: dict[str, object] = {"member_id": person.id, "name": who.name}
        values |= {"language": person.language}
        values |= {"roles": list(who.roles), "reads": list(who.reads), "timezone": person.timezone}
        async with self.paper.line.database.begin() as connection:
            await staff.add(connection, values, self.paper.clock.at)

    async def _join(self, somebody: Person | Outside | Works) -> None:
        if isinstance(somebody, Works):
            await self._works(somebody)
            return
        self.heard[somebody.id] = Address(somebody.channel, number_of(somebody.id))
        if isinstance(somebody, Outside):
            return
        await self.paper.join(somebody)
        await self._effects.news()

    async def _said(self, said: Said) -> AsyncIterator[str]:
        if said.channel:
            self.heard[said.name] = Address(said.channel, number_of(said.name))
        who = self.heard[said.name]
        channel = self.paper.channels[who.channel]
        self.paper.clock.pass_(A_WHILE)
        if said.pressed is not None:
            button = self._button(who, said.pressed)
            message = channel.write(who.value, button.label, button=button.id)
        else:
            message = channel.write(who.value, said.body, media=said.media)
            for file in said.media:
                channel.files |= {message.sid: FILES[file.kind]} if file.kind in FILES else {}
        letters = await self.paper.take(message)
        async for told in self._told(letters, who):
            yield told

    def _button(self, who: Address, label: str) -> Choice:
        """The newest button of this name on her phone."""
        menus = [p.letter.menu for p in reversed(self.paper.papers) if p.letter.to == who and p.letter.menu]
        return next(choice for menu in menus for choice in menu.choices if choice.label == label)

    async def _told(self, letters: list[Paper], who: Address | None) -> AsyncIterator[str]:
        people = [who, *self.heard.values()]  # hers first; lanes of several women have no order among them
        for letter in sorted(letters, key=lambda letter: people.index(letter.letter.to)):
            to = letter.letter.to
            yield f"{INDENT}Bot{'' if to == who else await self._to(to)} > {_shown(letter)}"
        news = await self._effects.news()
        for effect in news:
            yield f"{INDENT}~ {effect}"
        if who and not letters and not news:
            yield f"{INDENT}~ nothing to anybody"

    async def _to(self, to: Address) -> str:
        async with self.paper.line.database.begin() as connection:
            digest = self.paper.line.digest(to)
            found = await holding.by_address(connection, [digest])
        name = next(name for name, address in self.heard.items() if address == to)
        return (
            f" to {name} ({to.channel}, {found[digest].language})" if found else f" to {name} ({to.channel})"
        )

    def _name_of(self, digest: bytes) -> str:
        found = (name for name, address in self.heard.items() if self.paper.line.digest(address) == digest)
        return next(found, "somebody")


def _shown(paper: Paper) -> str:
    """What she sees: the photo above the text, and the buttons or the list under it; or a sound."""
    if paper.letter.sound:
        return "[voice]"
    photo, menu = "[photo] " if paper.letter.photo else "", paper.letter.menu
    return BREAK.join([photo + paper.text.replace("\n", BREAK), *([_choices(menu)] if menu else [])])


def _choices(menu: Menu) -> str:
    return " ".join(f"[{choice.id.rpartition('/')[2]} {choice.label}]" for choice in menu.choices)
