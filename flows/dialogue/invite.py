"""Asking somebody outside to stand with the group (PRODUCT 6.8, D5): what they get word for word, then their
number, which is kept nowhere but as an address.

Only after the group's yes: enough of them have agreed to the paper (CON-09). With the media it is settled
first who may speak, who may be named, and what not to say.
"""

from __future__ import annotations

from typing import Literal

from flows.dialogue.outsiders import MEDIA, MOST, named, turn_of
from flows.effects.dialogues import InviteAlly
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option, Tell

NEEDS = ("dialogue", "allies")
NOBODY = "nobody"
AUTH = (("auth", "auth"),)
SOMEWHERE = "topic-authority"  # the catalogue's word where no office is named yet


def may_invite(facts: Facts, _: Data) -> Literal["gone", "nobody", "full", "wait", "yes"]:
    if facts.dialogue is None:
        return "gone"
    if not named(facts):
        return "nobody"
    if len(facts.allies) >= MOST:
        return "full"
    return "yes" if facts.dialogue.ready and not facts.dialogue.changed else "wait"


def next_named(facts: Facts, data: Data) -> Done:
    those = named(facts)
    turn = turn_of(those, data)
    return Done({"n": turn, "name": those[turn].words, "kind": those[turn].kind})


def may_name(facts: Facts, data: Data) -> Literal["other", "nameless", "media"]:
    """Where somebody sees a risk nobody is named, and it need not be asked."""
    if data["kind"] != MEDIA:
        return "other"
    return "nameless" if facts.dialogue and facts.dialogue.nameless else "media"


def name_nobody(_: Facts, __: Data) -> Done:
    return Done({"speaks": NOBODY, "named": NOBODY})


def name_meeting(facts: Facts, _: Data) -> Done:
    """The office is an editor's own words, by id."""
    office = facts.dialogue.item("office") if facts.dialogue else None
    return Done(
        {
            "auth": office.words if office else SOMEWHERE,
            "date": facts.dialogue.day if facts.dialogue else "",
            "group": facts.group,
        }
    )


def is_dated(_: Facts, data: Data) -> Literal["dated", "undated"]:
    return "dated" if data.get("date") else "undated"


def is_number(facts: Facts, _: Data) -> Literal["good", "bad"]:
    return "good" if facts.phone else "bad"


def invite(facts: Facts, data: Data) -> Done:
    agreed = {"speaks": str(data.get("speaks", NOBODY)), "named": str(data.get("named", NOBODY))}
    agreed["not"] = str(data.get("not", ""))
    asked = InviteAlly(
        dialogue=str(data["dialogue"]),
        words=str(data["name"]),
        address=facts.phone[0] if facts.phone else "",
        channel=facts.phone[1] if facts.phone else "",
        kind=str(data["kind"]),
        language=str(data["speech"]),
        consent=tuple(agreed.items()) if data["kind"] == MEDIA else (),
    )
    return Done(effects=(asked,))


INVITE = Flow(
    "invite",
    about=(
        "She asks somebody outside to stand with her group, in words that the line gives her, once enough of "
        "them have agreed to the paper. Of the media it is first said what may be told."
    ),
    start="may",
    steps={
        "may": Check(
            may_invite,
            {"gone": "gone", "nobody": "nobody", "full": "full", "wait": "wait", "yes": "next"},
            needs=NEEDS,
        ),
        "gone": End("d-ally-gone"),
        "nobody": End("d-invite-nobody"),
        "full": End("d-invite-full"),
        "wait": End("d-invite-wait"),
        "next": Do(next_named, "who", needs=NEEDS),
        "who": Choose(
            "d-invite-who",
            (Option("1", "kind"), Option("2", "next_anew"), Option("0", "later")),
            quotes=(("t", "name"),),
        ),
        "next_anew": Check(
            may_invite,
            {"gone": "gone", "nobody": "nobody", "full": "full", "wait": "wait", "yes": "next"},
            needs=NEEDS,
        ),
        "later": End("d-invite-later"),
        "kind": Check(
            may_name, {"other": "speech", "nameless": "unnamed", "media": "speaks"}, needs=("dialogue",)
        ),
        "unnamed": Do(name_nobody, "not"),
        "speaks": Choose(
            "d-media-speaks",
            (
                Option("1", "named", ("speaks", NOBODY)),
                Option("2", "named", ("speaks", "one")),
                Option("3", "named", ("speaks", "any")),
            ),
        ),
        "named": Choose(
            "d-media-named",
            (Option("1", "not", ("named", NOBODY)), Option("2", "not", ("named", "willing"))),
        ),
        "not": Ask("d-media-not", into="not", to="speech", options=(Option("0", "speech", ("not", "")),)),
        "speech": Choose(
            "d-invite-language",
            (
                Option("1", "meeting", ("speech", "en")),
                Option("2", "meeting", ("speech", "es")),
                Option("3", "meeting", ("speech", "fr")),
            ),
        ),
        "meeting": Do(name_meeting, "dated", needs=("dialogue", "group")),
        "dated": Check(is_dated, {"dated": "dated_words", "undated": "undated_words"}),
        "dated_words": Tell("o-ally-invite", "preview", quotes=AUTH),
        "undated_words": Tell("o-ally-invite-undated", "preview", quotes=AUTH),
        "preview": Choose("d-invite-preview", (Option("1", "number"), Option("0", "later"))),
        "number": Ask("d-invite-number", into="", to="number_given", secret=True),
        "number_given": Check(is_number, {"good": "ready", "bad": "number_again"}, needs=("phone",)),
        "number_again": Ask("d-invite-number-bad", into="", to="number_given", secret=True),
        "ready": Check(
            may_invite,
            {"gone": "gone", "nobody": "nobody", "full": "full", "wait": "wait", "yes": "send"},
            needs=NEEDS,
        ),
        "send": Do(invite, "sent", needs=("phone",)),
        "sent": End("d-invite-sent"),
    },
)
