"""What they bring; what they must get at the least, and what can wait (PRODUCT 6.8, D6 and D7)."""

from __future__ import annotations

from flows.dialogue.texts import keeping, passing, text
from flows.dialogue.unnaming import unnaming
from flows.steps import Step


def offer(then: str) -> dict[str, Step]:
    """From `offer` on; `then` follows. Needs the data of `flows.dialogue.numbers`."""
    return {
        **text("offer", "d-offer", then="names_offer", skip="pass_offer"),
        **passing("offer", then),
        **unnaming("offer", then="keep_offer"),
        **keeping("offer", then),
    }


def least(then: str) -> dict[str, Step]:
    """The same from `least` on. Neither is ever printed."""
    return {
        **text("least", "d-must", then="keep_least", skip="pass_least"),
        **passing("least", then),
        **keeping("least", then="later"),
        **text("later", "d-give", then="keep_later", skip=then),
        **keeping("later", then),
    }
