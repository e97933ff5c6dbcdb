"""How members want a word said in another language, and what they want left as it is.

A term is put into the other language before an engine sees the text, and then kept like a name. So an engine
never translates it, whatever road the text takes, and what it made of the rest serves other texts too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from flows.spelling import plain
from translations.protected import EMOJI, items, present

Terms = tuple[tuple[str, str], ...]
"""The terms of one pair of languages, each with how it is said in the other."""

LONGEST_SAYING = 300  # characters
_GAP = '[^«»“”„"\n]'
_BEFORE = re.compile(rf"{_GAP}{{0,60}}")  # what may stand between the word that tells it and the saying
_BEHIND = re.compile(rf"(?:,|\s(?:is|was|es|era|est|c'est)\s){_GAP}{{0,25}}")
_QUOTED = re.compile('«([^«»\n]+)»|“([^“”\n]+)”|„([^„“”\n]+)[“”]|"([^"\n]+)"')
_SAYING: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:proverbs?|sayings?|songs?|sing|sings|sang|singing)\b"),
    "es": re.compile(
        r"\b(?:proverbios?|refran(?:es)?|(?:el|un|los|ese|este|nuestro|viejo) dichos?"
        r"|cancion(?:es)?|cant(?:o|os|a|an|amos|aba|aban|abamos))\b"
    ),
    "fr": re.compile(r"\b(?:proverbes?|dictons?|chansons?|chant(?:s|e|es|ent|ons|ait|aient|ions)?)\b"),
}
"""By which words her language announces a proverb or a song, without accents."""


@dataclass(frozen=True, slots=True)
class Worded:
    """A text with its terms said already, and what must stay in it as it is now; `said` are the terms."""

    text: str = field(repr=False)
    keep: tuple[str, ...] = field(repr=False)
    said: tuple[str, ...] = field(repr=False, default=())


def worded(text: str, language: str, terms: Terms = (), keep: Sequence[str] = ()) -> Worded:
    """`text` in NFC. Whole words, in any case, with or without accents; names, links and sayings are left."""
    text = unicodedata.normalize("NFC", text)
    kept = present(text, keep) + sayings(text, language)
    out, said, end = list[str](), dict[str, None](), 0
    for stays in [*(match.span() for match in items(text, kept)), (len(text), len(text))]:
        out += [_say(text[end : stays[0]], terms, said), text[slice(*stays)]]
        end = stays[1]
    return Worded("".join(out), kept + tuple(said), tuple(said))


def holds(text: str, term: str) -> bool:
    """Whether this term stands in the text."""
    return _pattern((plain(term),)).search(_bare(unicodedata.normalize("NFC", text))) is not None


def sayings(text: str, language: str) -> tuple[str, ...]:
    """Proverbs and songs that she quotes, and calls so: « Petit à petit l'oiseau fait son nid »."""
    if language not in _SAYING:
        return ()
    words = [match.span() for match in _SAYING[language].finditer(_bare(text))]
    found = [match for match in _QUOTED.finditer(text) if any(_told(match, word) for word in words)]
    inner = [next(group for group in match.groups() if group).strip() for match in found]
    return tuple(one for one in inner if one and len(one) <= LONGEST_SAYING and not EMOJI.search(one))


def _told(quoted: re.Match[str], word: tuple[int, int]) -> bool:
    """Whether this word tells what the quotation is: before it, or right behind."""
    if word[1] <= quoted.start():
        return _BEFORE.fullmatch(quoted.string, word[1], quoted.start()) is not None
    return _BEHIND.fullmatch(quoted.string, quoted.end(), word[0]) is not None


def _say(text: str, terms: Terms, said: dict[str, None]) -> str:
    """What is said is noted in `said`."""
    how = {plain(term): words for term, words in terms}
    out, end = [], 0
    for match in _pattern(tuple(how)).finditer(_bare(text)) if how else ():
        words = _cased(how[" ".join(match.group().split())], text[slice(*match.span())])
        said[words] = None
        out += [text[end : match.start()], words]
        end = match.end()
    return "".join([*out, text[end:]])


@lru_cache(maxsize=64)
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    """Over a text as `_bare` makes it. The longest term wins where two begin at the same place."""
    longest_first = sorted(terms, key=lambda term: (-len(term), term))
    forms = (r"\s+".join(map(re.escape, term.split())) for term in longest_first)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])")


def _bare(text: str) -> str:
    """Lower case without accents, and each sign at the place where it was."""
    bare = (unicodedata.normalize("NFD", sign)[0].lower() for sign in text)
    return "".join(one if len(one) == 1 else sign for one, sign in zip(bare, text, strict=True))


def _cased(said: str, heard: str) -> str:
    """As she wrote it: TANDA, Tanda, tanda."""
    if heard.isupper() and len(heard) > 1:
        return said.upper()
    return said[:1].upper() + said[1:] if heard[:1].isupper() else said
