"""What a message quotes of a paper (`flows.dialogue.quoting`), filled in as it leaves and kept nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.dialogue.filling import filled
from bot.dialogue.paper.gathering import Gathered, gather
from bot.dialogue.paper.making import in_words, office
from bot.dialogue.paper.parts import parts
from bot.line import Line
from bot.relay import fits
from bot.render import Reader
from flows.dialogue.quoting import unquoted
from storage.outbox import Message

GAP = "-"
HERS = "hers"


async def with_papers(line: Line, messages: Sequence[Message]) -> list[Message]:
    """The messages, with values in the place of what they quote of papers."""
    quoting = Quoting(line)
    return [await filled(message, unquoted, quoting.told) for message in messages]


@dataclass
class Quoting:
    """Of several messages at once: each paper is made once for each reader."""

    line: Line
    _gathered: dict[tuple[str, str, bool], Gathered | None] = field(default_factory=dict)
    _parts: dict[tuple[str, str, bool, str], tuple[str, ...]] = field(default_factory=dict)

    async def told(self, message: Message, reference: tuple[str, str]) -> str:
        """A gap when it is there no more, or not for her."""
        what, dialogue = reference
        hers = what.startswith(HERS)
        found = await self._paper(message, dialogue, hers)
        if found is None:
            return GAP
        if what == "by":
            return found.sender
        if what == "office":
            return await office(self.line, found, message.language)
        return (await self._cut(message, found, hers))[int(what.removeprefix(HERS)) - 1]

    async def _paper(self, message: Message, dialogue: str, hers: bool) -> Gathered | None:
        key = message.member_id, dialogue, hers
        if key not in self._gathered:
            self._gathered[key] = await gather(self.line, dialogue, message.member_id, hers=hers)
        return self._gathered[key]

    async def _cut(self, message: Message, found: Gathered, hers: bool) -> tuple[str, ...]:
        """As long as one relay on her channel may be, with the number before it."""
        key = message.member_id, found.about.id, hers, message.channel
        if key not in self._parts:
            reader = Reader(message.language, self.line.channels[message.channel].can)
            paper = await in_words(self.line, found, message.language)
            nothing = self.line.catalog.part("paper-nothing", "", message.language)
            self._parts[key] = parts(paper, lambda text: fits(f"1/3 {text}", reader), nothing)
        return self._parts[key]
