"""What shows it: counts, stories, photos, laws and ideas of others, up to eight (PRODUCT 6.8, D4).

A story of somebody else stands there with her yes, or without any name (CON-06). What is not to be quoted
stays out of print.
"""

from __future__ import annotations

from typing import Literal, cast

from flows.composing import ready, skips
from flows.dialogue.several import room_for, several
from flows.dialogue.spoken_of import DIALOGUE
from flows.dialogue.texts import JUMP, figures, names_a_step, passing, said_in, text
from flows.dialogue.unnaming import unnaming
from flows.effects.dialogues import KeepPart
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, Option, Step, Tell
from flows.telling import SAID

MOST = 8
IDEA = ("idea_named",)
Kind = Literal["count", "story", "photo", "law", "idea"]
KINDS: dict[str, Kind] = {"1": "count", "2": "story", "3": "photo", "4": "law", "5": "idea"}
WHOSE = (
    Option("1", "story", ("consent", "mine")),
    Option("2", "story", ("consent", "hers")),
    Option("3", "story_nameless", ("consent", "nameless")),
)


def which_kind(_: Facts, data: Data) -> Kind:
    return cast(Kind, data["kind"])


def begin_item(_: Facts, __: Data) -> Done:
    return Done({"consent": "", "printed": "yes", "idea_no": 0})


def what_was_said(facts: Facts, data: Data) -> Literal["skips", "step", "words"]:
    """At the list: `-`, the number of another step, or what shows it, straight away."""
    return "skips" if skips(str(data["said"])) else names_a_step(facts, data)


def begin_count(_: Facts, __: Data) -> Done:
    """What she tells without saying what it is stands with the counts: in print all are her own words."""
    return Done({"kind": "count", "consent": "", "printed": "yes", "idea_no": 0})


def may_name(_: Facts, data: Data) -> Literal["named", "nameless"]:
    return "nameless" if data["consent"] == "nameless" else "named"


def hide_voice(_: Facts, data: Data) -> Done:
    """Nobody can see whether a name is in it: what she says aloud without a name is not printed."""
    return Done({"printed": "yes" if data["said"] else "no"})


def idea_known(facts: Facts, _: Data) -> Literal["known", "unknown"]:
    return "known" if facts.idea_named else "unknown"


def note_idea(facts: Facts, _: Data) -> Done:
    """`idea` is the id of its title; where nobody has typed that yet, what it is about."""
    found = facts.idea_named
    if found is None:
        return Done({"idea_no": 0, "idea": ""})
    return Done({"idea_no": found.number, "idea": found.title or f"topic-{found.topic}"})


def keep_evidence(_: Facts, data: Data) -> Done:
    had = int(data["had"])
    kept = KeepPart(
        str(data["dialogue"]),
        "evidence",
        said_in(data),
        more=had > 0,
        kind=str(data["kind"]),
        consent=str(data["consent"]),
        practice=int(data["idea_no"]),
        quotable=data["printed"] == "yes",
    )
    return Done({"had": had + 1, "said": "", "sound": "", "photo": ""}, (kept,))


def added_any(_: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if data["had"] else "none"


def evidence(then: str) -> dict[str, Step]:
    """From `evidence` on; `then` follows. Needs the data of `flows.dialogue.numbers`."""
    adding = (Option(key, "room_evidence", ("kind", kind)) for key, kind in KINDS.items())
    return {
        **several("evidence", first="shows", then=then),
        "shows": Ask("d-evid", SAID, "shows_what", (*adding, Option("6", "all_evidence"))),
        "shows_what": Check(
            what_was_said, {"skips": "all_evidence", "step": JUMP, "words": "room_words"}, needs=DIALOGUE
        ),
        "room_words": Check(room_for(MOST), {"room": "begin_count", "full": "evidence_full"}),
        "begin_count": Do(begin_count, ready("count")),
        "all_evidence": Check(added_any, {"some": then, "none": "pass_evidence"}),
        **passing("evidence", then),
        "room_evidence": Check(room_for(MOST), {"room": "item", "full": "evidence_full"}),
        "evidence_full": Tell("d-full", then),
        "item": Do(begin_item, "which_kind"),
        "which_kind": Check(
            which_kind,
            {"count": "count", "story": "whose", "photo": "picture", "law": "law", "idea": "idea"},
        ),
        **figures("count", "d-evid-count", then="print"),
        **text("picture", "d-evid-photo", then="print"),
        **text("law", "d-evid-law", then="print"),
        "print": Choose(
            "d-evid-print",
            (Option("1", "keep_evidence"), Option("2", "keep_evidence", ("printed", "no"))),
        ),
        **_story(),
        **_idea(),
        "keep_evidence": Do(keep_evidence, "shows"),
    }


def _story() -> dict[str, Step]:
    return {
        "whose": Choose("d-evid-story", WHOSE),
        "story_nameless": Ask("d-evid-tell-nameless", into=SAID, to=ready("story")),
        **text("story", "d-evid-tell", then="may_name"),
        "may_name": Check(may_name, {"named": "keep_evidence", "nameless": "hide_voice"}),
        "hide_voice": Do(hide_voice, "names_story"),
        **unnaming("story", then="keep_evidence"),
    }


def _idea() -> dict[str, Step]:
    leave = (Option("0", "shows"),)
    return {
        "idea": Ask("d-evid-idea", SAID, "idea_known", leave),
        "idea_known": Check(idea_known, {"known": "note_idea", "unknown": "idea_unknown"}, needs=IDEA),
        "idea_unknown": Ask("d-evid-idea-none", SAID, "idea_known", leave),
        "note_idea": Do(note_idea, "idea_is", needs=IDEA),
        "idea_is": Choose(
            "d-evid-idea-is", (Option("1", "keep_evidence"), Option("2", "idea")), quote=("t", "idea")
        ),
    }
