"""The texts of a paper in one language: as they were written, or translated, and without names where they go.

Names are taken out before a machine translates, with stand-ins that the translation leaves alone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.dialogue.paper.content import Quote
from bot.dialogue.paper.nameless import SOMEBODY, WOMAN, Hiding
from bot.dialogue.paper.sheet import Line
from bot.line import Line as OpenLine
from bot.reading import Readable, readable
from bot.relay import CHECKED, Relayed, mark_of
from storage.words import Written


@dataclass(frozen=True, slots=True)
class Wished:
    """Texts for one paper. `hiding` takes names out of all of them with `nameless`, else of the bare ones."""

    quotes: Collection[Quote]
    language: str
    hiding: Hiding
    nameless: bool
    keep: Sequence[str] = ()


async def in_language(line: OpenLine, wished: Wished) -> Mapping[str, Line]:
    """By the id of the words. Those that are gone, or were only spoken so far, are left out."""
    language = wished.language
    found = await readable(line, [(quote.words, language) for quote in wished.quotes])
    hidden = {one.words for one in wished.quotes if wished.nameless or one.bare}
    lines = {id: _line(found, id, language) for id, own in found.written.items() if own.text}
    changed = [id for id in lines if id in hidden and _hides(wished.hiding, found.written[id], lines[id])]
    return {**lines, **{id: await _without(line, wished, found.written[id], lines[id]) for id in changed}}


def _line(found: Readable, id: str, language: str) -> Line:
    """Words that only a person may translate stand as they are until somebody has."""
    own, read = found.written[id], found.relayed((id, language))
    if found.waits((id, language)):
        return Line(own.text, own.language)
    return Line(read.text, _spoken_in(read, language), mark_of(read))


def _spoken_in(read: Relayed, language: str) -> str:
    return read.language if read.untranslated else language


def _hides(hiding: Hiding, own: Written, line: Line) -> bool:
    return any(hiding.hide(text) != text for text in (own.text, line.text))


async def _without(line: OpenLine, wished: Wished, own: Written, read: Line) -> Line:
    """A translation of a person's stays, without the names; a machine's is made anew."""
    hiding, language = wished.hiding, wished.language
    if own.language == language or read.mark == CHECKED or read.language != language:
        return Line(hiding.told(hiding.hide(read.text), read.language), read.language, read.mark)
    keep = (WOMAN, SOMEBODY, *wished.keep)
    (made,) = await line.translator.translate([hiding.hide(own.text)], own.language, language, keep)
    if made.failed:
        return Line(hiding.told(hiding.hide(own.text), own.language), own.language)
    return Line(hiding.told(hiding.hide(made.text), language), language, read.mark)
