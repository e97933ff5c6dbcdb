"""Words of hers in answer to a prompt: written or said, cleaned, previewed, and for whom they are.

Nothing is kept before she has said who may see it, so that her silence never shares anything (CON-03).
"""

from __future__ import annotations

from flows.agreeing import agreeing
from flows.composing import Composing, photo_of, sound_of
from flows.effects.prompts import SendReply
from flows.facts import Facts
from flows.prompt_facts import Standing
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Option, Step

PROMPTS = ("prompts",)
ANSWERS = "agreed"  # where answering begins


def thread_state(facts: Facts, data: Data) -> Standing:
    """What is not known any more is over."""
    put = facts.prompts.get(str(data["prompt"]))
    return put.thread if put else "over"


def reply_to_all(_: Facts, data: Data) -> Done:
    sound = sound_of(data, "reply")
    return Done(effects=(SendReply(int(data["prompt"]), str(data["reply"]), True, photo_of(data), sound),))


def reply_to_few(_: Facts, data: Data) -> Done:
    sound = sound_of(data, "reply")
    return Done(effects=(SendReply(int(data["prompt"]), str(data["reply"]), False, photo_of(data), sound),))


def replying(then: str) -> dict[str, Step]:
    """The steps from `ANSWERS` on; `then` follows when her words are sent."""
    return {
        **agreeing(then="write"),
        "write": Ask("b-write", into="reply", to="looked"),
        **Composing(words="reply", written="write", preview="b-confirm", send="who").steps(),
        "who": Choose("b-share", (Option("1", "to_all"), Option("2", "to_few"))),
        "to_all": Check(thread_state, {"open": "send_all", "over": "late"}, needs=PROMPTS),
        "send_all": Do(reply_to_all, then),
        "to_few": Check(thread_state, {"open": "send_few", "over": "late"}, needs=PROMPTS),
        "send_few": Do(reply_to_few, then),
        "late": End("b-over"),
    }
