"""What the others said to a prompt: she reads it, and may add something, for seven days (PRODUCT 6.9, B8)."""

from __future__ import annotations

from typing import Literal

from flows.effects.prompts import HearDigest
from flows.facts import Facts
from flows.replying import ANSWERS, PROMPTS, replying, thread_state
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Option


def show_digest(facts: Facts, data: Data) -> Done:
    put = facts.prompts[str(data["prompt"])]
    told = HearDigest(int(data["prompt"]))
    return Done({"fac": put.fac, "text": put.digest, "n": put.n, "k": put.k, "id": 0}, (told,))


def how_many(_: Facts, data: Data) -> Literal["some", "one"]:
    """Of a single woman it is not told how many they were."""
    return "some" if int(data["n"]) > 1 else "one"


def more_replies(facts: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if _later(facts, str(data["prompt"]), int(data["id"])) else "none"


def next_reply(facts: Facts, data: Data) -> Done:
    (number, words), *_ = _later(facts, str(data["prompt"]), int(data["id"]))
    return Done({"id": number, "words": words})


def _later(facts: Facts, prompt: str, last: int) -> list[tuple[int, str]]:
    """Those that she has not read in this conversation."""
    put = facts.prompts.get(prompt)
    return [one for one in put.replies if one[0] > last] if put else []


WAYS = (Option("1", "more"), Option("2", ANSWERS))

DIGESTED = Flow(
    "digested",
    about=(
        "What the others said to a question of the team: she reads it, one after the other, and may add "
        "something of her own."
    ),
    start="unseen",
    keep="waiting",
    rank=4,
    steps={
        "unseen": Check(thread_state, {"open": "show", "over": "over"}, needs=PROMPTS),
        "over": End(then="next"),
        "show": Do(show_digest, "how_many", needs=PROMPTS),
        "how_many": Check(how_many, {"some": "told", "one": "told_one"}),
        "told": Choose("b-digest", WAYS),
        "told_one": Choose("b-digest-one", WAYS),
        "more": Check(more_replies, {"some": "next", "none": "all"}, needs=PROMPTS),
        "next": Do(next_reply, "reply", needs=PROMPTS),
        "reply": Choose("b-reply", WAYS, relay="words"),
        "all": End("b-all"),
        **replying(then="added"),
        "added": End("b-added"),
    },
)
