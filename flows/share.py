"""She tells what works, or did not, in her group: six questions, a preview, and others can read it
(PRODUCT 6.3, P0 to P10).

An answer of hers can become a practice (6.5, A12), and a practice a new version of itself: the same steps,
with the parts that are there already.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from flows.agreeing import agreeing
from flows.composing import IN_WORDS, cleaning, photo_of
from flows.effects import RecordConsent, SharePractice
from flows.facts import Facts
from flows.practice_facts import Telling
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option, Tell
from flows.telling import ASKS, asked_for, files, photo_at, reading, sound_at, telling
from flows.titles import title_of
from flows.topics import OTHER, TOPICS

KINDS = {"1": "works", "2": "failed", "3": "half"}
AUDIENCES = {"1": "all", "3": "group", "4": "nobody"}
CREDITS = {"1": "nick", "2": "group", "3": "both", "4": "none"}
NAMED = ("nick", "both")  # the credits under which her voice may be heard
CHANGES = (*ASKS, "audience", "called")  # in the order of p.change; what she calls it is ours


def came_with(facts: Facts, data: Data) -> Literal["answer", "practice", "nothing"]:
    if data.get("answer"):
        return "answer"
    return "practice" if data.get("id") and facts.telling else "nothing"


def begin_new(_: Facts, __: Data) -> Done:
    return Done({"alone": "no", "answer": "", "id": 0})


def fill_answer(facts: Facts, data: Data) -> Done:
    """What came of it says how it works; the question that it answered says what it is about."""
    kind = "failed" if data.get("result") == "failed" else "works"
    return Done(
        {
            "alone": "yes",
            "id": 0,
            "kind": kind,
            "topic": facts.topic,
            "problem": "",
            "changed": "",
            "hard": "",
            "needs": "",
        }
    )


def has_words(facts: Facts, _: Data) -> Literal["some", "none"]:
    """A voice note that nobody has typed is no text to go on with."""
    return "some" if facts.idea else "none"


def take_words(facts: Facts, _: Data) -> Done:
    return Done({"did": facts.idea})


def fill_practice(facts: Facts, _: Data) -> Done:
    told = facts.telling or Telling()
    sounds = {sound_at(part): sid for part, sid in told.sounds.items()}
    photos = {photo_at(part): sid for part, sid in told.photos.items()}
    return Done(
        {
            "alone": "yes",
            "answer": "",
            "kind": told.kind,
            "topic": told.topic,
            "audience": _digit(AUDIENCES, told.audience),
            "credit": _digit(CREDITS, told.credit),
            "called": told.called,
            "problem": told.texts.get("problem", ""),
            "did": told.texts.get("did", ""),
            "changed": told.texts.get("changed", ""),
            "hard": told.texts.get("hard", ""),
            "needs": told.texts.get("needs", ""),
            **sounds,
            **photos,
        }
    )


def _digit(of: Mapping[str, str], chosen: str) -> str:
    return next(digit for digit, value in of.items() if value == chosen)


def found_topic(facts: Facts, _: Data) -> Literal["some", "none"]:
    return "none" if facts.topic == OTHER else "some"


def propose_topic(facts: Facts, _: Data) -> Done:
    return Done({"proposed": facts.topic, "thing": f"topic-{facts.topic}"})


def take_topic(_: Facts, data: Data) -> Done:
    return Done({"topic": data["proposed"]})


def entitle(_: Facts, data: Data) -> Done:
    """What she calls it, or its first words; a voice note stands for words that nobody has typed.

    Where her nickname is not told, her voice goes to nobody (`flows.saying`).
    """
    title = title_of(str(data.get("called") or data["did"] or data["problem"]))
    hidden = "" if CREDITS[str(data["credit"])] in NAMED else "yes"
    return Done({"title": title, "spoken": "title", "hidden": hidden})


def share(facts: Facts, data: Data) -> Done:
    """What she agreed to is kept as she was asked it: who may see it, how she is named, and the preview."""
    audience, credit = str(data["audience"]), str(data["credit"])
    number = int(data["id"]) or facts.number
    late = {"did": photo_of(data)} if photo_of(data) else {}
    texts = {
        "problem": str(data["problem"]),
        "did": str(data["did"]),
        "changed": str(data["changed"]),
        "hard": str(data["hard"]),
        "needs": str(data["needs"]),
    }
    practice = SharePractice(
        number=number,
        title=str(data["title"]),
        texts=texts,
        kind=str(data["kind"]),
        topic=str(data["topic"]),
        audience=AUDIENCES[audience],
        credit=CREDITS[credit],
        photos=files(data, photo_at) | late,
        sounds=files(data, sound_at),
        answer=str(data["answer"]),
        replaces=bool(data["id"]),
        doubts=facts.doubts,
    )
    agreed = ("p-q6", audience), ("p-credit", credit), ("p-preview", "1")
    became = "kept" if AUDIENCES[audience] == "nobody" else "held" if facts.doubts else "shared"
    return Done({"id": number, "became": became}, (practice, *(RecordConsent(*one) for one in agreed)))


def what_became(_: Facts, data: Data) -> Literal["shared", "held", "kept"]:
    match data["became"]:
        case "shared":
            return "shared"
        case "held":
            return "held"
        case _:
            return "kept"


def choices(of: Mapping[str, str], key: str, to: str) -> tuple[Option, ...]:
    """An option for each of these; what it stands for is remembered."""
    return tuple(Option(digit, to, (key, value)) for digit, value in of.items())


SHARE = Flow(
    "share",
    about=(
        "What her group did: six questions, in words or aloud, whom it is for, under what name, a preview, "
        "and others can read it. The same for what she told before, and for an answer of hers that helped."
    ),
    start="agreed",
    keep="draft",
    steps={
        **agreeing(then="begin"),
        "begin": Check(
            came_with,
            {"answer": "answered", "practice": "fill", "nothing": "new"},
            needs=("telling",),
        ),
        "new": Do(begin_new, "kind"),
        "kind": Choose("p-start", (*choices(KINDS, "kind", "to_problem"), Option("4", "example"))),
        "example": Tell("p-example", "kind"),
        "answered": Do(fill_answer, "has_words", needs=("topic",)),
        "has_words": Check(has_words, {"some": "take_words", "none": "to_problem"}, needs=("idea",)),
        "take_words": Do(take_words, "to_problem", needs=("idea",)),
        "fill": Do(fill_practice, "which", needs=("telling",)),
        **telling(then="to_audience"),
        "to_audience": Check(asked_for("audience"), {"told": "to_topic", "untold": "audience"}),
        "audience": Choose("p-q6", tuple(Option(key, "to_topic", ("audience", key)) for key in AUDIENCES)),
        "to_topic": Check(asked_for("topic"), {"told": "to_credit", "untold": "found_topic"}),
        "found_topic": Check(found_topic, {"some": "propose", "none": "topic"}, needs=("topic",)),
        "propose": Do(propose_topic, "proposed", needs=("topic",)),
        "proposed": Choose("p-topic-is", (Option("1", "take_topic"), Option("2", "topic"))),
        "take_topic": Do(take_topic, "to_credit"),
        "topic": Choose("p-topic", choices(TOPICS, "topic", "to_credit")),
        "to_credit": Check(asked_for("credit"), {"told": "entitle", "untold": "credit"}),
        "credit": Choose("p-credit", tuple(Option(key, "entitle", ("credit", key)) for key in CREDITS)),
        "entitle": Do(entitle, "preview"),
        "preview": Choose(
            "p-preview",
            (Option("1", "share"), Option("2", "which"), Option("3", "read_problem"), Option("0", "draft")),
        ),
        "which": Choose(
            "p-change", tuple(Option(str(n), to, ("alone", "yes")) for n, to in enumerate(CHANGES, 1))
        ),
        "called": Ask("p-called", "called", IN_WORDS),
        **cleaning("called", IN_WORDS, "called", "entitle"),
        **reading(then="entitle"),
        "share": Do(share, "became", needs=("number", "doubts")),
        "became": Check(what_became, {"shared": "shared", "held": "held", "kept": "kept"}),
        "shared": End("p-done"),
        "held": End("p-held"),
        "kept": End("p-kept"),
    },
)
