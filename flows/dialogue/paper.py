"""The one-page paper of a dialogue (PRODUCT 6.8, D12): read, sent to her group, printed, changed.

Nothing that she wrote is read by others before she has seen the whole of it and sent it (SAF-19).
"""

from __future__ import annotations

from typing import Literal

from flows.dialogue.printing import printing
from flows.dialogue.reading import reading, take_hers
from flows.effects.dialogues import PaperIn, SendPaper
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option, Tell

DIALOGUE = ("dialogue",)
BARE = ("issue", "ask")
"""The texts without which there is no paper."""
LANGUAGES = {"1": "en", "2": "es", "3": "fr"}


def is_there(facts: Facts, _: Data) -> Literal["there", "gone"]:
    return "there" if facts.dialogue else "gone"


def may_go(facts: Facts, data: Data) -> Literal["whole", "lacking", "bare", "paused", "gone"]:
    """What is missing is named once; without the problem and the ask it does not go at all."""
    found = facts.dialogue
    if found is None:
        return "gone"
    if found.state == "paused":
        return "paused"
    if not all(found.item(part) for part in BARE):
        return "bare"
    lacks = set(found.order) - found.done
    return "lacking" if lacks and not data.get("named") else "whole"


def name_lacks(facts: Facts, _: Data) -> Done:
    order, done = (facts.dialogue.order, facts.dialogue.done) if facts.dialogue else ((), frozenset())
    lacks = [str(number) for number, step in enumerate(order, 1) if step not in done]
    return Done({"named": "yes", "opts": ", ".join(lacks)})


def has_read(_: Facts, data: Data) -> Literal["read", "unread"]:
    return "read" if data.get("read") else "unread"


def tell_readers(facts: Facts, _: Data) -> Done:
    nameless = facts.dialogue is not None and facts.dialogue.nameless
    return Done({"readers": "readers-sent-nameless" if nameless else "readers-sent"})


def send_paper(_: Facts, data: Data) -> Done:
    return Done(effects=(SendPaper(str(data["dialogue"])),))


def who_reads(facts: Facts, _: Data) -> Literal["sisters", "nobody"]:
    return "sisters" if facts.sisters else "nobody"


def count_steps(facts: Facts, _: Data) -> Done:
    """`alone`: after that step she is back here."""
    return Done({"of": len(facts.dialogue.order) if facts.dialogue else 0, "alone": "yes"})


def which_part(facts: Facts, data: Data) -> Literal["step", "tongue", "unknown"]:
    wish = str(data["wish"]).strip(" .")
    most = len(facts.dialogue.order) if facts.dialogue else 0
    if wish == TONGUE:
        return "tongue"
    return "step" if wish.isdecimal() and 0 < int(wish) <= most else "unknown"


def set_language(_: Facts, data: Data) -> Done:
    return Done(effects=(PaperIn(str(data["dialogue"]), str(data["language"])),))


TONGUE = "11"  # after the last step: the language in which the authority reads it

PAPER = Flow(
    "paper",
    about=(
        "The one-page paper of a meeting: she reads it, sends it to her group for its agreement, prints it, "
        "or changes a part of it."
    ),
    start="there",
    steps={
        "there": Check(is_there, {"there": "brief", "gone": "gone"}, needs=DIALOGUE),
        "gone": End("d-paper-gone"),
        "brief": Choose(
            "d-brief",
            (Option("1", "read"), Option("2", "may_go"), Option("3", "practise"), Option("4", "change")),
        ),
        **reading("read", take_hers, then="was"),
        "was": Choose(
            "d-brief-read",
            (
                Option("1", "read"),
                Option("2", "may_go"),
                Option("3", "practise"),
                Option("4", "change"),
                Option("5", "print"),
            ),
        ),
        **printing(then="was"),
        "may_go": Check(
            may_go,
            {"whole": "seen", "lacking": "lacking", "bare": "bare", "paused": "paused", "gone": "gone"},
            needs=DIALOGUE,
        ),
        "bare": Choose("d-paper-bare", (Option("1", "change"), Option("0", "brief"))),
        "paused": Choose("d-paper-paused", (Option("1", "change"), Option("0", "brief"))),
        "lacking": Do(name_lacks, "lacks", needs=DIALOGUE),
        "lacks": Choose(
            "d-paper-lacks", (Option("1", "may_go"), Option("2", "change"), Option("0", "brief"))
        ),
        "seen": Check(has_read, {"read": "readers", "unread": "shows"}),
        **reading("shows", take_hers, then="readers"),
        "readers": Do(tell_readers, "preview", needs=DIALOGUE),
        "preview": Choose(
            "d-paper-send", (Option("1", "sends"), Option("2", "change"), Option("0", "brief"))
        ),
        "sends": Check(
            may_go,
            {"whole": "send", "lacking": "send", "bare": "bare", "paused": "paused", "gone": "gone"},
            needs=DIALOGUE,
        ),
        "send": Do(send_paper, "who_reads"),
        "who_reads": Check(who_reads, {"sisters": "sent", "nobody": "alone"}, needs=("sisters",)),
        "sent": End("d-paper-sent"),
        "alone": End("d-paper-alone"),
        "change": Do(count_steps, "part", needs=DIALOGUE),
        "part": Ask("d-paper-part", into="wish", to="which_part", number=True),
        "part_again": Ask("d-paper-part-again", into="wish", to="which_part", number=True),
        "which_part": Check(
            which_part, {"step": "prepare", "tongue": "tongue", "unknown": "part_again"}, needs=DIALOGUE
        ),
        "prepare": Go("prepare", carry=("dialogue", "wish", "alone")),
        "tongue": Choose(
            "d-paper-tongue",
            tuple(Option(key, "set_language", ("language", name)) for key, name in LANGUAGES.items()),
        ),
        "set_language": Do(set_language, "language_set"),
        "language_set": Tell("d-paper-tongue-set", "was"),
        "practise": Go("practise", carry=("dialogue",)),
    },
)
