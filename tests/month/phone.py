"""What a woman sees that she is asked, told by the words on her phone alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

from bot.gsm7 import fold
from translations.catalog import catalog

GAP = "\ue000"  # where values stand
COUNTS = ("n", "k")

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
        said = sentence.text or sentence.options[1].label
        yield fold(max(said.split(GAP), key=len)).strip()
