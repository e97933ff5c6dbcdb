"""Whatever an engine does, what goes out is whole, or nothing does. Written without the guard's tables."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from translations import guard

KEEP = ("Rosa", "Fatou", "Esperanza Luz")
ITEMS = (
    *KEEP,
    "https://ejemplo.org/a_b?x=1",
    "www.agua.org",
    "ana_m@correo.org",
    "+254 712 345 678",
    "0712-345-678",
    "@vecinas",
    "#8M",
    "Q12",
    "KE-24",
    "12/06/2026",
    "10:30",
    "5pm",
    "$2,500",
    "30 €",
    "15%",
    "1.250",
    "123456",
)
WORDS = (
    "hola",
    "we",
    "need",
    "agua",
    "réunion",
    "mañana",
    "el",
    "y",
    "POZO",
    "l'eau",
    "3",
    "25",
    "¿cómo?",
    "sí,",
    "ok.",
)
EMOJI = ("👍", "👍🏽", "👩‍👩‍👧", "🇰🇪", "❤️", "1️⃣", ":)")
MARKED = ("*agua*", "_mañana y hoy_", "~no ven~", "```POZO 3```", "*_Rosa_*", "*Esperanza Luz* viene")
BREAKS = ("\n", "\n\n", "\r\n", "\n- ", "\n1. ")
piece = st.sampled_from([*ITEMS, *WORDS, *WORDS, *EMOJI, *BREAKS, *MARKED])
chat = st.lists(piece, max_size=14).map(" ".join)


Trick = Callable[[list[str], random.Random], list[str]]


def _drop(words: list[str], dice: random.Random) -> list[str]:
    return [word for word in words if dice.random() < 0.7]


def _double(words: list[str], dice: random.Random) -> list[str]:
    return [copy for word in words for copy in [word] * dice.choice((1, 1, 2))]


def _shuffle(words: list[str], dice: random.Random) -> list[str]:
    return dice.sample(words, len(words))


def _mend(change: Callable[[str], str]) -> Trick:
    return lambda words, _: [change(word) for word in words]


MISCHIEF: tuple[Trick, ...] = (
    _drop,
    _double,
    _shuffle,
    lambda words, _: [],
    lambda words, _: words,
    lambda words, _: ["something", "else", "altogether"],
    lambda words, dice: [*words, dice.choice((*ITEMS, *EMOJI, "7", "XQ0", "XQ1", "QX7A0"))],
    _mend(str.upper),
    _mend(str.lower),
    _mend(lambda word: re.sub(r"\d", "4", word)),
    _mend(lambda word: word.replace("XQ", "XQ ")),
    _mend(lambda word: word + "\n"),
    _mend(lambda word: word + word),
)


def hostile(dice: random.Random) -> guard.Ask:
    def ask(texts: Sequence[str]) -> list[str | None]:
        if dice.random() < 0.05:
            raise RuntimeError("engine down")
        answers: list[str | None] = [" ".join(dice.choice(MISCHIEF)(text.split(), dice)) for text in texts]
        return answers if dice.random() < 0.95 else answers[1:]

    return ask


def breaks(text: str) -> list[str]:
    return re.findall(r"\r\n|\n", text)


def whole(before: str, after: str) -> bool:
    """Every item, number, emoji, sign and line break of `before` is in `after`, and no other number."""
    spaced = re.split(r"\s+", before)
    return (
        all(after.count(sign) >= before.count(sign) for sign in (*ITEMS, *EMOJI))
        and Counter(re.findall(r"\d+", before)) == Counter(re.findall(r"\d+", after))
        and breaks(before) == breaks(after)
        and all(before.count(sign) == after.count(sign) for sign in "*~`")
        and [word for word in spaced if word in EMOJI] == [w for w in re.split(r"\s+", after) if w in EMOJI]
    )


@pytest.mark.rule("LNG-09", "T-36")
@settings(max_examples=300, deadline=None)
@given(st.lists(chat, min_size=1, max_size=3), st.randoms(use_true_random=False))
def test_a_hostile_engine_never_gets_damage_past_the_guard(texts: list[str], dice: random.Random) -> None:
    outcomes = guard.translate([(text, KEEP) for text in texts], hostile(dice))
    assert len(outcomes) == len(texts)
    assert all(whole(text, after) for text, after in zip(texts, outcomes, strict=True) if after is not None)


def faithful(texts: Sequence[str]) -> list[str | None]:
    return [re.sub(r"[^\W\d]{2,}(?!\d)", lambda word: word.group()[::-1], text) for text in texts]


def forgets_tokens(texts: Sequence[str]) -> list[str | None]:
    return faithful([re.sub(r"(XQ|QX7A)\d+", "", text) for text in texts])


@settings(max_examples=150, deadline=None)
@given(chat, st.sampled_from([faithful, forgets_tokens]))
@example("```POZO 3``` 123456", faithful)
def test_an_engine_that_only_fails_on_tokens_still_serves_everybody(text: str, engine: guard.Ask) -> None:
    (after,) = guard.translate([(text, KEEP)], engine)
    assert after is not None
    assert whole(text, after)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60), st.lists(st.text(max_size=6), max_size=3), st.randoms(use_true_random=False))
def test_no_text_at_all_breaks_the_guard(text: str, keep: list[str], dice: random.Random) -> None:
    (after,) = guard.translate([(text, tuple(keep))], hostile(dice))
    assert after is None or Counter(re.findall(r"\d+", text)) == Counter(re.findall(r"\d+", after))
