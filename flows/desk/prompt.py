"""A prompt begins: who asked for it, and its words (PRODUCT 6.9, B1 and B2). One that is not sent yet is
offered first."""

from __future__ import annotations

from typing import Literal

from flows.desk.working import working
from flows.effects.desk_prompts import DropPrompt, WorkOnPrompt
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, Flow, Go, Option, Tell

PROMPTING = ("prompting",)


def begun(facts: Facts, _: Data) -> Literal["new", "draft"]:
    return "draft" if facts.prompting and facts.prompting.state == "draft" else "new"


def name_it(facts: Facts, _: Data) -> Done:
    draft = facts.prompting
    return Done({"prompt": draft.number if draft else 0, "t": draft.text if draft else ""})


def begin_anew(_: Facts, __: Data) -> Done:
    return Done({"prompt": 0})


def write(_: Facts, data: Data) -> Done:
    prompt, asked_by = int(data.get("prompt", 0)), str(data.get("asked_by", ""))
    text = str(data["text"])
    return Done(effects=(WorkOnPrompt("write", "desk_prompt/working", prompt, value=asked_by, text=text),))


def was_there(_: Facts, data: Data) -> Literal["yes", "no"]:
    return "yes" if data.get("prompt") else "no"


def drop(_: Facts, data: Data) -> Done:
    return Done(effects=(DropPrompt(int(data["prompt"])),))


PROMPT = Flow(
    "desk_prompt",
    about="She writes a question to many, and says who asked for it. One that is not sent yet is offered.",
    desk=True,
    start="start",
    steps={
        "start": Check(begun, {"new": "who", "draft": "name"}, needs=PROMPTING),
        "name": Do(name_it, "back", needs=PROMPTING),
        "back": Choose(
            "k-b-back",
            (
                Option("1", "on"),
                Option("2", "text"),
                Option("3", "whom"),
                Option("4", "anew"),
                Option("5", "drop"),
                Option("0", "desk"),
            ),
        ),
        "anew": Do(begin_anew, "who"),
        "who": Choose(
            "k-b-who",
            (
                Option("1", "text", ("asked_by", "member")),
                Option("2", "text", ("asked_by", "vote")),
                Option("3", "text", ("asked_by", "group")),
                Option("4", "text", ("asked_by", "team")),
                Option("0", "desk"),
            ),
        ),
        "text": Ask("k-b-text", into="text", to="write"),
        "write": Do(write, "working"),
        **working("written", "text"),
        "written": Check(was_there, {"yes": "on", "no": "number"}),
        "number": Do(name_it, "whom", needs=PROMPTING),
        "whom": Go("desk_whom", carry=("prompt",)),
        "on": Go("desk_words", carry=("prompt",)),
        "drop": Do(drop, "dropped"),
        "dropped": Tell("k-b-dropped", "desk"),
        "desk": Go("desk"),
    },
)
