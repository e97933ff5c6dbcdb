"""Members' words in their readers' languages: kept translations, then new ones, then the original."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from bot.line import Line
from bot.relay import Relayed
from bot.translating import Wanted, remembered, to_ask, translate
from storage import memory, words
from storage.words import Translated, Written


@dataclass(frozen=True, slots=True)
class Readable:
    """Words as their readers get them, by (words, language)."""

    written: Mapping[str, Written]
    translated: Mapping[Wanted, Translated]

    def relayed(self, wanted: Wanted, nick: str = "", place: str = "") -> Relayed:
        """Raises `KeyError` when the words have been erased meanwhile."""
        original = self.written[wanted[0]]
        known = Relayed(
            original.text,
            original.language,
            nick,
            place,
            pictured=original.photo is not None,
            seconds=original.seconds,
            audible=original.sound is not None,
        )
        if original.language == wanted[1] or not original.text:
            return known
        found = self.translated.get(wanted)
        if found is None:
            return replace(known, untranslated=True)
        machine, checked = found.by == "machine", found.by == "person"
        via, tier = tuple(found.via), found.tier
        return replace(known, text=found.text, machine=machine, checked=checked, via=via, tier=tier)

    def waits(self, wanted: Wanted) -> bool:
        """Whether a person must put them into this language before anybody reads them in it (LNG-06)."""
        original = self.written[wanted[0]]
        found = self.translated.get(wanted)
        unsaid = found is None or found.by == "machine"
        return unsaid and not original.machine and original.language != wanted[1]


async def readable(line: Line, wanted: Collection[Wanted]) -> Readable:
    """Never raises and never loses a text: what no engine can translate in time is read as it was written."""
    ids = {words_id for words_id, _ in wanted}
    if not ids:
        return Readable({}, {})
    async with line.database.connect() as connection:
        written = await words.written(connection, ids)
        known = await words.translated(connection, ids)
        missing = [one for one in set(wanted) - set(known) if _foreign(written.get(one[0]), one[1])]
        asked = await to_ask(connection, line, written, missing)
        found = await remembered(connection, asked)
    made = await translate(line, [one for one in asked if one.words.machine and one.wanted not in found])
    new = {**found, **made.translated}
    if new:
        async with line.database.begin() as connection:
            await words.keep(connection, new, line.clock.now())
            await memory.learn(connection, made.learned, line.clock.now())
    return Readable(written, known | new)


def _foreign(written: Written | None, language: str) -> bool:
    """Erased words are read by nobody; spoken ones that nobody has typed yet have no text."""
    return written is not None and written.language != language and written.text != ""
