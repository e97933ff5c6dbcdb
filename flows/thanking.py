"""An answer helps: it is marked, and a word of thanks may follow (PRODUCT 6.5, A10)."""

from __future__ import annotations

from flows.composing import IN_WORDS, READY, Composing, photo_of, sound_of
from flows.effects import MarkAnswer, SendThanks
from flows.facts import Facts
from flows.steps import Ask, Data, Do, Done, End, Option, Step


def mark_helpful(_: Facts, data: Data) -> Done:
    return Done(effects=(MarkAnswer(str(data["answer"]), helpful=True),))


def send_stock_thanks(_: Facts, data: Data) -> Done:
    return Done(effects=(SendThanks(str(data["answer"])),))


def send_thanks(_: Facts, data: Data) -> Done:
    photo, sound = photo_of(data), sound_of(data, "text")
    return Done(effects=(SendThanks(str(data["answer"]), str(data["text"]), photo, sound),))


def thanking(*, aloud: bool = True) -> dict[str, Step]:
    """The steps from "helps" on. They end at `sent`, at `fine` (no thanks) and at `draft`."""
    words = Composing("text", written="thank", preview="a-thank-confirm", send="send", aloud=aloud)
    return {
        "helps": Do(mark_helpful, "thank"),
        "thank": Ask(
            "a-thank",
            into="text",
            to=READY if aloud else IN_WORDS,
            options=(Option("1", "stock"), Option("0", "fine")),
        ),
        **words.steps(),
        "send": Do(send_thanks, "sent"),
        "stock": Do(send_stock_thanks, "sent"),
        "sent": End("a-thank-sent"),
        "fine": End("a-fine"),
    }
