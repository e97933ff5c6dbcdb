"""Cuts a paragraph into sentences, for engines that translate one sentence at a time.

Made for chat: lower-case openings, `5 p. m.`, `1. Agua`, `¡Sí! ¡Vamos!`. It cuts only at blanks, so a
link, a number or a guard's token is never cut.
"""

from __future__ import annotations

import re

LONGEST = 300  # characters: small models lose the end of what is much longer

_END = re.compile(r"""(?<=[.!?…])(?:["'»”’)\]]*)\s+""")
_LAST_WORD = re.compile(r"([^\s(¿¡\"«]+)[.]$")
_SHORT = frozenset(
    re.split(
        r"\s+",
        """sr sra srta dr dra lic ing prof profa mr mrs ms st sta sto mme mlle mm av art núm num nro no n
        tel ej p.ej etc ex e.g i.e a.m p.m aprox approx vs cf pág pag page arq ud uds vd dpto dept apt fig
        vol jan feb apr aug sept oct nov dec ene abr ago dic janv févr avr juil déc""",
    )
)


def sentences(paragraph: str) -> list[str]:
    """The sentences of one line, in order, without outer blanks; none for a blank line."""
    found, start = [], 0
    for end in _END.finditer(paragraph):
        if not _goes_on(paragraph[start : end.start()]):
            found.append(paragraph[start : end.end()].strip())
            start = end.end()
    return [part for sentence in [*found, paragraph[start:].strip()] for part in _shorter(sentence)]


def _goes_on(so_far: str) -> bool:
    """True after an abbreviation, an initial, or a number that heads the line: the full stop ends nothing."""
    word = _LAST_WORD.search(so_far)
    if word is None:
        return False
    head = word.group(1).lower()
    heads_line = head.isdecimal() and not so_far[: word.start()].strip()
    return head in _SHORT or heads_line or (len(head) == 1 and head.isalpha())


def _shorter(sentence: str) -> list[str]:
    parts = []
    while len(sentence) > LONGEST:
        cut = max(sentence.rfind(mark, LONGEST // 3, LONGEST) for mark in (", ", "; ", ": "))
        cut = cut + 1 if cut > 0 else sentence.rfind(" ", 1, LONGEST)
        if cut <= 0:
            break
        parts.append(sentence[:cut].rstrip())
        sentence = sentence[cut:].lstrip()
    return [*parts, sentence] if sentence else parts
