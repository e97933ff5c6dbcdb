"""A text as its words sound: so that a slip on a keypad, a lost accent or an SMS spelling changes little."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from unicodedata import combining, normalize

SENTENCE_END, COLON, COMMA, QUOTED = ".", ":", ",", '"'
BREAKS = frozenset({SENTENCE_END, COLON, QUOTED})
"""What no pattern reaches across. A comma is left out: many write none, or everywhere."""

LONGEST = 10_000  # letters that are looked at: more than several messages joined

_QUOTATION = re.compile(r'"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»')
_APOSTROPHE = re.compile(r"['’‘`´ʼ]")
_ENDING = re.compile(r"[.!?;\n]+")
_REPEATED = re.compile(r"([^\W\d_])\1+")
_TOKEN = re.compile(r'\w+|[.:,"]')


@dataclass(frozen=True, slots=True)
class Spelling:
    """`alike`: letters and what they sound like, in order. `joined`: letters that belong to the next word.

    `short`: words that she writes shorter, and the word she means.
    """

    alike: tuple[tuple[str, str], ...]
    joined: frozenset[str]
    short: Mapping[str, str]

    def tokens(self, text: str) -> list[str]:
        """Words in lower case without accents, apostrophes or doubled letters; marks that end something.

        A quotation becomes one mark: what stands in it is somebody else's.
        """
        quoted = _ENDING.sub(f" {SENTENCE_END} ", _QUOTATION.sub(f" {QUOTED} ", text[:LONGEST]))
        letters = _APOSTROPHE.sub("", _plain(quoted))
        for written, sound in self.alike:
            letters = letters.replace(written, sound)
        whole = self._whole(_TOKEN.findall(_REPEATED.sub(r"\1", letters)))
        return [self.short.get(word, word) for word in whole]

    def _whole(self, tokens: list[str]) -> Iterator[str]:
        """`j ai`, `jai` and `j'ai` are one word."""
        before = ""
        for token in tokens:
            if not before and token in self.joined:
                before = token
                continue
            if before and not token[0].isalpha():
                yield before
                before = ""
            yield before + token
            before = ""
        if before:
            yield before


def _plain(text: str) -> str:
    """One letter of some scripts stands for many: what is too long afterwards is cut."""
    if text.isascii():
        return text.lower()
    letters = normalize("NFKD", text.casefold())[:LONGEST]
    return "".join(letter for letter in letters if not combining(letter))
