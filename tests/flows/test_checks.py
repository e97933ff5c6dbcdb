"""The flows are whole, and each check finds what it is there for in a flow that is not."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import pytest

from flows import FLOWS
from flows.checks import entangled, problems, speechless
from flows.checks.wording import MACHINE
from flows.effects import AskMore, SendAnswer
from flows.facts import Facts
from flows.steps import Act, Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option, Pick, Step


def even(_: Facts, data: Data) -> Literal["yes", "no"]:
    return "yes" if int(data["n"]) % 2 == 0 else "no"


def looks(_: Facts, data: Data) -> Literal["there", "missing"]:
    return "there" if data.get("n") else "missing"


def send(_: Facts, data: Data) -> Done:
    return Done(effects=(SendAnswer("o", str(data["text"])),))


def send_more(_: Facts, data: Data) -> Done:
    return Done({"text": "other"}, (AskMore("a", str(data["text"])),))


def change(_: Facts, __: Data) -> Done:
    return Done({"text": "other"})


def count(facts: Facts, _: Data) -> Done:
    return Done({"n": len(facts.peers)})


def one(key: str, to: str) -> tuple[Option, ...]:
    return (Option(key, to),)


def flow(steps: Mapping[str, Step], name: str = "help", about: str = "a test") -> dict[str, Flow]:
    return {name: Flow(name, start="a", steps=steps, about=about)}


END = End("x")
WRITE = Ask("write", into="text", to="preview")
PREVIEW = Choose("show", (*one("1", "send"), Option("2", "a")))
SEND = Do(send, "end")


def test_the_flows_have_no_problems() -> None:
    assert problems(FLOWS) == []


def test_no_conversation_imports_another() -> None:
    assert entangled() == []


BROKEN: list[tuple[dict[str, Flow], str]] = [
    (flow({"b": END}), "help: starts at a, which is no step of it"),
    (flow({"a": Choose("x", one("1", "b"))}), "help/a: leads to b, which is no step of this flow"),
    (flow({"a": Go("nowhere")}), "help/a: goes to nowhere, which is no flow"),
    (flow({"a": END}, about=""), "help: nothing says what it is about"),
    (flow({"a": END, "b": END}), "help/b: no step leads here"),
    (
        flow({"a": Choose("x", one("1", "b")), "b": Choose("y", one("1", "a"))}),
        "help/a: nothing after this ends the conversation or leads to another one",
    ),
    (flow({"a": Choose("x", ())}), "help/a: asks for a choice and offers none"),
    (
        flow({"a": Choose("x", (*one("1", "b"), *one("1", "b"))), "b": END}),
        "help/a: option 1 is there 2 times",
    ),
    (
        flow({"a": Choose("x", tuple(Option(key, "b") for key in "1234560")), "b": END}),
        "help/a: offers 6 options; 5 are the most",
    ),
    (
        flow({"a": Pick("x", "t", "b", tuple("123456789")), "b": END}),
        "help/a: offers 9 options; 8 are the most",
    ),
    (
        flow({"a": Check(looks, {"there": "b"}), "b": END}),
        "help/a: looks may say missing, which leads nowhere",
    ),
    (
        flow({"a": Check(looks, {"there": "b", "missing": "b", "both": "b"}), "b": END}),
        "help/a: looks never says both",
    ),
    (flow({"a": Do(count, "b"), "b": END}), "help/a: reads the fact peers without naming it in its needs"),
    (
        flow({"a": Check(looks, {"there": "b", "missing": "a"}), "b": END}),
        "help/a: goes round without asking anybody",
    ),
    (
        {"help": Flow("help", "a", {"a": Go("stuck")}), "stuck": Flow("stuck", "a", {"a": Go("help")})},
        "stuck/a: goes round without asking anybody",
    ),
    (
        flow({"a": Check(even, {"yes": "b", "no": "b"}), "b": END}),
        "help/a: relies on n, which is not remembered on every way to it",
    ),
    (
        flow({"a": Choose("x", (*one("1", "b"), Option("2", "b", ("n", 1)))), "b": End(relay="n")}),
        "help/b: relies on n, which is not remembered on every way to it",
    ),
    (
        flow({"a": Choose("x", one("1", "b"), quote=("q", "words")), "b": END}),
        "help/a: relies on words, which is not remembered on every way to it",
    ),
    (flow({"a": Go("help", carry=("text",))}), "help/a: carries text, which is never remembered"),
    (
        flow({"a": Ask("write", into="text", to="send"), "send": SEND, "end": END}),
        "help/send: relays words, but its flow has no preview",
    ),
    (
        flow(
            {
                "a": Ask("write", into="text", to="preview", options=one("1", "send")),
                "preview": PREVIEW,
                "send": SEND,
                "end": END,
            }
        ),
        "help/send: relays words without the preview and its 1",
    ),
    (
        flow(
            {
                "a": WRITE,
                "preview": Choose("show", (*one("1", "b"), Option("2", "a"))),
                "b": Do(change, "send"),
                "send": SEND,
                "end": END,
            }
        ),
        "help/send: text can change between the preview and here",
    ),
]


@pytest.mark.parametrize(("broken", "problem"), BROKEN, ids=[problem for _, problem in BROKEN])
def test_a_problem_is_told_in_a_plain_sentence(broken: dict[str, Flow], problem: str) -> None:
    assert problem in problems(broken)


@pytest.mark.parametrize("act", [send, send_more])
def test_a_relay_behind_its_preview_is_no_problem(act: Act) -> None:
    good: dict[str, Step] = {"a": WRITE, "preview": PREVIEW, "send": Do(act, "end"), "end": END}
    assert problems(flow(good)) == []


def test_a_key_that_a_test_has_looked_for_is_there() -> None:
    steps: dict[str, Step] = {
        "a": Check(looks, {"there": "b", "missing": "end"}),
        "b": Check(even, {"yes": "end", "no": "end"}),
        "end": END,
    }
    assert problems(flow(steps)) == []


# words


class Paper:
    """Parts of sentences on paper: "id" or "id.part", in every language but those named behind it."""

    def __init__(self, *parts: str, missing: str = "", variables: tuple[str, ...] = ()) -> None:
        self.parts, self.missing, self.needs = parts, missing, variables

    def has(self, message: str, part: str | None, language: str) -> bool:
        if message in MACHINE:
            return True
        name = f"{message}.{part}" if part else message
        return name in self.parts and f"{name} {language}" != self.missing

    def variables(self, message: str) -> tuple[str, ...]:
        return self.needs


WORDY = flow({"a": Choose("menu", (*one("1", "b"), Option("2", "b"))), "b": END})
PARTS = ("menu", "menu.opt1", "menu.btn2", "x")


@pytest.mark.parametrize(
    ("wording", "found"),
    [
        (Paper(*PARTS), []),
        (Paper(*PARTS, missing="x es"), ["x: no words in es"]),
        (Paper(*PARTS, missing="menu.btn2 en"), ["help/a: option 2 of menu has no label in en"]),
        (
            Paper(*PARTS, variables=("line", "n")),
            [
                "help/a: menu needs n, which is not remembered on every way to it",
                "help/b: x needs n, which is not remembered on every way to it",
            ],
        ),
    ],
)
def test_missing_words_are_told(wording: Paper, found: list[str]) -> None:
    assert list(speechless(WORDY, wording, ("en", "es"))) == found


def test_a_preview_shows_all_her_words_that_go_out() -> None:
    steps: dict[str, Step] = {"a": WRITE, "preview": PREVIEW, "send": SEND, "end": END}
    parts = ("write", "show", "show.opt1", "show.opt2", "x")
    assert list(speechless(flow(steps), Paper(*parts, variables=()), ("en",))) == [
        "help/send: relays text, which its preview does not show"
    ]


def test_files_that_know_each_other_are_told(tmp_path: Path) -> None:
    folder = tmp_path / "flows"
    folder.mkdir()
    (folder / "one.py").write_text("from flows.two import B\nA = Flow('a')\n")
    (folder / "two.py").write_text("from flows.steps import Flow\nB = Flow('b')\n")
    (folder / "steps.py").write_text("class Flow: ...\n")
    assert entangled(folder) == ["one.py imports two.py, which is another conversation"]
