"""The paper as messages: exactly three, each as long as a relay may be, the longest texts cut first. Pure."""

from __future__ import annotations

from collections.abc import Callable

from bot.dialogue.paper.sheet import Paper, shortened

PARTS = (("who", "problem", "affected"), ("shows", "works", "with"), ("ask", "bring", "by", "contact"))
"""What each of them holds: why, what shows it, what is asked for."""

Fits = Callable[[str], bool]
"""Whether one message holds this text."""


def parts(paper: Paper, fits: Fits, nothing: str = "-") -> tuple[str, ...]:
    """What stands behind `1/3`, `2/3` and `3/3`; `nothing` where there is nothing yet."""
    return tuple(_part(paper, names, fits) or nothing for names in PARTS)


def _part(paper: Paper, names: tuple[str, ...], fits: Fits) -> str:
    headings = {section.name: section.heading for section in paper.sections}
    texts = {name: "; ".join(f"{o.mark}{o.text}" for o in paper.of(name)) for name in names if paper.of(name)}
    while not fits(whole := _joined(headings, texts)):
        longest = max(texts, key=lambda name: len(texts[name]))
        if not (shorter := shortened(texts[longest])):
            return whole
        texts[longest] = shorter
    return whole


def _joined(headings: dict[str, str], texts: dict[str, str]) -> str:
    told = (text if name == "who" else f"{headings[name]}: {text}" for name, text in texts.items())
    return "\n".join(told)
