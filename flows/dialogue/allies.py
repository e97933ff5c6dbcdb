"""Who stands with them, and who may say no (PRODUCT 6.8, D5)."""

from __future__ import annotations

from flows.dialogue.kinds import kinds
from flows.dialogue.several import room_for, several
from flows.dialogue.texts import keeping, passing, said_in, text
from flows.effects.dialogues import KeepPart
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, Option, Step

MOST = 8
NONE = (Option("0", "doubts"),)


def keep_ally(_: Facts, data: Data) -> Done:
    """As she calls them. Her first takes the place of what she named before, if she begins anew."""
    had, kind = int(data["had"]), str(data["kind"])
    kept = KeepPart(str(data["dialogue"]), "ally", said_in(data), more=had > 0, kind=kind)
    return Done({"had": had + 1, "said": "", "sound": "", "photo": ""}, (kept,))


def allies(then: str) -> dict[str, Step]:
    """From `allies` on: each of those who stand with them, and what they are; then who may say no.

    `then` follows. Needs the data of `flows.dialogue.numbers`.
    """
    named = several("ally", first="stands", then="doubts")
    return {
        "allies": named.pop("ally"),
        **named,
        **text("stands", "d-allies", then="ally_kind", skip="pass_allies", options=NONE),
        **passing("allies", then),
        "ally_kind": Choose("d-auth-type", kinds("keep_ally")),
        "keep_ally": Do(keep_ally, "more_allies"),
        "more_allies": Check(room_for(MOST), {"room": "stands_too", "full": "doubts"}),
        **text("stands_too", "d-allies-more", then="ally_kind", skip="doubts", options=NONE),
        **text("doubts", "d-block", then="keep_doubts", skip=then),
        **keeping("doubts", then),
    }
