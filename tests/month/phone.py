"""What a woman sees that she is asked, told by the words on her phone alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from bot.gsm7 import fold
from translations.catalog import LANGUAGES, Values, catalog

GAP = "\ue000"  # where values stand
COUNTS = ("n", "k")

PROMPTS = (
    *("g-notice", "g-pin-ask", "g-menu", "g-resume", "g-offer-ask"),
    *("a-start", "a-think", "a-think-send", "a-sens", "a-similar", "a-confirm", "a-sent", "a-nobody"),
    *("a-offer", "a-write", "a-ans-confirm", "a-ans-sent", "a-ans-tail", "a-thank", "a-thank-confirm"),
    *("a-none24", "a-none24-nobody", "a-follow", "f-happened", "f-happened-confirm"),
    *("a-helped", "a-tried", "a-helped-unsaid", "m-read", "m-closed"),
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
    """The longest piece that is the same whatever the values, for one and for many."""
    for count in (1, GAP):
        variables = catalog().variables(prompt)
        values: Values = {name: count if name in COUNTS else GAP for name in variables}
        sentence = catalog().sentence(prompt, language, values)
        said = sentence.text or sentence.options[1].label
        yield fold(max(said.split(GAP), key=len)).strip()


def same_everywhere() -> bool:
    """Whether every prompt is told from every other in each language."""
    return all(len({prompt for _, prompt in _signs(one)}) == len(_signs_of_all(one)) for one in LANGUAGES)


def _signs_of_all(language: str) -> set[str]:
    return {prompt for prompt in PROMPTS if catalog().has(prompt, language)}
