"""How a member's words get ready to be read by others: written, cleaned of numbers, previewed, confirmed.

Every flow that relays words takes its steps from here, so that nothing is relayed without a preview and a 1.
Whatever step hands her words on to `READY` takes a voice note too (`flows.voice`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from flows.facts import Facts
from flows.private import holds_private, without_private
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Option, Step

READY = "looked"  # where a text goes that is written for others
IN_WORDS = "read_over"  # the same, where a voice note or a photo would belong to what lies beneath
HEARD = "heard"  # where she is asked about her voice note


@dataclass(frozen=True, slots=True)
class Composing:
    """`words` is the data key of her text, `written` the step where she writes it.

    `preview` is the sentence that shows it; `ready` follows her text, `send` follows her 1. `aloud`: she may
    say it instead.
    """

    words: str
    written: str
    preview: str
    send: str
    ready: str = "preview"
    aloud: bool = True

    def steps(self) -> dict[str, Step]:
        """`looked` is where a written text goes first; `preview` asks for the 1; `draft` keeps it.

        `heard` is the preview of what she says aloud, which no rule can clean.
        """
        return {
            READY if self.aloud else IN_WORDS: Check(
                _holds_private(self.words), {"clean": self.ready, "private": "cleaned"}
            ),
            "cleaned": Do(_clean(self.words), "removed"),
            "removed": Choose(
                "g-number-removed",
                (Option("1", self.ready), Option("2", self.written), Option("0", "draft")),
            ),
            "preview": Choose(
                self.preview,
                (Option("1", self.send), Option("2", self.written), Option("0", "draft")),
            ),
            **({HEARD: self._heard()} if self.aloud else {}),
            "draft": End("g-draft-kept", then="draft"),
        }

    def _heard(self) -> Ask:
        return Ask(
            "g-voice-ok",
            into=self.words,
            to=READY,
            options=(
                Option("1", self.send if self.ready == "preview" else self.ready),
                Option("2", self.written, ("sound", "")),
                Option("3", self.written, ("sound", "")),
            ),
        )


def composed(step: Step) -> bool:
    """Whether it is a text for others that this step asks for."""
    return isinstance(step, Ask) and step.to == READY


def sound_of(data: Data, words: str) -> str:
    """The voice note that stands for these words, if she did not write them after all."""
    return "" if data.get(words) else str(data.get("sound", ""))


def photo_of(data: Data) -> str:
    """The photo that goes with her words, if there is one (`flows.photo`)."""
    return str(data.get("photo", ""))


def _holds_private(key: str) -> Callable[[Facts, Data], Literal["clean", "private"]]:
    def looks_private(_: Facts, data: Data) -> Literal["clean", "private"]:
        return "private" if holds_private(str(data[key])) else "clean"

    return looks_private


def _clean(key: str) -> Callable[[Facts, Data], Done]:
    def take_numbers_out(_: Facts, data: Data) -> Done:
        return Done({key: without_private(str(data[key]))})

    return take_numbers_out
