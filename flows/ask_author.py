"""A question about a practice to the woman who told it, and to nobody else (PRODUCT 6.4, F2)."""

from __future__ import annotations

from flows.agreeing import agreeing
from flows.at_hand import PRACTICE, name_it, whose
from flows.cautious import cautious
from flows.composing import READY, Composing, photo_of, sound_of
from flows.effects import AskAuthor
from flows.facts import Facts
from flows.steps import Ask, Check, Data, Do, Done, End, Flow


def ask_author(_: Facts, data: Data) -> Done:
    question, sound = str(data["question"]), sound_of(data, "question")
    return Done(effects=(AskAuthor(str(data["practice"]), question, photo_of(data), sound),))


ASK_AUTHOR = Flow(
    "ask_author",
    about="She asks the woman who told an idea: her own words, a preview, and to nobody else.",
    start="known",
    keep="draft",
    steps={
        "known": Check(whose, {"another": "agreed", "hers": "gone", "gone": "gone"}, needs=PRACTICE),
        **agreeing(then="name"),
        "name": Do(name_it, "question", needs=PRACTICE),
        "question": Ask("f-ask-her", into="question", to=READY, at_least=2),
        **Composing(
            words="question", written="question", preview="f-ask-confirm", send="sends", ready="caution"
        ).steps(),
        **cautious(then="preview"),
        "sends": Check(whose, {"another": "send", "hers": "gone", "gone": "gone"}, needs=PRACTICE),
        "send": Do(ask_author, "sent"),
        "sent": End("a-more-sent"),
        "gone": End("p-idea-gone"),
    },
)
