"""A photo beside a text for others (PRODUCT 4.4): before she has said whether it shows a face or a house, and
whether it may be seen, nobody is shown it.

What she writes meanwhile, or wrote beneath the photo, is taken as her text afterwards.
"""

from __future__ import annotations

from typing import Literal

from flows.effects import AllowPhoto, CallPerson, FetchPhoto
from flows.events import Words
from flows.facts import Facts
from flows.pending import came_with, carried
from flows.steps import Ask, Check, Data, Do, Done, End, Flow, Option


def fetch_photo(_: Facts, data: Data) -> Done:
    return Done(effects=(FetchPhoto(str(data["photo"])),))


def keep_words(_: Facts, data: Data) -> Done:
    words = f"{came_with(data).get('value', '')} {data['said']}".strip()
    return Done({"said": "", **carried(Words(words))})


def photo_lost(facts: Facts, _: Data) -> Literal["yes", "no"]:
    return "yes" if facts.photo_lost else "no"


def forget_photo(_: Facts, __: Data) -> Done:
    return Done({"photo": ""})


def allow_photo(_: Facts, data: Data) -> Done:
    return Done(effects=(AllowPhoto(str(data["photo"]), str(data["faces"])),))


def to_cover(_: Facts, data: Data) -> Literal["yes", "no"]:
    return "yes" if data["faces"] == "cover" else "no"


def call_for_cover(_: Facts, __: Data) -> Done:
    return Done(effects=(CallPerson("cover"),))


PHOTO = Flow(
    "photo",
    about="A photo has come with a text for others: does it show a face or a house, and may it be seen?",
    start="fetch",
    over=True,
    gate=True,
    steps={
        "fetch": Do(fetch_photo, "faces"),
        "faces": Ask(
            "g-photo-ok",
            into="said",
            to="wrote",
            at_least=3,
            options=(
                Option("1", "came", ("faces", "none")),
                Option("2", "came", ("faces", "agreed")),
                Option("3", "came", ("faces", "cover")),
            ),
        ),
        "wrote": Do(keep_words, "faces"),
        "came": Check(photo_lost, {"yes": "forget", "no": "allow"}, needs=("photo_lost",)),
        "forget": Do(forget_photo, "lost"),
        "lost": End("photo-lost", then="brought"),
        "allow": Do(allow_photo, "to_cover"),
        "to_cover": Check(to_cover, {"yes": "call", "no": "goes"}),
        "goes": End("photo-goes", then="brought"),
        "call": Do(call_for_cover, "follows"),
        "follows": End("photo-covered", then="brought"),
    },
)
