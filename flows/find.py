"""Finding what other groups did (PRODUCT 6.4, F0 to F3): a word or a list, three titles at a time, one of
them in short, and all of it part by part.

How a practice went changes nothing about where it stands in a list.
"""

from __future__ import annotations

from typing import Literal

from flows.at_hand import PRACTICE, whose
from flows.effects import NoteSearch, ReadPractice
from flows.facts import Facts
from flows.practice_facts import Found
from flows.prompts import is_sentence
from flows.reading import reading
from flows.steps import Ask, Check, Data, Do, Done, Flow, Go, Option, Tell

EACH = 3  # titles in a message (PRODUCT 6.4, F1)
FOUND = ("found",)


def note_words(_: Facts, __: Data) -> Done:
    return Done({"by": "words"})


def begin_list(facts: Facts, data: Data) -> Done:
    """`at` is the first of those that are listed next."""
    sought = str(data.get("sought", "")) if data["by"] == "words" else ""
    note = (NoteSearch(sought, len(facts.found)),) if sought else ()
    return Done({"at": 0, "sought": sought}, note)


def found_any(facts: Facts, _: Data) -> Literal["some", "none"]:
    return "some" if facts.found else "none"


def list_page(facts: Facts, data: Data) -> Done:
    """`listed` are the ids of the practices; a title that is only spoken so far is told by its topic.

    `n` is counted anew: some may have been taken back since.
    """
    at = int(data["at"])
    page = facts.found[at : at + EACH]
    a, b, c = [*map(_title, page), "", "", ""][:EACH]
    listed = " ".join(found.id for found in page)
    n = len(facts.found)
    return Done({"n": n, "listed": listed, "left": n - at - len(page), "a": a, "b": b, "c": c})


def how_many(_: Facts, data: Data) -> Literal["none", "one", "two", "three", "more"]:
    if int(data["left"]) > 0:
        return "more"
    match len(str(data["listed"]).split()):
        case 0:
            return "none"
        case 1:
            return "one"
        case 2:
            return "two"
        case _:
            return "three"


def turn_page(_: Facts, data: Data) -> Done:
    return Done({"at": int(data["at"]) + EACH})


def which_page(_: Facts, data: Data) -> Literal["first", "later"]:
    return "later" if data["at"] else "first"


def turn_back(_: Facts, data: Data) -> Done:
    return Done({"at": max(int(data["at"]) - EACH, 0)})


def still_there(facts: Facts, data: Data) -> Literal["there", "gone"]:
    chosen = str(data["listed"]).split()[int(data["pick"])]
    return "there" if any(found.id == chosen for found in facts.found) else "gone"


def open_chosen(facts: Facts, data: Data) -> Done:
    chosen = str(data["listed"]).split()[int(data["pick"])]
    found = next(found for found in facts.found if found.id == chosen)
    return Done(
        {"practice": found.id, "id": found.number, "place": found.place, "heart": _heart(found)},
        (ReadPractice(found.id),),
    )


def is_next(facts: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if _after(facts, str(data["practice"])) else "none"


def open_next(facts: Facts, data: Data) -> Done:
    found = _after(facts, str(data["practice"]))[0]
    return Done(
        {"practice": found.id, "id": found.number, "place": found.place, "heart": _heart(found)},
        (ReadPractice(found.id),),
    )


def what_card(facts: Facts, data: Data) -> Literal["hers", "placed", "nowhere"]:
    """Where it comes from is told as far as its author lets it be."""
    if any(found.hers for found in facts.found if found.id == data["practice"]):
        return "hers"
    return "placed" if data["place"] else "nowhere"


def came_as(_: Facts, data: Data) -> Literal["question", "word"]:
    return "question" if is_sentence(str(data["sought"])) else "word"


def take_question(_: Facts, data: Data) -> Done:
    return Done({"question": str(data["sought"])})


def _title(found: Found) -> str:
    return found.title or f"topic-{found.topic}"


def _heart(found: Found) -> str:
    return found.heart or f"topic-{found.topic}"


def _after(facts: Facts, practice: str) -> tuple[Found, ...]:
    """Those that follow this one in the list; all of them when it is gone from it."""
    ids = [found.id for found in facts.found]
    return facts.found[ids.index(practice) + 1 :] if practice in ids else facts.found


def _list(says: str, n: int, *more: Option) -> Ask:
    """She takes one of these, or writes another word."""
    chosen = tuple(Option(str(pick + 1), "chosen", ("pick", pick)) for pick in range(n))
    quotes = tuple((name, name) for name in "abc"[:n])
    return Ask(says, into="sought", to="words", options=(*chosen, *more, BACK), quotes=quotes)


def _card(says: str, *options: Option) -> Ask:
    return Ask(says, into="sought", to="words", options=(*options, LIST), quotes=(("t", "heart"),))


READ, ADAPT, ASK = Option("1", "read"), Option("2", "adapt"), Option("3", "ask_author")
NEXT = Option("4", "next")
BACK, LIST, CARD = Option("0", "back"), Option("0", "page"), Option("0", "card")

FIND = Flow(
    "find",
    about=(
        "What other groups did: she sends a word, or takes the newest, the most used, those of places like "
        "hers or those that went wrong. Three titles at a time, one in short, then all of it."
    ),
    start="start",
    steps={
        "start": Ask(
            "f-start",
            into="sought",
            to="words",
            options=(
                Option("1", "seek", ("by", "new")),
                Option("2", "seek", ("by", "used")),
                Option("3", "seek", ("by", "places")),
                Option("4", "seek", ("by", "mistakes")),
            ),
        ),
        "words": Do(note_words, "seek"),
        "seek": Do(begin_list, "any", needs=FOUND),
        "any": Check(found_any, {"some": "page", "none": "none"}, needs=FOUND),
        "page": Do(list_page, "many", needs=FOUND),
        "many": Check(
            how_many,
            {
                "none": "none",
                "one": "list_one",
                "two": "list_two",
                "three": "list_three",
                "more": "list_more",
            },
        ),
        "list_one": _list("f-list-one", 1),
        "list_two": _list("f-list-two", 2),
        "list_three": _list("f-list-three", 3),
        "list_more": _list("f-list", 3, Option("4", "turn")),
        "turn": Do(turn_page, "page"),
        "back": Check(which_page, {"first": "start", "later": "turn_back"}),
        "turn_back": Do(turn_back, "page"),
        "chosen": Check(still_there, {"there": "open", "gone": "gone"}, needs=FOUND),
        "open": Do(open_chosen, "card", needs=FOUND),
        "gone": Tell("p-idea-gone", "page"),
        "card": Check(
            what_card, {"hers": "card_mine", "placed": "card_placed", "nowhere": "card_nowhere"}, needs=FOUND
        ),
        "card_placed": _card("f-card", READ, ADAPT, ASK, NEXT),
        "card_nowhere": _card("f-card-nowhere", READ, ADAPT, ASK, NEXT),
        "card_mine": _card("f-card-mine", READ, NEXT),
        "next": Check(is_next, {"some": "open_next", "none": "all_seen"}, needs=FOUND),
        "open_next": Do(open_next, "card", needs=FOUND),
        "all_seen": Tell("f-all", "start"),
        **reading(then="whose", back="card", gone="gone"),
        "whose": Check(whose, {"another": "read_all", "hers": "read_mine", "gone": "gone"}, needs=PRACTICE),
        "read_all": Ask(
            "f-read",
            into="sought",
            to="words",
            options=(
                Option("1", "adapt"),
                Option("2", "ask_author"),
                Option("3", "kind"),
                Option("4", "sheet"),
                Option("5", "next"),
                CARD,
            ),
        ),
        "read_mine": Ask(
            "f-read-mine",
            into="sought",
            to="words",
            options=(Option("4", "sheet"), Option("5", "next"), CARD),
        ),
        "adapt": Go("adapt", carry=("practice",)),
        "ask_author": Go("ask_author", carry=("practice",)),
        "kind": Go("kind", carry=("practice",)),
        "sheet": Go("page", carry=("practice",)),
        "none": Ask(
            "f-none",
            into="sought",
            to="words",
            options=(Option("1", "ask"), Option("2", "start"), Option("0", "start")),
        ),
        "ask": Check(came_as, {"question": "take", "word": "ask_new"}),
        "take": Do(take_question, "ask_this"),
        "ask_this": Go("ask", carry=("question",)),
        "ask_new": Go("ask"),
    },
)
