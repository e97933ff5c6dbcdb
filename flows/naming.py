"""Choosing a nickname that can be shown to other members (PRODUCT 6.1, O8)."""

from __future__ import annotations

import unicodedata
from typing import Literal

from flows.effects import SetNickname
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, Option, Step

SHORTEST, LONGEST = 2, 12
MARKS = " '-.\u2019"


def tidy(text: str) -> str:
    """Single spaces, and each letter with its accent as one character."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def usable(text: str) -> bool:
    """2 to 12 letters, digits and spaces, with at least one letter, and not a number in disguise."""
    nick = tidy(text)
    allowed = all(c.isalnum() or c in MARKS for c in nick)
    digits = sum(c.isdigit() for c in nick)
    return SHORTEST <= len(nick) <= LONGEST and allowed and any(c.isalpha() for c in nick) and digits < 6


def full_name(text: str) -> bool:
    """Two words of three letters or more look like a name and a family name; "Rosa K" does not."""
    return sum(len(word) > 2 and word.isalpha() for word in text.split()) >= 2


def nickname(_: Facts, data: Data) -> Literal["good", "full", "bad"]:
    text = str(data["nick"])
    if not usable(text):
        return "bad"
    return "full" if full_name(text) else "good"


def pick_nickname(facts: Facts, _: Data) -> Done:
    return Done({"nick": facts.fruit})


def take_nickname(_: Facts, data: Data) -> Done:
    nick = tidy(str(data["nick"]))
    return Done({"nick": nick}, (SetNickname(nick),))


def naming(then: str) -> dict[str, Step]:
    """The steps from "nick" on; `then` follows the nickname she took."""
    options = (Option("1", "pick_nick"),)
    return {
        "nick": Ask("onb-nick", into="nick", to="nick_check", options=options),
        "nick_check": Check(nickname, {"good": "take_nick", "full": "full", "bad": "nick_again"}),
        "nick_again": Ask("onb-nick-bad", into="nick", to="nick_check", options=options),
        "full": Choose("onb-full", (Option("1", "take_nick"), Option("2", "nick"))),
        "pick_nick": Do(pick_nickname, "take_nick", needs=("fruit",)),
        "take_nick": Do(take_nickname, then),
    }
