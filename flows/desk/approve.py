"""The second person looks at a prompt: it is sent with her yes, never without (PRODUCT 6.9, B5; SAF-20)."""

from __future__ import annotations

from typing import Literal

from flows.desk.working import working
from flows.effects.desk_prompts import WorkOnPrompt
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option

PROMPTING = ("prompting",)
WAIT = "desk_approve/working"


def still_asked(facts: Facts, _: Data) -> Literal["asked", "over"]:
    return "asked" if facts.prompting and facts.prompting.state == "asked" else "over"


def name_it(facts: Facts, _: Data) -> Done:
    asked = facts.prompting
    if asked is None:
        return Done({"fac": "", "n": 0, "t": ""})
    return Done({"fac": asked.by, "n": asked.women, "t": asked.read})


def agree(_: Facts, data: Data) -> Done:
    return Done(effects=(WorkOnPrompt("agree", WAIT, int(data["prompt"])),))


def ask_change(_: Facts, data: Data) -> Done:
    act = WorkOnPrompt("decline", WAIT, int(data["prompt"]), kind="change", text=str(data["text"]))
    return Done(effects=(act,))


def refuse(_: Facts, data: Data) -> Done:
    return Done(effects=(WorkOnPrompt("decline", WAIT, int(data["prompt"]), kind="no"),))


SECOND_LOOK = Flow(
    "desk_approve",
    about="A colleague's prompt waits for her yes. She agrees, asks for a change, or says no.",
    desk=True,
    start="start",
    keep="waiting",
    rank=2,
    free=True,
    steps={
        "start": Check(still_asked, {"asked": "name", "over": "over"}, needs=PROMPTING),
        "name": Do(name_it, "look", needs=PROMPTING),
        "look": Choose(
            "k-b-approve",
            (Option("1", "agree"), Option("2", "what"), Option("3", "no"), Option("0", "later")),
        ),
        "agree": Do(agree, "working"),
        "what": Ask("k-b-what", into="text", to="change"),
        "change": Do(ask_change, "working"),
        "no": Do(refuse, "working"),
        **working("told", "start"),
        "told": End("k-b-told", then="rest"),
        "later": End("k-b-later", then="draft"),
        "over": End("k-b-over", then="next"),
    },
)
