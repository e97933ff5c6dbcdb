"""Our own sentences, in every language: `translations/<language>/*.ftl`, written and translated by people.

One message is one sentence; its attributes are what belongs to it:
`opt1` the label of option 1 · `btn1` a shorter label for a button, or the label of an option that the
sentence itself names ("… or send 2") · `layout = lines` options one per line instead of in a row ·
`tail` the last line · `intro` what stands over the buttons when the sentence is options only ·
`short` the same question in fewer words · `again` its own "I did not get that" · `unnamed` the sentence when
the name in it is empty (nobody to name, or nobody who wants to be).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from translations.sentence import Entry, MissingSentence, Option, Sentence, Values

LANGUAGES = ("en", "es", "fr")
Rewording = Mapping[str, Mapping[str, Mapping[str, str]]]
"""By language and id of a sentence: the text of each part that is changed, "" for the sentence itself."""
FOLDER = Path(__file__).parent

__all__ = ["LANGUAGES", "Catalog", "MissingSentence", "Option", "Rewording", "Sentence", "Values", "catalog"]


class Catalog:
    """All sentences of one folder. `broken` lists what could not be read, in plain sentences."""

    def __init__(self, folder: Path = FOLDER, languages: Iterable[str] = LANGUAGES) -> None:
        self.languages = tuple(languages)
        self.broken: list[str] = []
        self._entries = {language: self._load(folder / language) for language in self.languages}

    @property
    def ids(self) -> frozenset[str]:
        """Ids that exist in at least one language."""
        return frozenset().union(*self._entries.values())

    def has(self, message: str, language: str) -> bool:
        return message in self._entries[language]

    def entry(self, message: str, language: str) -> Entry:
        """Raises `MissingSentence` when there is none, so that nobody ever reads a bare id."""
        try:
            return self._entries[language][message]
        except KeyError:
            raise MissingSentence(f"{message}: no such sentence in {language}") from None

    def variables(self, message: str) -> frozenset[str]:
        """Names of the values this sentence and its attributes need."""
        return self.entry(message, self.languages[0]).variables

    def part(self, message: str, part: str, language: str, values: Values | None = None) -> str:
        """One attribute (or, for "", the sentence itself) filled in; empty when there is none.

        Fluent cuts a value after 2,500 characters: longer words go around it (`bot.relay`).
        """
        return self.entry(message, language).fill(part, values or {})

    def sentence(self, message: str, language: str, values: Values | None = None, form: str = "") -> Sentence:
        """`form` "short" or "again" replaces the text where the sentence has such a form.

        Where there is nobody to name it takes the form "unnamed" by itself.
        """
        entry, filled = self.entry(message, language), values or {}
        said = form if form and form in entry.patterns else entry.form(filled)
        return Sentence(
            entry.fill(said, filled),
            tuple(entry.option(key, filled) for key in entry.keys),
            tail=entry.fill("tail", filled),
            intro=entry.fill("intro", filled),
            lines=entry.fill("layout", {}) == "lines",
        )

    def reworded(self, words: Rewording) -> Catalog:
        """This catalogue with other words in some parts of some sentences; it stays as it was itself."""
        other = copy(self)
        other._entries = {
            language: entries
            | {name: entries[name].reworded(parts) for name, parts in words.get(language, {}).items()}
            for language, entries in self._entries.items()
        }
        return other

    def labels(self, message: str, key: str, language: str) -> tuple[str, ...]:
        """What one option is called, long and short; labels that need values are left out."""
        entry = self.entry(message, language)
        return tuple(label for kind in ("opt", "btn") if (label := entry.fixed(f"{kind}{key}")))

    def _load(self, folder: Path) -> dict[str, Entry]:
        bundle = FluentBundle([folder.name], use_isolating=False)
        messages: dict[str, ast.Message] = {}
        for path in sorted(folder.glob("*.ftl")):
            resource = FluentParser().parse(path.read_text(encoding="utf-8"))
            bundle.add_resource(resource)
            self._gather(f"{folder.name}/{path.name}", resource, messages)
        return {name: Entry(bundle, message) for name, message in messages.items()}

    def _gather(self, where: str, resource: ast.Resource, messages: dict[str, ast.Message]) -> None:
        for item in resource.body:
            if isinstance(item, ast.Junk):
                self.broken.append(f"{where}: cannot be read: {(item.content or '').strip().splitlines()[0]}")
            elif isinstance(item, ast.Message) and item.id.name in messages:
                self.broken.append(f"{where}: {item.id.name} is there twice")
            elif isinstance(item, ast.Message):
                messages[item.id.name] = item


@cache
def catalog() -> Catalog:
    """The catalogue that ships with the line, read once."""
    return Catalog()
