"""An answer of hers becomes a practice that others can be shown: whom, how she is named, and a preview
(PRODUCT 6.3, P6 to P10, begun at 6.5, A12)."""

from __future__ import annotations

from typing import Literal

from flows.agreeing import agreeing
from flows.composing import READY, Composing, photo_of, sound_of
from flows.effects import KeepPractice, RecordConsent
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option

AUDIENCE = {"1": "all", "3": "group", "4": "nobody"}
CREDIT = {"1": "nick", "2": "group", "3": "both", "4": "none"}


def fill(facts: Facts, _: Data) -> Done:
    return Done({"did": facts.idea})


def has_words(_: Facts, data: Data) -> Literal["some", "none"]:
    """A voice note that nobody has typed is no text to go on with."""
    return "some" if data["did"] else "none"


def keep_practice(facts: Facts, data: Data) -> Done:
    audience, credit = str(data["audience"]), str(data["credit"])
    kind = "failed" if data["result"] == "failed" else "works"
    practice = KeepPractice(
        str(data["answer"]),
        str(data["did"]),
        facts.number,
        kind,
        AUDIENCE[audience],
        CREDIT[credit],
        photo_of(data),
        sound_of(data, "did"),
    )
    agreed = RecordConsent("p-who", audience), RecordConsent("p-credit", credit)
    return Done({"id": facts.number}, (practice, *agreed))


IDEA = Flow(
    "idea",
    about="An answer of hers is kept as a practice, for whom she says and under the name she says.",
    start="agreed",
    keep="draft",
    steps={
        **agreeing(then="begin"),
        "begin": Do(fill, "filled", needs=("idea",)),
        "filled": Check(has_words, {"some": READY, "none": "write"}),
        "write": Ask("p-did", into="did", to=READY, at_least=3),
        **Composing(
            words="did", written="write", preview="p-preview", send="share", ready="audience"
        ).steps(),
        "audience": Choose("p-who", tuple(Option(key, "credit", ("audience", key)) for key in AUDIENCE)),
        "credit": Choose("p-credit", tuple(Option(key, "preview", ("credit", key)) for key in CREDIT)),
        "share": Do(keep_practice, "kept", needs=("number",)),
        "kept": End("p-kept"),
    },
)
