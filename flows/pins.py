"""Choosing a PIN and asking for it (PRODUCT 6.2 S1, SAF-06). The digits themselves are kept nowhere."""

from __future__ import annotations

from typing import Literal
from unicodedata import decimal

from flows.effects import MissPin, SetPin, Unlock
from flows.facts import Facts
from flows.steps import Ask, Check, Data, Do, Done, Option, Step

DIGITS = 4
EASY = ("0000", "1234")


def digits_of(text: str) -> str:
    """The digits of any script as 0 to 9; "" when there is anything else but spaces and points."""
    read = [str(decimal(sign)) if decimal(sign, None) is not None else sign for sign in text]
    left = "".join(sign for sign in read if not sign.isspace() and sign not in ".-\u20e3\ufe0f")
    return left if left.isdigit() else ""


def usable(facts: Facts, data: Data) -> Literal["good", "bad"]:
    """Four digits, and none of those that everybody tries first."""
    digits = digits_of(str(data["pin"]))
    easy = digits in EASY or digits == str(facts.year)
    return "good" if len(digits) == DIGITS and not easy else "bad"


def has_pin(facts: Facts, _: Data) -> Literal["yes", "no"]:
    return "yes" if facts.me.pin else "no"


def drop_pin(_: Facts, __: Data) -> Done:
    return Done({"pin": ""})


def set_pin(_: Facts, data: Data) -> Done:
    return Done({"pin": ""}, (SetPin(digits_of(str(data["pin"]))),))


def no_pin(_: Facts, __: Data) -> Done:
    return Done(effects=(SetPin(""),))


def closed_today(facts: Facts, _: Data) -> Literal["open", "closed"]:
    return "closed" if facts.me.closed else "open"


def given(facts: Facts, _: Data) -> Literal["right", "wrong", "last", "none"]:
    """Only four digits are a try; anything else is asked again."""
    if facts.pin != "wrong":
        return facts.pin
    return "wrong" if facts.me.tries > 1 else "last"


def miss_pin(facts: Facts, _: Data) -> Done:
    return Done({"n": facts.me.tries - 1}, (MissPin(),))


def unlock(_: Facts, __: Data) -> Done:
    return Done(effects=(Unlock(),))


def asking_pin(then: str) -> dict[str, Step]:
    """The steps from "pin" on; `then` follows the right one. After three wrong ones it stays closed."""
    return {
        "pin": Check(closed_today, {"open": "pin_ask", "closed": "pin_closed"}),
        "pin_ask": _digits("g-pin-ask", "pin_given"),
        "pin_given": Check(
            given,
            {"right": "pin_right", "wrong": "pin_wrong", "last": "pin_last", "none": "pin"},
            needs=("pin",),
        ),
        "pin_wrong": Do(miss_pin, "pin_again"),
        "pin_again": _digits("g-pin-bad", "pin_given"),
        "pin_last": Do(miss_pin, "pin_closed"),
        "pin_closed": _digits("g-pin-lock", "pin_later"),
        "pin_later": Check(closed_today, {"open": "pin_given", "closed": "pin_closed"}),
        "pin_right": Do(unlock, then),
    }


def _digits(says: str, to: str) -> Ask:
    return Ask(says, into="", to=to, number=True, secret=True)


def choosing_pin(then: str, without: str) -> dict[str, Step]:
    """The steps from "new_pin" on; `then` follows a good one, `without` follows a 0."""
    none = (Option("0", "no_pin"),)
    return {
        "new_pin": Ask("onb-pin", into="pin", to="usable", number=True, options=none),
        "usable": Check(usable, {"good": "set_pin", "bad": "drop_pin"}, needs=("year",)),
        "drop_pin": Do(drop_pin, "other_pin"),
        "other_pin": Ask("onb-pin-bad", into="pin", to="usable", number=True, options=none),
        "set_pin": Do(set_pin, then),
        "no_pin": Do(no_pin, without),
    }
