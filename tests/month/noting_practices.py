"""What a reply of hers means where it is about practices: told, planned with, tried, taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.month.diary import NAME, Diary, Plan, Practice, Text, number_in
from tests.month.stories import HIDDEN, KINDS
from tests.month.town import Sent, Told, Woman

Noted = Callable[[Diary, Woman, Sent, Told], None]

TAKES = "take"  # no sentence asks for it: she sends the word by herself
PARTS = ("p-q2", "p-q1", "p-q3", "p-q4", "p-q5")
PLANS = ("f-adapt-q1", "f-adapt-q2", "f-adapt-q3")
STATES = {"1": "done", "2": "started"}
RESULTS = {"1": "worked", "2": "half", "3": "failed"}
SHARED, SAVED, TAKEN_BACK = "p-done", "f-adapt-saved", "take-done"
ASKED_HER, HER_WORD = "a-more-sent", "p-word-sent"
HEARD = {"f-happened", "f-changed", "f-noted"}  # what follows when she has said how a plan is

TAKEN_OF_PRACTICES = {
    "p-preview": {SHARED, "p-kept"},
    "p-kind-preview": {"p-kind-sent"},
    "f-adapt-show": {"f-adapt-shown"},
    "f-tried-confirm": {"f-tried-sent"},
    "p-further-confirm": {"p-further-added"},
}
"""As `tests.month.noting.TAKEN`."""


def _practice(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    """Told, and kept for nobody yet or shared."""
    woman.wants = ""
    if sent.said != "1":
        return
    diary.done["share"] += 1
    names = [name for asked in PARTS for name in NAME.findall(woman.said.get(asked, ""))]
    shared = SHARED in told.letters
    practice = Practice(
        name=names[0],
        by=woman,
        at=told.at,
        number=number_in(told.letters[SHARED if shared else "p-kept"]),
        kind=KINDS[woman.said["p-start"]][0],
        parts=names,
        shared=shared,
        hidden=woman.said["p-credit"] in HIDDEN,
    )
    diary.practices[practice.name] = practice
    _keep(diary, woman, told, "part", *names, hidden=practice.hidden)


def _added(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    practice = diary.numbered(woman.about)
    if practice and sent.said == "1":
        names = NAME.findall(sent.shown)
        practice.parts += names
        _keep(diary, woman, told, "part", *names, hidden=practice.hidden)


def _taken_back(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    practice = diary.numbered(int(sent.said.split()[1]))
    if practice and practice.by is woman and TAKEN_BACK in told.letters:
        practice.taken_back = told.at


def _looked(diary: Diary, woman: Woman, _: Sent, __: Told) -> None:
    diary.done["find"] += woman.wants == "find"
    woman.wants = woman.wants if woman.wants == "plan" else ""


def _planned(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    """Once her first step is clear enough."""
    practice = diary.numbered(woman.about)
    if practice and SAVED in told.letters:
        woman.wants = ""
        diary.done["plan"] += 1
        names = [name for asked in PLANS for name in NAME.findall(woman.said.get(asked, ""))]
        first = NAME.findall(sent.said)[0]
        diary.plans[first] = Plan(first, woman, told.at, practice)
        for name in (*names, first):
            diary.texts[name] = Text(name, "plan", woman, told.at, about=first)


def _shown(diary: Diary, _: Woman, sent: Sent, told: Told) -> None:
    if sent.said == "1":
        diary.plans[NAME.findall(sent.shown)[0]].shown = told.at


def _how_it_is(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    """Whether it is done or begun counts once she has said how it went."""
    woman.said["plan"] = NAME.findall(sent.shown)[0]
    if sent.said == "4" and HEARD & told.letters.keys():
        diary.plans[woman.said["plan"]].state = "dropped"


def _went(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    if HEARD & told.letters.keys():
        plan = diary.plans[woman.said["plan"]]
        plan.state, plan.result = STATES[woman.said["f-follow"]], RESULTS[sent.said]


def _to_her(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    """The same preview stands before thanks, a question to the author of a practice, and a word of hers."""
    if sent.said != "1":
        return
    name, practice = NAME.findall(sent.shown)[0], diary.numbered(woman.about)
    if practice and ASKED_HER in told.letters:
        diary.texts[name] = Text(name, "question", woman, told.at, about=practice.name)
    elif practice and HER_WORD in told.letters:
        _keep(diary, woman, told, "word", name, hidden=practice.hidden)
    else:
        _keep(diary, woman, told, "thanks", name)


def _keep(diary: Diary, woman: Woman, told: Told, kind: str, *names: str, hidden: bool = False) -> None:
    for name in names:
        diary.texts[name] = Text(name, kind, woman, told.at, hidden=hidden)


NOTED_OF_PRACTICES: Mapping[str, Noted] = {
    "p-preview": _practice,
    "p-further-confirm": _added,
    TAKES: _taken_back,
    "f-start": _looked,
    "f-adapt-q4": _planned,
    "f-adapt-who-when": _planned,
    "f-adapt-show": _shown,
    "f-follow": _how_it_is,
    "f-went": _went,
    "a-thank-confirm": _to_her,
}
