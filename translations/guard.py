"""Protects names, numbers, links, emoji and lines through a translation, and checks that they came through.

An engine is trusted with nothing. Lines and emoji are cut out before it sees a text and put back after;
what must not change is hidden behind tokens; every answer is checked, asked again another way when it
is damaged, and given up when no way works. Whoever calls then sends the original.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Sequence
from itertools import islice

from translations.marks import marks
from translations.masks import WAYS, Segment, Way
from translations.protected import EMOJI, LETTER, LINE_BREAK, present, without
from translations.sanity import intact, sane, steady

Words = tuple[str, tuple[str, ...]]
"""A text and what is to be kept in it: names of people, groups and places."""

Ask = Callable[[Sequence[str]], Sequence[str | None]]
"""Translates texts in order; None for one means "could not". It may lie, lose or raise."""

Asking = Generator[list[str], Sequence[str | None] | None, list[str | None]]
"""Gives texts to be translated, is sent one answer for each, until it returns one for each of its own."""

_CUT = re.compile(f"({LINE_BREAK.pattern}|{EMOJI.pattern})")
_HEAD = re.compile(r"^\s*(?:(?:[-*•–—>]+|\(?\d{1,2}[.)])\s+)*")
_SHOUT = 4  # letters: fewer may be a short form such as ONG
LONGEST = 5000  # characters; three times what a channel carries


def has_words(text: str, keep: Sequence[str] = ()) -> bool:
    """False for texts that read the same in every language: names, numbers, codes, emoji, nothing."""
    return len(text) > LONGEST or any(isinstance(part, Segment) for part in _cut(text, present(text, keep)))


def translate(texts: Sequence[Words], ask: Ask) -> list[str | None]:
    """One answer per text, in order; None where no checked translation could be had."""
    talk, answers = asking(texts), None
    while True:
        try:
            wanted = talk.send(answers)
        except StopIteration as end:
            outcome: list[str | None] = end.value
            return outcome
        answers = _ask(ask, wanted)


def asking(texts: Sequence[Words]) -> Asking:
    """The same for somebody who asks for several talks at once: see `Asking`."""
    texts = [(text, present(text, keep)) for text, keep in texts]
    parts = [_cut(text, keep) if len(text) <= LONGEST else [] for text, keep in texts]
    waiting = {part for row in parts for part in row if isinstance(part, Segment)}
    done: dict[Segment, str] = {}
    for way in WAYS:
        segments = sorted(waiting - done.keys(), key=lambda s: (s.marks.pieces, s.keep))
        asked = [way.ask(segment) for segment in segments]
        answers = (yield [text for row in asked for text in row]) if any(asked) else []
        done |= _read_all(way, segments, asked, iter(answers or ()))
    return [_join(row, done, words) for row, words in zip(parts, texts, strict=True)]


def _cut(text: str, keep: tuple[str, ...]) -> list[str | Segment]:
    """The text as a row of segments to translate and of strings to leave alone."""
    row: list[str | Segment] = []
    for at, piece in enumerate(_CUT.split(text)):
        words, cut = ("", piece) if at % 2 else (piece, "")
        head = words[: len(words) - len(_HEAD.sub("", words))]
        core = words[len(head) :].rstrip()
        row += [head, _segment(core, keep), words[len(head) + len(core) :], cut]
    return row


def _segment(core: str, keep: tuple[str, ...]) -> str | Segment:
    found = marks(core, keep)
    letters = LETTER.findall(without(found.plain, keep))
    shouted = len(letters) >= _SHOUT and "".join(letters).isupper()
    return Segment(found, keep, shouted) if letters else core


def _read_all(
    way: Way, segments: Sequence[Segment], asked: Sequence[list[str]], answers: Iterator[str | None]
) -> dict[Segment, str]:
    done = {}
    for segment, texts in zip(segments, asked, strict=True):
        result = _read(way, segment, list(islice(answers, len(texts))))
        if result is not None:
            done[segment] = result
    return done


def _ask(ask: Ask, texts: Sequence[str]) -> Sequence[str | None]:
    try:
        answers = ask(texts)
    except Exception:  # an engine's error may quote the words, so nothing of it is kept
        return [None] * len(texts)
    return answers if len(answers) == len(texts) else [None] * len(texts)


def _read(way: Way, segment: Segment, answers: Sequence[str | None]) -> str | None:
    whole = [" ".join(answer.split()) for answer in answers if answer is not None]
    if not whole or len(whole) < len(answers):
        return None
    result = way.read(segment, whole)
    if result is None:
        return None
    result = steady(segment.text, result)
    laid = marks(result, segment.keep)
    good = sane(segment.text, result) and intact(segment.text, laid.plain, segment.keep)
    return result if good and laid.signs == segment.marks.signs else None


def _join(row: Sequence[str | Segment], done: dict[Segment, str], words: Words) -> str | None:
    if not row or any(isinstance(part, Segment) and part not in done for part in row):
        return None
    text = "".join(done[part] if isinstance(part, Segment) else part for part in row)
    return text if intact(words[0], text, words[1]) else None
