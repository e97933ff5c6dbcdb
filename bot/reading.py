"""Members' words in their readers' languages: kept translations, then the engines, then the original."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from bot.line import Line
from bot.relay import Relayed
from storage import words
from storage.words import Translated, Written
from translations.translation import Translation

Wanted = tuple[str, str]
"""The id of somebody's words, and the language of a reader."""


@dataclass(frozen=True, slots=True)
class Readable:
    """Words as their readers get them, by (words, language)."""

    written: Mapping[str, Written]
    translated: Mapping[Wanted, Translated]

    def relayed(self, wanted: Wanted, nick: str = "", place: str = "") -> Relayed:
        """Raises `KeyError` when the words have been erased meanwhile."""
        original = self.written[wanted[0]]
        known = Relayed(original.text, original.language, nick, place, pictured=original.photo is not None)
        if original.language == wanted[1]:
            return known
        found = self.translated.get(wanted)
        if found is None:
            return replace(known, untranslated=True)
        machine = found.by == "machine"
        return replace(known, text=found.text, machine=machine, via=tuple(found.via), tier=found.tier)


async def readable(line: Line, wanted: Collection[Wanted]) -> Readable:
    """Never raises and never loses a text: what no engine can translate in time is read as it was written."""
    ids = {words_id for words_id, _ in wanted}
    if not ids:
        return Readable({}, {})
    async with line.database.connect() as connection:
        written = await words.written(connection, ids)
        known = await words.translated(connection, ids)
        names = await words.names_near(connection, {w.group_id for w in written.values()})
    missing = {
        (words_id, language)
        for words_id, language in set(wanted) - set(known)
        if words_id in written and language != written[words_id].language
    }
    made = await _translate(line, written, missing, names)
    async with line.database.begin() as connection:
        await words.keep(connection, made, line.clock.now())
    return Readable(written, known | made)


async def _translate(
    line: Line, written: Mapping[str, Written], missing: Collection[Wanted], names: Mapping[str, set[str]]
) -> dict[Wanted, Translated]:
    """One request for all words of one group in one language for readers of another."""
    batches: dict[tuple[str, str, str | None], list[str]] = defaultdict(list)
    for words_id, language in sorted(missing):
        original = written[words_id]
        batches[original.language, language, original.group_id].append(words_id)
    answers = await asyncio.gather(
        *(
            line.translator.translate(
                [written[words_id].text for words_id in ids],
                source,
                target,
                sorted(names.get(group or "", ())),
            )
            for (source, target, group), ids in batches.items()
        )
    )
    return {
        (words_id, target): _kept(found)
        for ((_, target, _), ids), answer in zip(batches.items(), answers, strict=True)
        for words_id, found in zip(ids, answer, strict=True)
        if not found.failed
    }


def _kept(found: Translation) -> Translated:
    by = "machine" if found.machine else "nobody"
    return Translated(found.text, by, found.engine, str(found.tier or ""), list(found.via))
