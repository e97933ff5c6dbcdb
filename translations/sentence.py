"""One sentence of the catalogue: how it is kept, and what it is once its values are filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fluent.runtime import FluentBundle
from fluent.syntax import ast, visitor

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
        self.uses = {part.id.name: _variables(part) for part in message.attributes} | {
            "": _variables(message.value) if message.value else frozenset()
        }
        self.variables = frozenset().union(*self.uses.values())
        self.keys = tuple(dict.fromkeys(name[3:] for name in self.patterns if name[:3] in ("opt", "btn")))
        self._bundle, self._id, self._message = bundle, message.id.name, message
        self._fixed = {part: text for part in self.patterns if (text := self._format(part, {})) is not None}

    def fill(self, part: str, values: Values) -> str:
        """`part` is an attribute's name, or empty for the sentence itself; one that is not there is empty."""
        if part in self._fixed:
            return self._fixed[part]
        text = self._format(part, values) if part in self.patterns else ""
        if text is None:
            missing = ", ".join(sorted(self.uses[part] - values.keys()))
            raise MissingSentence(f"{self._id}: cannot be filled in without {missing}")
        return text

    def reworded(self, parts: Mapping[str, str]) -> Entry:
        """The same message with other words in these of its parts. A name in braces stands for a value."""
        message = self._message.clone()
        if "" in parts:
            message.value = _plain(parts[""])
        for attribute in message.attributes:
            if attribute.id.name in parts:
                attribute.value = _plain(parts[attribute.id.name])
        bundle = FluentBundle(self._bundle.locales, use_isolating=False)
        bundle.add_resource(ast.Resource([message]))
        return Entry(bundle, message)

    def fixed(self, part: str) -> str:
        """The part as it always is; empty when it is not there or needs values."""
        return self._fixed.get(part, "")

    def option(self, key: str, values: Values) -> Option:
        label = self.fill(f"opt{key}", values)
        return Option(key, label, self.fill(f"btn{key}", values) or label)

    def form(self, values: Values) -> str:
        """The form it takes by itself: "unnamed" when a value is empty that the unnamed form does without."""
        named = self.uses[""] - self.uses.get("unnamed", self.uses[""])
        return "unnamed" if any(values.get(name) == "" for name in named) else ""

    def _format(self, part: str, values: Values) -> str | None:
        text, errors = self._bundle.format_pattern(self.patterns[part], dict(values))
        return None if errors else str(text)


VALUE = re.compile(r"\{ *([a-z_]+) *\}")


def _plain(text: str) -> ast.Pattern:
    """Everything but `{name}` stands for itself, so that whoever writes it need not know Fluent."""
    pieces = VALUE.split(text)  # texts, and between them the names
    return ast.Pattern(
        [_value(piece) if i % 2 else ast.TextElement(piece) for i, piece in enumerate(pieces) if piece]
    )


def _value(name: str) -> ast.Placeable:
    return ast.Placeable(ast.VariableReference(ast.Identifier(name)))


def _variables(node: ast.BaseNode) -> frozenset[str]:
    found = _Variables()
    found.visit(node)
    return frozenset(found.names)


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's own name
        self.names.add(node.id.name)
