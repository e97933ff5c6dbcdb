"""Who stands with them, and who may say no (PRODUCT 6.8, D5)."""

from __future__ import annotations

from flows.composing import Composed, photo_of, sound_of
from flows.dialogue.kinds import kinds
from flows.dialogue.numbering import numbered
from flows.effects import KeepPart, Said
from flows.facts import Facts
from flows.steps import Choose, Data, Do, Done, Option, Step
from flows.telling import SAID

NONE = (Option("0", "block"),)
EMPTY = {"said": "", "sound": "", "photo": ""}


def keep_ally(_: Facts, data: Data) -> Done:
    """As she calls them; beside those that are there already."""
    said = Said(str(data["said"]), photo_of(data), sound_of(data, SAID))
    kept = KeepPart(str(data["dialogue"]), "ally", said, more=True, kind=str(data["kind"]))
    return Done(EMPTY, (kept,))


def keep_doubts(_: Facts, data: Data) -> Done:
    said = Said(str(data["said"]), photo_of(data), sound_of(data, SAID))
    return Done(EMPTY, (KeepPart(str(data["dialogue"]), "doubts", said),))


def allies(then: str) -> dict[str, Step]:
    """From `allies` on: each of those who stand with them, and what they are; then who may say no.

    `then` follows. Needs `dialogue` in the data.
    """
    return {
        "allies": Do(numbered("allies"), "ally", needs=("dialogue",)),
        **Composed("ally", "d-allies", "ally_kind", options=NONE, into=SAID).steps(),
        "ally_kind": Choose("d-auth-type", kinds("ally_keep")),
        "ally_keep": Do(keep_ally, "ally_more"),
        **Composed("ally_more", "d-allies-more", "ally_kind", options=NONE, into=SAID).steps(),
        **Composed("block", "d-block", "block_keep", into=SAID, skip=then).steps(),
        "block_keep": Do(keep_doubts, then),
    }
