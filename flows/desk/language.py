"""A colleague asks her to look at a prompt in a language that she reads (PRODUCT 6.9, B4)."""

from __future__ import annotations

from typing import Literal

from flows.desk.drafts import accept, correct, this_draft
from flows.desk.working import working
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option, Tell

PROMPTING = ("prompting",)


def still_open(facts: Facts, data: Data) -> Literal["draft", "blank", "over"]:
    draft = this_draft(facts, data)
    if facts.prompting is None or draft is None or draft.accepted or facts.prompting.state != "draft":
        return "over"
    return "draft" if draft.text else "blank"


def name_source(facts: Facts, data: Data) -> Done:
    """`fac` is who asks her."""
    source = facts.prompting.text if facts.prompting else ""
    return Done({"lang": str(data["language"]).upper(), "t": source})


def name_draft(facts: Facts, data: Data) -> Done:
    draft = this_draft(facts, data)
    return Done({"t": draft.text if draft else ""})


def accept_it(_: Facts, data: Data) -> Done:
    return accept("desk_language/working", data)


def correct_it(_: Facts, data: Data) -> Done:
    return correct("desk_language/working", data)


LATER = Option("0", "later")

LANGUAGE_CHECK = Flow(
    "desk_language",
    about="A colleague's prompt waits for her to accept it in a language that she reads, or to put it right.",
    desk=True,
    start="start",
    keep="waiting",
    rank=2,
    free=True,
    steps={
        "start": Check(still_open, {"draft": "name", "blank": "name_blank", "over": "over"}, needs=PROMPTING),
        "name": Do(name_source, "asks", needs=PROMPTING),
        "asks": Tell("k-b-check", "show"),
        "show": Do(name_draft, "draft", needs=PROMPTING),
        "draft": Choose("k-b-tr", (Option("1", "accept"), Option("2", "correct"), LATER)),
        "name_blank": Do(name_source, "asks_blank", needs=PROMPTING),
        "asks_blank": Tell("k-b-check", "blank"),
        "blank": Choose("k-b-tr-none", (Option("2", "correct"), LATER)),
        "accept": Do(accept_it, "working"),
        "correct": Ask("k-b-correct", into="text", to="put"),
        "put": Do(correct_it, "working"),
        **working("checked", "start"),
        "checked": End("k-b-checked", then="rest"),
        "later": End("k-b-later", then="draft"),
        "over": End("k-b-over", then="next"),
    },
)
