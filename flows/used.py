"""Another group tries her idea, and then tells what came of it (PRODUCT 6.3, P11: p.used; 6.4, F9)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Literal

from flows.composing import READY, Composing, photo_of, sound_of
from flows.effects import SendWord, TellUsedLater
from flows.facts import Facts
from flows.planning import ASKS
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option, Step

PLANS = ("plans",)


def plan_there(facts: Facts, data: Data) -> Literal["there", "gone"]:
    return "there" if str(data["plan"]) in facts.plans else "gone"


def is_shown(facts: Facts, data: Data) -> Literal["shown", "kept"]:
    plan = facts.plans.get(str(data["plan"]))
    return "shown" if plan and plan.texts else "kept"


def name_texts(facts: Facts, data: Data) -> Done:
    """The ids of its words; empty where she passed over a question."""
    plan = facts.plans.get(str(data["plan"]))
    texts = plan.texts if plan else {}
    return Done(
        {
            "same": texts.get("same", ""),
            "different": texts.get("different", ""),
            "keep": texts.get("keep", ""),
            "first": texts.get("first", ""),
        }
    )


def is_told(part: str) -> Callable[[Facts, Data], Literal["some", "nothing"]]:
    def told(_: Facts, data: Data) -> Literal["some", "nothing"]:
        return "some" if data[part] else "nothing"

    return told


def asked_before(_: Facts, data: Data) -> Literal["once", "twice"]:
    return "twice" if data.get("again") else "once"


def tell_later(_: Facts, data: Data) -> Done:
    return Done(effects=(TellUsedLater(str(data["plan"])),))


def send_word(_: Facts, data: Data) -> Done:
    text, sound = str(data["text"]), sound_of(data, "text")
    return Done(effects=(SendWord(str(data["plan"]), text, photo_of(data), sound),))


def how_it_went(_: Facts, data: Data) -> Literal["worked", "half", "failed", "dropped"]:
    match data["result"]:
        case "worked":
            return "worked"
        case "half":
            return "half"
        case "failed":
            return "failed"
        case _:
            return "dropped"


def a_word() -> dict[str, Step]:
    """The steps from `write` on: a word from the author to the group that tries her idea; or `fine`."""
    return {
        "write": Ask("p-word", into="text", to=READY),
        **Composing(words="text", written="write", preview="p-word-confirm", send="send").steps(),
        "send": Do(send_word, "sent"),
        "sent": End("p-word-sent"),
        "fine": End("p-fine"),
    }


def reading() -> dict[str, Step]:
    """From `read_same` on the plan, part by part, as far as she likes."""
    steps: dict[str, Step] = {}
    writes, enough = Option("2", "write"), Option("0", "fine")
    for part, onward in pairwise((*ASKS, "")):
        after = (Option("1", f"read_{onward}"),) if onward else ()
        steps |= {
            f"read_{part}": Check(
                is_told(part), {"some": part, "nothing": f"read_{onward}" if onward else "fine"}
            ),
            part: Choose(f"p-plan-{part}", (*after, writes, enough), quote=("t", part), whole=True),
        }
    return steps


USED = Flow(
    "used",
    about="A group elsewhere tries her idea. She sees how, if they show it, and can send them a word.",
    start="unseen",
    rank=1,
    keep="waiting",
    steps={
        "unseen": Check(plan_there, {"there": "told", "gone": "over"}, needs=PLANS),
        "over": End(then="next"),
        "told": Choose("p-used", (Option("1", "see"), Option("2", "write"), Option("3", "later"))),
        "see": Check(is_shown, {"shown": "open", "kept": "private"}, needs=PLANS),
        "private": Choose("p-plan-kept", (Option("2", "write"), Option("0", "fine"))),
        "open": Do(name_texts, "read_same", needs=PLANS),
        **reading(),
        **a_word(),
        "later": Check(asked_before, {"once": "tell_later", "twice": "fine"}),
        "tell_later": Do(tell_later, "told_later"),
        "told_later": End("p-used-later"),
    },
)

OUTCOME_OPTIONS = (Option("1", "write"), Option("0", "fine"))
OUTCOME_QUOTE = ("text", "words")

OUTCOME = Flow(
    "outcome",
    about="What came of her idea in another place, in the words of who tried it; also when it failed.",
    start="unseen",
    rank=1,
    keep="waiting",
    steps={
        "unseen": Check(plan_there, {"there": "how", "gone": "over"}, needs=PLANS),
        "over": End(then="next"),
        "how": Check(
            how_it_went,
            {"worked": "worked", "half": "half", "failed": "failed", "dropped": "dropped"},
        ),
        "worked": Choose("p-came-worked", OUTCOME_OPTIONS, quote=OUTCOME_QUOTE),
        "half": Choose("p-came-half", OUTCOME_OPTIONS, quote=OUTCOME_QUOTE),
        "failed": Choose("p-came-failed", OUTCOME_OPTIONS, quote=OUTCOME_QUOTE),
        "dropped": Choose("p-came-dropped", OUTCOME_OPTIONS, quote=OUTCOME_QUOTE),
        **a_word(),
    },
)
