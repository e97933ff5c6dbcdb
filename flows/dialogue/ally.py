"""What somebody outside the line gets of a group, and what they say to it (PRODUCT 6.8, Ally machine).

For them it is the only conversation there is (`flows.outside`). A member whose number a group gave has it
come to her like anything else; what she writes herself goes out after a preview, as everywhere.
"""

from __future__ import annotations

from typing import Literal

from flows.composing import IN_WORDS, Composing
from flows.effects.dialogues import AnswerInvitation, TellGroup
from flows.facts import Facts
from flows.steps import Ask, Check, Data, Do, Done, End, Flow, Option

KNOWN = ("ally",)
REPLIES = (Option("1", "agree"), Option("2", "refuse"), Option("3", "asks"))
TEXT = (("text", "words"),)


def stands(facts: Facts, _: Data) -> Literal["open", "over"]:
    return "open" if facts.ally and facts.ally.open else "over"


def name_group(facts: Facts, _: Data) -> Done:
    """The public name is all that is told of a group."""
    return Done({"group": facts.ally.group if facts.ally else ""})


def what_came(facts: Facts, data: Data) -> Literal["dated", "undated", "asked", "answered", "more"]:
    """The invitation; a question of the group; its answer to what they asked first; or they write again."""
    if data.get("words"):
        return "answered" if facts.ally and facts.ally.state == "asked" else "asked"
    if not data.get("auth") or (facts.ally and facts.ally.state != "invited"):
        return "more"
    return "dated" if data.get("date") else "undated"


def agree(_: Facts, data: Data) -> Done:
    return Done(effects=(AnswerInvitation(str(data["ally"]), "yes"),))


def refuse(_: Facts, data: Data) -> Done:
    return Done(effects=(AnswerInvitation(str(data["ally"]), "no"),))


def ask_first(_: Facts, data: Data) -> Done:
    return Done({"first": "yes"}, (AnswerInvitation(str(data["ally"]), "asked"),))


def whose_words(facts: Facts, _: Data) -> Literal["outsider", "member"]:
    return "outsider" if facts.me.outside else "member"


def tell_group(_: Facts, data: Data) -> Done:
    return Done({"words": ""}, (TellGroup(str(data["ally"]), str(data["text"])),))


def asks(_: Facts, data: Data) -> Literal["question", "answer"]:
    return "question" if data.get("first") else "answer"


ALLY = Flow(
    "ally",
    about=(
        "Somebody outside is asked by a group to support it: yes, no, or a question first; and what it asks "
        "them later. What they write goes to that group alone."
    ),
    start="stands",
    keep="waiting",
    steps={
        "stands": Check(stands, {"open": "name", "over": "over"}, needs=KNOWN),
        "over": End("o-ally-over"),
        "name": Do(name_group, "came", needs=KNOWN),
        "came": Check(
            what_came,
            {
                "dated": "invited",
                "undated": "invited_undated",
                "asked": "asked",
                "answered": "answered",
                "more": "more",
            },
            needs=KNOWN,
        ),
        "invited": Ask("o-ally-invite", "text", "whose", REPLIES, quotes=(("auth", "auth"),)),
        "invited_undated": Ask("o-ally-invite-undated", "text", "whose", REPLIES, quotes=(("auth", "auth"),)),
        "answered": Ask("o-ally-answer", "text", "whose", REPLIES, quotes=TEXT, whole=True),
        "asked": Ask("o-ally-ask", "text", "whose", quotes=TEXT, whole=True),
        "more": Ask("o-ally-more", "text", "whose"),
        "agree": Do(agree, "done"),
        "refuse": Do(refuse, "done"),
        "asks": Do(ask_first, "first"),
        "first": Ask("o-ally-first", "text", "whose"),
        "whose": Check(whose_words, {"outsider": "tell", "member": IN_WORDS}),
        **Composing("text", "first", "o-ally-confirm", "tell", aloud=False).steps(),
        "tell": Do(tell_group, "told"),
        "told": Check(asks, {"question": "question", "answer": "done"}),
        "question": End("o-ally-asked"),
        "done": End("o-ally-done"),
    },
)
