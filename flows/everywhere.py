"""The small conversations that lie over any other: help, language, not clear, welcome back, a notice."""

from __future__ import annotations

from flows.calling import call_person, note_for_person
from flows.effects import CallPerson, Effect, EraseLast, EraseWords, Forget, SetLanguage
from flows.facts import Facts
from flows.steps import Ask, Choose, Data, Do, Done, End, Flow, Go, Option


def set_language(_: Facts, data: Data) -> Done:
    return Done(effects=(SetLanguage(str(data["language"])),))


def wish_language(_: Facts, data: Data) -> Done:
    return Done(effects=(CallPerson("another-language", str(data["wished"])),))


def erase(_: Facts, data: Data) -> Done:
    erasing: dict[str, tuple[Effect, ...]] = {
        "last": (EraseLast(),),
        "words": (EraseWords(),),
        "me": (EraseWords(), Forget()),
    }
    return Done(effects=erasing[str(data["what"])])


HELP = Flow(
    "help",
    about="Which keys there are, and the way to a person.",
    start="help",
    over=True,
    plain=True,
    steps={"help": Choose("g-help", (Option("8", "person"),)), "person": Go("person")},
)

PERSON = Flow(
    "person",
    about="A person is called, with a note if she writes one.",
    start="call",
    over=True,
    plain=True,
    steps={
        "call": Do(call_person, "note"),
        "note": Ask("g-human", into="note", to="noted", options=(Option("0", "called"),)),
        "noted": Do(note_for_person, "called"),
        "called": End("g-human-ok", then="beneath"),
    },
)

LANGUAGE = Flow(
    "language",
    about="Another language, or the wish for one that is not there yet.",
    start="choose",
    over=True,
    steps={
        "choose": Choose(
            "g-lang",
            (
                Option("1", "set", ("language", "en")),
                Option("2", "set", ("language", "es")),
                Option("3", "set", ("language", "fr")),
                Option("4", "another"),
            ),
        ),
        "set": Do(set_language, "changed"),
        "changed": End("g-lang-ok", then="beneath"),
        "another": Ask("g-lang-other", into="wished", to="wish"),
        "wish": Do(wish_language, "wished"),
        "wished": End("g-lang-wished", then="beneath"),
    },
)

STUCK = Flow(
    "stuck",
    about="The line has not understood her twice: once more, the menu, or a person.",
    start="stuck",
    over=True,
    steps={
        "stuck": Choose("g-err2", (Option("1", "retry"), Option("2", "menu"), Option("3", "person"))),
        "retry": End(then="beneath"),
        "menu": Go("menu"),
        "person": Go("person"),
    },
)

RESUME = Flow(
    "resume",
    about="She comes to something of which she has a draft: go on, begin anew, or leave it.",
    start="back",
    over=True,
    steps={
        "back": Choose("g-resume", (Option("1", "on"), Option("2", "anew"), Option("3", "leave"))),
        "on": End(then="beneath"),
        "anew": End(then="again"),
        "leave": End(then="away"),
    },
)

NOTICE = Flow(
    "notice",
    about="Something waits for her; it is not said what.",
    start="notice",
    over=True,
    steps={"notice": Choose("g-notice", (Option("1", "show"),)), "show": End(then="waiting")},
)

ERASE = Flow(
    "erase",
    about="She takes back her last words, everything she wrote, or herself; only a 7 makes it true.",
    start="what",
    over=True,
    steps={
        "what": Choose(
            "g-delete-ask",
            (
                Option("1", "sure", ("what", "last")),
                Option("2", "sure", ("what", "words")),
                Option("3", "sure", ("what", "me")),
                Option("0", "kept"),
            ),
        ),
        "sure": Choose("g-delete-confirm", (Option("7", "erase"), Option("0", "kept"))),
        "erase": Do(erase, "erased"),
        "erased": End("g-delete-done"),
        "kept": End(then="beneath"),
    },
)
