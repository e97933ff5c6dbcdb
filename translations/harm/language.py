"""One language's rules, ready to be asked: what is found, and what is left out because it is not hers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from translations.harm.file import RuleFile
from translations.harm.grammar import Grammar, heard_word
from translations.harm.patterns import Heard, Patterns
from translations.harm.spelling import COLON, SENTENCE_END, Spelling
from translations.harm.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Harm:
    """A text speaks of harm to its writer or her daughter; `now`: of this moment. Holds none of her words."""

    now: bool


class LanguageRules:
    """Raises `BadRules` when an entry of the file cannot be understood."""

    def __init__(self, file: RuleFile) -> None:
        self._spelling = _spelling(file)
        grammar = Grammar(self._spelling, file)
        self._found = Patterns(file.read("found", grammar.sure_pattern))
        self._now, self._idioms, self._stories, self._told, self._again = (
            Patterns(file.read(name, grammar.pattern))
            for name in ("now", "idioms", "stories", "told", "hers_again")
        )
        word = partial(heard_word, self._spelling)
        self._denied = frozenset(file.read("denied", word))
        self._denied_after = frozenset(file.read("denied_after", word))
        self._vocabulary = Vocabulary(grammar.words, file.read("right", word))

    def look(self, text: str) -> Harm | None:
        """Pure. The time it takes grows with the length of the text and no faster."""
        heard = [self._vocabulary.meant(word) for word in self._spelling.tokens(text)]
        found = [span for span in self._found.spans(heard) if not self._is_denied(span, heard)]
        hidden = self._not_hers(heard) if found else set()
        if not _any_outside(hidden, found):
            return None
        return Harm(now=_any_outside(hidden, self._now.spans(heard)))

    def _is_denied(self, span: range, heard: Heard) -> bool:
        before = heard[span.start - 1] if span.start else frozenset()
        after = heard[span.stop] if span.stop < len(heard) else frozenset()
        return bool(before & self._denied or after & self._denied_after)

    def _not_hers(self, heard: Heard) -> set[int]:
        """Places of words that are a figure of speech, or that somebody else says."""
        begins = {span.start for span in self._stories.spans(heard)}
        again = {span.start for span in self._again.spans(heard)}
        ends = {span.stop - 1 for span in self._told.spans(heard)}
        idioms = {place for span in self._idioms.spans(heard) for place in span}
        return idioms.union(_in_story(heard, begins, again), _before_told(heard, ends))


def _in_story(heard: Heard, begins: Collection[int], again: Collection[int]) -> Iterator[int]:
    """A story lasts for its sentence, and after a colon for the rest, unless she comes back to herself."""
    inside = speaks = False
    for place, meant in enumerate(heard):
        inside = (inside or place in begins) and place not in again
        speaks = inside and (speaks or COLON in meant)
        inside = inside and (speaks or SENTENCE_END not in meant)
        if inside:
            yield place


def _before_told(heard: Heard, ends: Collection[int]) -> Iterator[int]:
    """What was said stands before "they tell us", in the same sentence."""
    inside = False
    for place in range(len(heard) - 1, -1, -1):
        inside = place in ends or (inside and SENTENCE_END not in heard[place])
        if inside:
            yield place


def _any_outside(hidden: set[int], spans: Iterable[range]) -> bool:
    return any(hidden.isdisjoint(span) for span in spans)


def _spelling(file: RuleFile) -> Spelling:
    """What is short is looked up as it is heard, and stands for a word as it is heard."""
    bare = Spelling(tuple(file.read("alike", _pair)), frozenset(file.entries("joined")), {})
    short = file.read("short", lambda entry: _heard_pair(bare, entry))
    return replace(bare, short=dict(short))


def _heard_pair(spelling: Spelling, entry: str) -> tuple[str, str]:
    short, meant = _pair(entry)
    return heard_word(spelling, short), heard_word(spelling, meant)


def _pair(entry: str) -> tuple[str, str]:
    """`qu = k`; nothing behind the sign is a letter nobody hears."""
    written, sign, meant = (part.strip() for part in entry.partition("="))
    if not (written and sign):
        raise ValueError("is not written as in: qu = k")
    return written, meant
