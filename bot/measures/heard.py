"""Figures of who is heard, who is silent, and who is reached (PRODUCT 9.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.measures.asking import share
from bot.measures.cells import Figure, Sliced, sliced, women
from bot.pushing import A_WEEK
from storage.measures.falling import Joining
from storage.measures.power import Received
from storage.measures.practices import Shared
from storage.measures.silence import Here
from storage.measures.spending import Reach
from storage.measures.women import Woman


def of_heard(members: Sequence[Woman], practices: Sequence[Shared]) -> Iterator[Figure]:
    """How much of what is said comes from whom. Posts: questions, answers and practices."""
    posts: list[Sliced] = [one for one in members for _ in range(one.questions + one.answers)]
    answers = [one for one in members for _ in range(one.answers)]
    yield Figure("members", "number", sliced(members, len))
    yield Figure("posts", "number", sliced([*posts, *practices], len))
    yield Figure("answers", "number", sliced(answers, len))


def of_silence(rows: Sequence[Here]) -> Iterator[Figure]:
    yield Figure("silent for 30 days", "women", women(rows, lambda one: one.quiet))
    yield Figure("at their weekly limit", "women", women(rows, lambda one: one.unasked >= A_WEEK))


def of_reach(rows: Sequence[Reach]) -> Iterator[Figure]:
    yield Figure("doubtful addresses", "women", women(rows, lambda one: one.state == "doubtful"))


def of_joining(rows: Sequence[Joining]) -> Iterator[Figure]:
    yield Figure("joined", "women", women(rows, lambda one: one.joined))


def of_received(rows: Sequence[Received]) -> Iterator[Figure]:
    """Of prompts: what those who got them did."""
    for name, state in REPLIES.items():
        yield Figure(name, "share", sliced(rows, share(_is(state))))


REPLIES = {"prompts answered": "answered", "prompts skipped": "skipped", "fewer prompts": "fewer"}


def _is(state: str) -> Callable[[Received], bool]:
    return lambda row: row.state == state
