"""Our own sentences, in every language: `translations/<language>/*.ftl`, written and translated by people.

One message is one sentence; its attributes are what belongs to it:
`opt1` the label of option 1 · `btn1` a shorter label for a button, or the label of an option that the
sentence itself names ("… or send 2") · `layout = lines` options one per line instead of in a row ·
`tail` the last line · `intro` what stands over the buttons when the sentence is options only ·
`short` the same question in fewer words · `again` its own "I did not get that".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast, visitor

LANGUAGES = ("en", "es", "fr")
FOLDER = Path(__file__).parent

Values = Mapping[str, str | int]


class MissingSentence(LookupError):
    """A sentence, or a value that it needs, is not there. Holds ids and names only, never a value."""


@dataclass(frozen=True, slots=True)
class Option:
    """`label` is empty when the sentence names the option itself; `button` is what fits on a button."""

    key: str
    label: str
    button: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One of our sentences with its values filled in. `options` are in the order of the catalogue."""

    text: str
    options: tuple[Option, ...] = ()
    tail: str = ""
    intro: str = ""
    lines: bool = False

    def only(self, keys: Iterable[str]) -> tuple[Option, ...]:
        """The options of these keys, in the order of the keys."""
        known = {option.key: option for option in self.options}
        return tuple(known[key] for key in keys if key in known)

    def numbered(self, keys: Iterable[str]) -> str:
        """The whole text with `1 label 2 label`, as a phone without buttons shows it."""
        listed = [f"{option.key} {option.label}" for option in self.only(keys) if option.label]
        rows = listed if self.lines else [" ".join(listed)]
        return "\n".join(part for part in (self.text, *rows, self.tail) if part)


class Entry:
    """One message in one language, ready to be filled in. What has no variables is formatted once, here."""

    def __init__(self, bundle: FluentBundle, message: ast.Message) -> None:
        compiled = bundle.get_message(message.id.name)
        self.patterns = dict(compiled.attributes)
        if compiled.value is not None:
            self.patterns[""] = compiled.value
        self.variables = _variables(message)
        self.keys = tuple(dict.fromkeys(name[3:] for name in self.patterns if name[:3] in ("opt", "btn")))
        self._bundle, self._id = bundle, message.id.name
        self._fixed = {part: text for part in self.patterns if (text := self._format(part, {})) is not None}

    def fill(self, part: str, values: Values) -> str:
        """`part` is an attribute's name, or empty for the sentence itself; one that is not there is empty."""
        if part in self._fixed:
            return self._fixed[part]
        text = self._format(part, values) if part in self.patterns else ""
        if text is None:
            missing = ", ".join(sorted(self.variables - values.keys()))
            raise MissingSentence(f"{self._id}: cannot be filled in without {missing}")
        return text

    def fixed(self, part: str) -> str:
        """The part as it always is; empty when it is not there or needs values."""
        return self._fixed.get(part, "")

    def _format(self, part: str, values: Values) -> str | None:
        text, errors = self._bundle.format_pattern(self.patterns[part], dict(values))
        return None if errors else str(text)


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
        """`form` "short" or "again" replaces the text where the sentence has such a form."""
        entry, filled = self.entry(message, language), values or {}
        text = entry.fill(form if form in entry.patterns else "", filled)
        return Sentence(
            text,
            tuple(_option(entry, key, filled) for key in entry.keys),
            tail=entry.fill("tail", filled),
            intro=entry.fill("intro", filled),
            lines=entry.fill("layout", {}) == "lines",
        )

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


def _option(entry: Entry, key: str, values: Values) -> Option:
    label = entry.fill(f"opt{key}", values)
    return Option(key, label, entry.fill(f"btn{key}", values) or label)


def _variables(message: ast.Message) -> frozenset[str]:
    found = _Variables()
    found.visit(message)
    return frozenset(found.names)


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's own name
        self.names.add(node.id.name)
