"""The rules of every language at once: a member may write in any of them, whatever she chose to read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from translations.catalog import LANGUAGES
from translations.harm.examples import Examples, Measured
from translations.harm.file import place, read_file
from translations.harm.language import Harm, LanguageRules

FILE = "harm.toml"


class Rules:
    """No network, no clock, no log, and nothing kept of what was looked at."""

    def __init__(self, languages: Iterable[LanguageRules]) -> None:
        self._languages = tuple(languages)

    def look(self, text: str) -> Harm | None:
        """None when nothing says that the writer is harmed. Never raises, whatever the text."""
        found = [harm for language in self._languages if (harm := language.look(text))]
        return Harm(now=any(harm.now for harm in found)) if found else None

    def measure(self, examples: Examples) -> Measured:
        """How the rules do on texts of which a person has said what they are."""
        looked = {text: self.look(text) for text in (*examples.now, *examples.earlier, *examples.topic)}
        hers = (*examples.now, *examples.earlier)
        return Measured(
            looked=len(hers),
            topics=len(examples.topic),
            missed=tuple(text for text in hers if not looked[text]),
            alarms=tuple(text for text in examples.topic if looked[text]),
            not_now=tuple(text for text in examples.now if looked[text] == Harm(now=False)),
            not_then=tuple(text for text in examples.earlier if looked[text] == Harm(now=True)),
        )


def open_rules(folder: Path | None = None) -> Rules:
    """The shipped rules; where `folder/<language>/harm.toml` is there, that file stands in for ours.

    Raises `BadRules` for anything that cannot be used, naming the file and the entry: the line does not
    start with half a rule.
    """
    return Rules(LanguageRules(read_file(place(folder, language, FILE))) for language in LANGUAGES)
