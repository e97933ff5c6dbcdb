"""Possible disclosure (PRODUCT 6.2, S3 to S6). The line asks whether it is safe, says what it can do, and
never asks what, who or when. No words of hers are kept, but for when and how she may be contacted; whatever
else she writes meanwhile falls through to nothing, and she is asked once more.
"""

from __future__ import annotations

from typing import Literal

from flows.calling import call_person
from flows.effects import AskedSafety, CallOffCase, OpenCase, WaitForHer
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option, Tell


def asked_safety(_: Facts, __: Data) -> Done:
    return Done(effects=(AskedSafety(),))


def speaks_of_now(_: Facts, data: Data) -> Literal["now", "lately"]:
    return "now" if data.get("now") else "lately"


def emergency_known(facts: Facts, _: Data) -> Literal["known", "unknown"]:
    return "known" if facts.emergency else "unknown"


def name_emergency(facts: Facts, _: Data) -> Done:
    return Done({"phone": facts.emergency, "now": ""})


def next_service(facts: Facts, data: Data) -> Literal["some", "last", "none"]:
    if not facts.services:
        return "none"
    return "some" if int(data.get("at", 0)) < len(facts.services) else "last"


def name_service(facts: Facts, data: Data) -> Done:
    at = int(data.get("at", 0))
    found = facts.services[at]
    return Done({"service": found.service, "phone": found.phone, "hours": found.hours, "at": at + 1})


def first_again(_: Facts, __: Data) -> Done:
    return Done({"at": 0})


def called_already(facts: Facts, _: Data) -> Literal["yes", "no"]:
    return "yes" if facts.case else "no"


def take_code_word(facts: Facts, _: Data) -> Done:
    return Done({"word": facts.code_word})


def open_case(_: Facts, data: Data) -> Done:
    return Done({"way": ""}, (OpenCase(str(data["way"]), str(data["word"])),))


def call_off(_: Facts, __: Data) -> Done:
    return Done(effects=(CallOffCase(),))


def wait_for_her(_: Facts, __: Data) -> Done:
    return Done(effects=(WaitForHer(),))


def looked_at(facts: Facts, _: Data) -> Literal["market", "weather", "savings", "nothing"]:
    """A discreet member gets her plain note; another gets nothing at all."""
    if not facts.me.discreet:
        return "nothing"
    return {"weather": "weather", "savings": "savings"}.get(facts.me.cover, "market")  # type: ignore[return-value]


SAFE = Flow(
    "safe",
    about=(
        "She may have told of harm, or asks for help: is it safe to write, what can be done, numbers that "
        "were checked, a trained woman who contacts her. She is never asked what happened."
    ),
    start="ask",
    over=True,
    gate=True,
    plain=True,
    steps={
        "ask": Do(asked_safety, "check"),
        "check": Choose("s-check", (Option("1", "options"), Option("2", "unsafe"))),
        "options": Choose(
            "s-options", (Option("1", "first"), Option("2", "wish"), Option("3", "as_she_wishes"))
        ),
        "as_she_wishes": End("s-asyouwish", then="beneath"),
        "first": Do(first_again, "now"),
        "now": Check(speaks_of_now, {"now": "emergency_known", "lately": "service"}),
        "emergency_known": Check(
            emergency_known, {"known": "name_emergency", "unknown": "service"}, needs=("emergency",)
        ),
        "name_emergency": Do(name_emergency, "emergency", needs=("emergency",)),
        "emergency": Tell("s-emergency", "service"),
        "service": Check(
            next_service, {"some": "name_service", "last": "last", "none": "none"}, needs=("services",)
        ),
        "name_service": Do(name_service, "number", needs=("services",)),
        "number": Choose("s-number", (Option("1", "service"), Option("0", "done"))),
        "last": Choose("s-number-last", (Option("1", "wish"), Option("0", "done"))),
        "none": Choose("s-none", (Option("1", "wish"), Option("2", "contact"), Option("0", "options"))),
        "done": End(then="beneath"),
        "contact": Do(call_person, "contact_called"),
        "contact_called": End("g-human-ok", then="beneath"),
        "wish": Check(called_already, {"no": "code_word", "yes": "called"}, needs=("case",)),
        "code_word": Do(take_code_word, "way", needs=("code_word",)),
        "way": Ask("s-callback", into="way", to="open"),
        "open": Do(open_case, "noted"),
        "noted": Choose("s-callback-ok", (Option("0", "call_off"),)),
        "called": Choose(
            "s-callback-open", (Option("1", "done"), Option("2", "code_word"), Option("0", "call_off"))
        ),
        "call_off": Do(call_off, "called_off"),
        "called_off": End("s-callback-off", then="beneath"),
        "unsafe": Do(wait_for_her, "seen"),
        "seen": Check(
            looked_at,
            {"market": "market", "weather": "weather", "savings": "savings", "nothing": "silent"},
        ),
        "market": End("g-cover-market", then="aside"),
        "weather": End("g-cover-weather", then="aside"),
        "savings": End("g-cover-savings", then="aside"),
        "silent": End(then="aside"),
    },
)
