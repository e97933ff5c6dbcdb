"""Who can decide this: up to three offices, and what they are (PRODUCT 6.8, D3).

Who does not know is helped: a question to peers is drafted, and a person of the team looks too.
"""

from __future__ import annotations

from typing import Literal

from flows.dialogue.kinds import kinds
from flows.dialogue.several import room_for, several
from flows.dialogue.spoken_of import DIALOGUE, spoken_of
from flows.dialogue.texts import passing, said_in, text
from flows.effects.dialogues import AskWhoDecides, KeepPart
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, Go, Option, Step, Tell

MOST = 3
LISTED = 110  # characters of the list of offices that a message has room for


def offices_listed(facts: Facts, data: Data) -> Literal["listed", "none"]:
    """Shown once, before the first."""
    found = spoken_of(facts, data)
    return "listed" if found and found.offices and not data["had"] else "none"


def list_offices(facts: Facts, data: Data) -> Done:
    """As many of them as there is room for."""
    found = spoken_of(facts, data)
    told = "; ".join(found.offices if found else ())
    listed = told if len(told) <= LISTED else told[:LISTED].rpartition("; ")[0]
    return Done({"offices": listed or told[:LISTED]})


def keep_office(_: Facts, data: Data) -> Done:
    had, kind = int(data["had"]), str(data["kind"])
    kept = KeepPart(str(data["dialogue"]), "office", said_in(data), more=had > 0, kind=kind)
    return Done({"had": had + 1, "said": "", "sound": "", "photo": ""}, (kept,))


def draft_question(facts: Facts, data: Data) -> Done:
    return Done({"question": facts.who_decides}, (AskWhoDecides(str(data["dialogue"])),))


def office(then: str) -> dict[str, Step]:
    """From `office` on; `then` follows. Needs the data of `flows.dialogue.numbers`."""
    return {
        **several("office", first="offices", then=then),
        "offices": Check(offices_listed, {"listed": "list_offices", "none": "room_office"}, needs=DIALOGUE),
        "list_offices": Do(list_offices, "tell_offices", needs=DIALOGUE),
        "tell_offices": Tell("d-offices", "who"),
        "room_office": Check(room_for(MOST), {"room": "who", "full": "office_full"}),
        "office_full": Tell("d-full", then),
        **text("who", "d-auth", then="office_kind", skip="pass_office", options=(Option("1", "unsure"),)),
        **passing("office", then),
        "office_kind": Choose("d-auth-type", kinds("keep_office")),
        "keep_office": Do(keep_office, "more_office"),
        "more_office": Check(room_for(MOST), {"room": "one_more", "full": then}),
        "one_more": Choose("d-auth-more", (Option("1", "who"), Option("0", then))),
        "unsure": Do(draft_question, "helps", needs=("who_decides",)),
        "helps": Tell("d-auth-help", "ask_peers"),
        "ask_peers": Go("ask", carry=("question",)),
    }
