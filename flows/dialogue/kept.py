"""What shows that a promise is kept, and what people can use now (PRODUCT 6.8, R4)?

Her group reads the one, groups that are tied to it the other, once a second woman has seen it too.
"""

from __future__ import annotations

from typing import Literal

from flows.composing import Composed
from flows.dialogue.at_promise import PROMISE, still_open
from flows.effects import Said
from flows.effects.dialogues import NoteAccess, SayKept
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Option
from flows.telling import SAID, along, keep


def say_kept(_: Facts, data: Data) -> Done:
    number = int(data["promise"])
    shows = Said(str(data["it_shows"]), *along(data, "it_shows"))
    access = Said(str(data["access"]), *along(data, "access"))
    return Done(effects=(SayKept(number, shows), NoteAccess(number, access)))


def who_can_see(facts: Facts, _: Data) -> Literal["others", "nobody"]:
    return "others" if facts.sisters else "nobody"


KEPT = Flow(
    "kept",
    about=(
        "A promise is kept, as she says: what shows it, and what people can use now. It counts once a second "
        "woman has seen it."
    ),
    start="unseen",
    rank=2,
    keep="waiting",
    steps={
        "unseen": Check(still_open, {"open": "it_shows", "known": "over"}, needs=PROMISE),
        "over": End(then="next"),
        **Composed("it_shows", "d-prom-kept", "keep_it_shows", into=SAID).steps(),
        "keep_it_shows": Do(keep("it_shows"), "access"),
        **Composed("access", "d-access", "keep_access", into=SAID).steps(),
        "keep_access": Do(keep("access"), "preview"),
        "preview": Choose(
            "d-prom-shows", (Option("1", "still"), Option("2", "it_shows"), Option("0", "draft")), whole=True
        ),
        "still": Check(still_open, {"open": "say", "known": "meanwhile"}, needs=PROMISE),
        "say": Do(say_kept, "who"),
        "who": Check(who_can_see, {"others": "asked", "nobody": "alone"}, needs=("sisters",)),
        "asked": End("d-prom-said"),
        "alone": End("d-prom-alone"),
        "meanwhile": End("d-prom-meanwhile"),
    },
)
