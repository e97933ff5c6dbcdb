"""Members' words into other languages: by what is remembered, then by engines; what is new is learned."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import metrics
from bot.line import Line
from storage import glossary, memory, words
from storage.memory import Remembered
from storage.words import Translated, Written
from translations.glossary import Worded, worded
from translations.memory import Form, by_machine, by_person, form
from translations.protected import present
from translations.router import Route
from translations.translation import Translation

Wanted = tuple[str, str]
"""The id of somebody's words, and the language of a reader."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Words that are to be had in another language; `worded` is what an engine is asked.

    `form` is None when nothing can be remembered of them, `route` when no engine goes there.
    """

    words: Written
    target: str
    worded: Worded
    form: Form | None
    route: Route | None

    @property
    def wanted(self) -> Wanted:
        return self.words.id, self.target

    @property
    def source(self) -> str:
        return self.words.language

    @property
    def digests(self) -> list[bytes]:
        """Where a translation may be remembered, the better one first. A person's only, if only she may."""
        if self.form is None:
            return []
        persons = by_person(self.source, self.target, self.form)
        engines = self.words.machine and self.route
        return [persons, by_machine(self.source, self.target, self.form, engines)] if engines else [persons]


@dataclass(frozen=True, slots=True)
class Made:
    """What was found, and what of it is to be remembered."""

    translated: Mapping[Wanted, Translated]
    learned: Sequence[Remembered] = ()


async def to_ask(
    connection: AsyncConnection, line: Line, written: Mapping[str, Written], missing: Collection[Wanted]
) -> list[Asked]:
    """How each of these would be asked of an engine."""
    if not missing:
        return []
    names = await words.names_near(connection, {written[id].group_id for id, _ in missing})
    terms = await glossary.terms(connection, {(written[id].language, target) for id, target in missing})
    routes = {route.pair: route for route in line.translator.routes()}
    asked = []
    for id, target in sorted(missing):
        own = written[id]
        pair = own.language, target
        said = worded(own.text, own.language, terms.get(pair, ()), sorted(names.get(own.group_id or "", ())))
        asked.append(Asked(own, target, said, form(said.text, said.keep), routes.get(pair)))
    return asked


async def remembered(connection: AsyncConnection, asked: Sequence[Asked]) -> dict[Wanted, Translated]:
    """What need not be asked, all looked up at once."""
    known = await memory.find(connection, {digest for one in asked for digest in one.digests})
    found = {one.wanted: read for one in asked if (read := _recalled(one, known))}
    metrics.TRANSLATIONS.labels("memory").inc(len(found))
    return found


async def translate(line: Line, asked: Sequence[Asked]) -> Made:
    """One request for all words of one language with the same names in them, for readers of another."""
    batches: dict[tuple[str, str, tuple[str, ...]], list[Asked]] = defaultdict(list)
    for one in asked:
        batches[one.source, one.target, present(one.worded.text, one.worded.keep)].append(one)
    answers = await asyncio.gather(*(_batch(line, *how, batch) for how, batch in batches.items()))
    made = {one.wanted: translated for answer in answers for one, translated in answer}
    metrics.TRANSLATIONS.labels("engine").inc(len(made))
    metrics.TRANSLATIONS.labels("nobody").inc(len(asked) - len(made))
    return Made(made, _learned(asked, made))


def _recalled(asked: Asked, known: Mapping[bytes, Remembered]) -> Translated | None:
    """What stands in the memory must pass the guard as what an engine says must."""
    for found in (known[digest] for digest in asked.digests if digest in known):
        text = asked.form.read(found.text) if asked.form else None
        if text is not None:
            return Translated(text, found.by, found.engine, found.tier, found.via, found.route)
    return None


async def _batch(
    line: Line, source: str, target: str, keep: Sequence[str], asked: Sequence[Asked]
) -> list[tuple[Asked, Translated]]:
    began = line.clock.now()
    answers = await line.translator.translate([one.worded.text for one in asked], source, target, keep)
    seconds = (line.clock.now() - began).total_seconds()
    found = zip(asked, answers, strict=True)
    return [(one, _kept(one, answer, seconds)) for one, answer in found if not answer.failed]


def _kept(asked: Asked, found: Translation, seconds: float) -> Translated:
    """What needs no engine still differs from her words where the glossary has said them."""
    if found.machine:
        tier, via, route = str(found.tier or ""), list(found.via), list(found.route)
        return Translated(found.text, "machine", found.engine, tier, via, route, seconds)
    if asked.worded.said:
        return Translated(found.text, "machine", "glossary", seconds=seconds)
    return Translated(asked.words.text, "nobody", seconds=seconds)


def _learned(asked: Iterable[Asked], made: Mapping[Wanted, Translated]) -> list[Remembered]:
    """Of what went the way that was foreseen: else nobody knows which version said it."""
    learned = []
    for one in asked:
        translated = made.get(one.wanted)
        if not (translated and one.form and one.route and translated.route == list(one.route.told)):
            continue
        if taught := one.form.taught_by(translated.text):
            digest = by_machine(one.source, one.target, one.form, one.route)
            learned.append(remembering(digest, one, translated, taught))
    return learned


def remembering(digest: bytes, asked: Asked, said: Translated, taught: str) -> Remembered:
    how = said.by, said.engine, said.tier, said.via, said.route
    return Remembered(digest, asked.words.id, asked.source, asked.target, taught, *how)
