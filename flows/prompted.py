"""A prompt has come: she answers it in words or aloud, skips it, or wants fewer (PRODUCT 6.9, B6 and B7)."""

from __future__ import annotations

from flows.effects.prompts import SeePrompt, SkipPrompt
from flows.facts import Facts
from flows.prompt_facts import Standing
from flows.replying import ANSWERS, PROMPTS, replying
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Option


def asks_state(facts: Facts, data: Data) -> Standing:
    """What is not known any more is over."""
    put = facts.prompts.get(str(data["prompt"]))
    return put.asks if put else "over"


def show_prompt(facts: Facts, data: Data) -> Done:
    put = facts.prompts[str(data["prompt"])]
    return Done({"fac": put.fac, "text": put.text}, (SeePrompt(int(data["prompt"])),))


def skip_prompt(_: Facts, data: Data) -> Done:
    return Done(effects=(SkipPrompt(int(data["prompt"])),))


def want_fewer(_: Facts, data: Data) -> Done:
    return Done(effects=(SkipPrompt(int(data["prompt"]), fewer=True),))


PROMPTED = Flow(
    "prompted",
    about=(
        "A question of the team to many: she answers it in words or aloud and says who may read that, skips "
        "it, or wants fewer of these."
    ),
    start="unseen",
    keep="waiting",
    rank=5,
    steps={
        "unseen": Check(asks_state, {"open": "show", "over": "over"}, needs=PROMPTS),
        "over": End(then="next"),
        "show": Do(show_prompt, "asked", needs=PROMPTS),
        "asked": Choose("b-msg", (Option("1", ANSWERS), Option("2", "skip"), Option("3", "fewer"))),
        **replying(then="thanks"),
        "thanks": End("b-thanks"),
        "skip": Do(skip_prompt, "skipped"),
        "skipped": End("a-passed"),
        "fewer": Do(want_fewer, "noted"),
        "noted": End("b-fewer"),
    },
)
