"""A kind word to the author of a practice: what a reader likes in it, then what she wonders
(PRODUCT 6.3, P11).

The second is never sent without the first. The author may write back, once.
"""

from __future__ import annotations

from typing import Literal

from flows.agreeing import agreeing
from flows.at_hand import PRACTICE, name_it, whose
from flows.composing import READY, Composed, Composing, photo_of, sound_of
from flows.effects import AnswerKindly, Said, SayKindly
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option, Tell
from flows.telling import SAID, along, keep, pass_over


def said_lately(facts: Facts, _: Data) -> Literal["lately", "not"]:
    return "lately" if facts.praised else "not"


def count_lines(_: Facts, data: Data) -> Done:
    wonders = data.get("wonders") or data.get("sound_wonders")
    return Done({"both": "yes" if wonders else "no"})


def say_kindly(_: Facts, data: Data) -> Done:
    likes = Said(str(data["likes"]), *along(data, "likes"))
    wonders = Said(str(data["wonders"]), *along(data, "wonders"))
    return Done(effects=(SayKindly(str(data["practice"]), likes, wonders),))


def wonders_too(_: Facts, data: Data) -> Literal["both", "one"]:
    return "both" if data["wonders"] else "one"


def answer_kindly(_: Facts, data: Data) -> Done:
    text, sound = str(data["text"]), sound_of(data, "text")
    return Done(effects=(AnswerKindly(str(data["kindness"]), text, photo_of(data), sound),))


KIND = Flow(
    "kind",
    about="A kind word to the author of an idea: what she likes in it, then what she wonders, and a preview.",
    start="known",
    keep="draft",
    steps={
        "known": Check(whose, {"another": "lately", "hers": "gone", "gone": "gone"}, needs=PRACTICE),
        "lately": Check(said_lately, {"lately": "wait", "not": "agreed"}, needs=("praised",)),
        "wait": End("p-kind-wait"),
        **agreeing(then="name"),
        "name": Do(name_it, "likes", needs=PRACTICE),
        **Composed("likes", says="p-kind", then="keep_likes", at_least=2, into=SAID).steps(),
        "keep_likes": Do(keep("likes"), "wonders"),
        **Composed("wonders", says="p-kind2", then="keep_wonders", into=SAID, skip="skip_wonders").steps(),
        "keep_wonders": Do(keep("wonders"), "lines"),
        "skip_wonders": Do(pass_over("wonders"), "lines"),
        "lines": Do(count_lines, "preview"),
        "preview": Choose(
            "p-kind-preview", (Option("1", "sends"), Option("2", "likes"), Option("0", "draft"))
        ),
        "sends": Check(whose, {"another": "send", "hers": "gone", "gone": "gone"}, needs=PRACTICE),
        "send": Do(say_kindly, "sent"),
        "sent": End("p-kind-sent"),
        "gone": End("p-idea-gone"),
    },
)

KINDLY = Flow(
    "kindly",
    about="A reader has sent the author of an idea a kind word. She writes back, or changes her idea.",
    start="come",
    rank=1,
    keep="waiting",
    steps={
        "come": Check(wonders_too, {"both": "both", "one": "one"}),
        "both": Tell("p-kind-both", "wonders", relay="words"),
        "wonders": Choose(
            "p-kind-tail",
            (Option("1", "write"), Option("2", "change"), Option("3", "fine")),
            relay="wonders",
        ),
        "one": Tell("p-kind-one", "tail", relay="words"),
        "tail": Choose("p-kind-tail", (Option("1", "write"), Option("2", "change"), Option("3", "fine"))),
        "write": Ask("p-kind-write", into="text", to=READY, at_least=2),
        **Composing(words="text", written="write", preview="a-thank-confirm", send="send").steps(),
        "send": Do(answer_kindly, "sent"),
        "sent": End("p-kind-sent-back"),
        "change": Go("share", carry=("id",)),
        "fine": End("p-kind-fine"),
    },
)

REPLIED = Flow(
    "replied",
    about="The author of an idea has written back to a reader.",
    start="read",
    rank=1,
    steps={"read": Tell("p-kind-back", "over", relay="words"), "over": End()},
)
