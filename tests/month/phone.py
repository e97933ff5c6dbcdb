"""What a woman sees that she is asked, told by the words on her phone alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

from bot.gsm7 import fold
from flows.reading import SHOWN
from translations.catalog import catalog

GAP = "\ue000"  # where values stand
COUNTS = ("n", "k")
TELLING = 8  # letters of a piece that no other sentence has

PROMPTS = (
    *("g-notice", "g-pin-ask", "g-menu", "g-resume", "g-offer-ask"),
    *("a-start", "a-think", "a-think-send", "a-sens", "a-similar", "a-confirm", "a-sent", "a-nobody"),
    *(
        "a-offer",
        "a-write",
        "a-ans-confirm",
        "a-ans-sent",
        "a-ans-tail",
        "a-thank",
        "a-thank-confirm",
        "a-thank-sent",
    ),
    *("a-none24", "a-none24-nobody", "a-follow", "f-happened", "f-happened-confirm", "a-closed"),
    *("a-helped", "a-tried", "a-helped-unsaid", "m-read", "m-closed", "a-thank-sent"),
    *("p-start", "p-q1", "p-q2", "p-q3", "p-q4", "p-q5", "p-q6", "p-topic-is", "p-topic", "p-credit"),
    *("p-preview", "p-done", "p-kept", "take-done"),
    *("f-start", "f-list-one", "f-list-two", "f-list-three", "f-list", "f-none", "f-all"),
    *("f-card", "f-card-nowhere", "f-card-mine", "f-read"),
    *(f"f-part-{part}" for part in SHOWN),
    *("f-adapt-q1", "f-adapt-q2", "f-adapt-q3", "f-adapt-q4", "f-adapt-who-when"),
    *("f-adapt-saved", "f-adapt-show", "f-adapt-shown", "f-adapt-mine"),
    *("f-follow", "f-went", "f-changed", "f-tried-confirm", "f-tried-sent", "f-noted"),
    *("f-blocked", "f-ask-peers", "f-plan-stays"),
    *("p-used", "p-plan-kept", "p-plan-same", "p-plan-different", "p-plan-keep", "p-plan-first"),
    *("p-word", "p-word-sent"),
    *("p-came-worked", "p-came-half", "p-came-failed", "p-came-dropped"),
    *(
        "p-kind",
        "p-kind2",
        "p-kind-preview",
        "p-kind-sent",
        "p-kind-tail",
        "p-kind-write",
        "p-kind-sent-back",
    ),
    *("f-ask-her", "a-more-sent", "p-enrich", "p-enrich-write", "f-skipped", "f-silent"),
    *("p-further-cost", "p-further-time", "p-further-decides", "p-further-runs", "p-further-write"),
    *("p-further-confirm", "p-further-added"),
)


def asked(text: str, language: str) -> str:
    """The id of the sentence that stands on her phone, if she knows what to do with it; else nothing."""
    shown = fold(text)
    return next((prompt for sign, prompt in _signs(language) if sign in shown), "")


@cache
def _signs(language: str) -> list[tuple[str, str]]:
    """The longest first, so that the most telling one decides."""
    signs = {
        sign: prompt
        for prompt in PROMPTS
        if catalog().has(prompt, language)
        for sign in _of(prompt, language)
    }
    return sorted(signs.items(), key=lambda one: -len(one[0]))


def _of(prompt: str, language: str) -> Iterator[str]:
    """The longest piece that is the same whatever the values, for none, for one and for many."""
    variables = catalog().variables(prompt)
    either: tuple[str | int, ...] = (0, 1, GAP)
    for counts in product(either, repeat=len(COUNTS)):
        values: dict[str, str | int] = dict.fromkeys(variables, GAP)
        values |= dict(zip(COUNTS, counts, strict=True))
        sentence = catalog().sentence(prompt, language, values)
        piece = _longest(sentence.tail or sentence.text)
        yield piece if len(piece) >= TELLING else _longest(sentence.options[1].label)


def _longest(said: str) -> str:
    return fold(max(said.split(GAP), key=len)).strip()
