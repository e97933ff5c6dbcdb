"""Several texts of one kind in a step, offices or proofs: she adds to those that are there, or begins anew.

`had` counts her own that stand, and is remembered while she is at it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from flows.dialogue.spoken_of import DIALOGUE, of_hers
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, Option, Step


def several(step: str, first: str, then: str) -> dict[str, Step]:
    """From `step` on; `first` asks for the first, or one more; `then` follows when she leaves it as it is."""
    return {
        step: Check(any_there(step), {"none": f"anew_{step}", "some": f"count_{step}"}, needs=DIALOGUE),
        f"count_{step}": Do(count_hers(step), f"has_{step}", needs=DIALOGUE),
        f"has_{step}": Choose("d-has", (Option("1", first), Option("2", f"anew_{step}"), Option("0", then))),
        f"anew_{step}": Do(begin_anew, first),
    }


def any_there(step: str) -> Callable[[Facts, Data], Literal["some", "none"]]:
    def there(facts: Facts, data: Data) -> Literal["some", "none"]:
        return "some" if data["dialogue"] and of_hers(facts, data, step) else "none"

    return there


def count_hers(step: str) -> Callable[[Facts, Data], Done]:
    def count(facts: Facts, data: Data) -> Done:
        return Done({"had": len(of_hers(facts, data, step))})

    return count


def begin_anew(_: Facts, __: Data) -> Done:
    return Done({"had": 0})


def room_for(most: int) -> Callable[[Facts, Data], Literal["room", "full"]]:
    def room(_: Facts, data: Data) -> Literal["room", "full"]:
        return "room" if int(data["had"]) < most else "full"

    return room
