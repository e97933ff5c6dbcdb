"""Her things: the questions she asked, and who sees what she wrote (PRODUCT 10: t.menu, t.who)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from flows.effects import CloseQuestion, NarrowReaders, TakeBack
from flows.facts import Facts, Mine
from flows.steps import Check, Choose, Data, Do, Done, Flow, Go, Option, Tell

READERS = {1: "readers-all", 2: "readers-anon", 3: "readers-far"}
"""Who can read a question, by how private it is."""


def more_questions(facts: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if _older(_questions(facts.mine), int(data["id"])) else "none"


def next_question(facts: Facts, data: Data) -> Done:
    mine = _older(_questions(facts.mine), int(data["id"]))[0]
    return Done({"id": mine.number, "n": mine.answers, "question": mine.text})


def question_state(facts: Facts, data: Data) -> Literal["open", "closed"]:
    return "closed" if _found(facts.mine, int(data["id"])).closed else "open"


def close_question(_: Facts, data: Data) -> Done:
    return Done(effects=(CloseQuestion(int(data["id"])),))


def more_words(facts: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if _older(facts.mine, int(data["id"])) else "none"


def next_words(facts: Facts, data: Data) -> Done:
    mine = _older(facts.mine, int(data["id"]))[0]
    return Done({"id": mine.number, "question": mine.text, "readers": mine.readers})


def how_private(facts: Facts, data: Data) -> Literal["open", "nameless", "fixed"]:
    """Only a question that is still put to somebody can be shown to fewer; what went to one woman cannot."""
    readers = _found(facts.mine, int(data["id"])).readers
    if readers == READERS[1]:
        return "open"
    return "nameless" if readers == READERS[2] else "fixed"


def narrow_readers(_: Facts, data: Data) -> Done:
    privacy = int(data["privacy"])
    return Done({"readers": READERS[privacy]}, (NarrowReaders(int(data["id"]), privacy),))


def take_back(_: Facts, data: Data) -> Done:
    return Done(effects=(TakeBack(int(data["id"])),))


def _questions(mine: Sequence[Mine]) -> list[Mine]:
    return [words for words in mine if words.kind == "question"]


def _older(mine: Sequence[Mine], last: int) -> list[Mine]:
    """What comes after the words with this number; all of them after 0."""
    return [words for words in mine if not last or words.number < last]


def _found(mine: Sequence[Mine], number: int) -> Mine:
    return next(words for words in mine if words.number == number)


MINE = ("mine",)

MY_THINGS = Flow(
    "mine",
    about=(
        "Her things: the questions she asked, one at a time; and who can read what she wrote, which she can "
        "show to fewer or take back."
    ),
    start="menu",
    steps={
        "menu": Choose(
            "t-menu",
            (
                Option("1", "ideas", ("id", 0)),
                Option("2", "questions", ("id", 0)),
                Option("3", "plans"),
                Option("4", "promises"),
                Option("5", "words", ("id", 0)),
                Option("0", "back"),
            ),
            words="offered",
        ),
        "offered": Go("menu", carry=("question",)),
        "back": Go("menu"),
        "all": Tell("t-all", "menu"),
        "plans": Go("plans"),
        "promises": Go("promises"),
        "ideas": Go("ideas", carry=("id",)),
        "questions": Check(more_questions, {"some": "question", "none": "all"}, needs=MINE),
        "question": Do(next_question, "state", needs=MINE),
        "state": Check(question_state, {"open": "open", "closed": "closed"}, needs=MINE),
        "open": Choose("t-question", (Option("1", "questions"), Option("2", "close"), Option("0", "menu"))),
        "closed": Choose("t-question-closed", (Option("1", "questions"), Option("0", "menu"))),
        "close": Do(close_question, "close_told"),
        "close_told": Tell("a-closed", "questions"),
        "words": Check(more_words, {"some": "one", "none": "all"}, needs=MINE),
        "one": Do(next_words, "which", needs=MINE),
        "which": Tell("t-words", "whose"),
        "whose": Check(
            how_private, {"open": "who_open", "nameless": "who_nameless", "fixed": "who_fixed"}, needs=MINE
        ),
        "who_open": Choose("t-who", (Option("1", "hide"), Option("2", "take"), Option("3", "words"))),
        "who_nameless": Choose("t-who", (Option("1", "far"), Option("2", "take"), Option("3", "words"))),
        "who_fixed": Choose("t-who", (Option("2", "take"), Option("3", "words"))),
        "hide": Choose(
            "a-sens",
            (
                Option("1", "who_open"),
                Option("2", "narrow", ("privacy", 2)),
                Option("3", "narrow", ("privacy", 3)),
            ),
        ),
        "far": Choose("a-sens", (Option("2", "who_nameless"), Option("3", "narrow", ("privacy", 3)))),
        "narrow": Do(narrow_readers, "narrowed"),
        "narrowed": Tell("t-narrowed", "words"),
        "take": Do(take_back, "taken"),
        "taken": Tell("take-done", "words"),
    },
)
