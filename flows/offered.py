"""Whether an offer still stands: its question may have been taken back, or answered well enough."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts, OfferState
from flows.steps import Check, Data, End, Step

OFFERS = ("offers",)


def offer_state(facts: Facts, data: Data) -> OfferState:
    """What was erased meanwhile is as good as taken back."""
    return facts.offers.get(str(data["offer"]), "gone")


def question_length(_: Facts, data: Data) -> Literal["short", "long"]:
    """A long question was cut in the offer; it is shown whole before she answers."""
    return "long" if data.get("long") else "short"


def while_open(then: str) -> Check:
    """Goes on to `then`, or to the steps below."""
    return Check(offer_state, {"open": then, "enough": "enough", "gone": "gone"}, needs=OFFERS)


NOT_ANY_MORE: dict[str, Step] = {"enough": End("a-offer-gone"), "gone": End("a-gone")}
