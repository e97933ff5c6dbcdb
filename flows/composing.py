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
from flows.spelling import plain
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Option, Step

READY = "looked"  # where a text goes that is written for others
IN_WORDS = "read_over"  # the same, where a voice note or a photo would belong to what lies beneath
HEARD = "heard"  # where she is asked about her voice note
REMOVED, VOICE = "g-number-removed", "g-voice-ok"
ASIDES = (REMOVED, VOICE)  # what is asked of a text just written; nobody wishes to go back to these
SKIP = frozenset({"skip", "saltar", "pasar", "passer", "-"})


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
            **cleaning(self.words, READY if self.aloud else IN_WORDS, self.written, self.ready),
            "preview": Choose(
                self.preview,
                (Option("1", self.send), Option("2", self.written), Option("0", "draft")),
            ),
            **({HEARD: self._heard()} if self.aloud else {}),
        }

    def _heard(self) -> Ask:
        return hearing(self.words, self.written, self.send if self.ready == "preview" else self.ready)


@dataclass(frozen=True, slots=True)
class Composed:
    """One of several texts in a flow, each with steps of its own; the flow itself brings the preview of all.

    `says` asks for it, and it is kept under `words`, or under `into` until `then`, which follows, moves it.
    `options` are those of the question. `skip`: where one of the words `SKIP` leads.
    """

    words: str
    says: str
    then: str
    at_least: int = 1
    options: tuple[Option, ...] = ()
    into: str = ""
    skip: str = ""

    def steps(self) -> dict[str, Step]:
        """The question has the name of `words`."""
        to, into = ready(self.words), self.into or self.words
        written = cleaning(into, to, self.words, self.then)
        if self.skip:
            told = f"told_{self.words}"
            written |= {told: written[to], to: Check(_skips(into), {"skipped": self.skip, "told": told})}
        return {
            self.words: Ask(self.says, into, to, self.options, self.at_least),
            **written,
            heard_at(to): hearing(into, self.words, self.then, to),
        }


def ready(part: str = "") -> str:
    """Where this part of several goes when it is written, said or not."""
    return f"{READY}_{part}" if part else READY


def cleaning(words: str, at: str, written: str, then: str) -> dict[str, Step]:
    """From `at` on: numbers and addresses are taken out, if she agrees, before it goes on to `then`."""
    suffix = at.removeprefix(READY) if at != IN_WORDS else ""
    cleaned, removed = f"cleaned{suffix}", f"removed{suffix}"
    return {
        at: Check(_holds_private(words), {"clean": then, "private": cleaned}),
        cleaned: Do(_clean(words), removed),
        removed: Choose(REMOVED, (Option("1", then), Option("2", written), Option("0", "draft"))),
        "draft": End("g-draft-kept", then="draft"),
    }


def hearing(words: str, written: str, send: str, to: str = READY) -> Ask:
    """What she is asked about her voice note; what she writes instead goes `to` where a text goes."""
    return Ask(
        VOICE,
        into=words,
        to=to,
        options=(
            Option("1", send),
            Option("2", written, ("sound", "")),
            Option("3", written, ("sound", "")),
        ),
    )


def composed(step: Step) -> bool:
    """Whether it is a text for others that this step asks for."""
    return isinstance(step, Ask) and (step.to == READY or step.to.startswith(f"{READY}_"))


def aside(step: Step) -> bool:
    """Whether it only asks whether a text just written, or said, may go as it is."""
    return isinstance(step, Ask | Choose) and step.says in ASIDES


def heard_at(to: str) -> str:
    """Where she is asked about a voice note that stands for a text which would go `to`."""
    return HEARD + to.removeprefix(READY)


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


def _skips(key: str) -> Callable[[Facts, Data], Literal["skipped", "told"]]:
    def passes_over(_: Facts, data: Data) -> Literal["skipped", "told"]:
        return "skipped" if skips(str(data[key])) else "told"

    return passes_over


def skips(said: str) -> bool:
    """Whether she passes over what she is asked."""
    return plain(said).strip(" .!") in SKIP


def _clean(key: str) -> Callable[[Facts, Data], Done]:
    def take_numbers_out(_: Facts, data: Data) -> Done:
        return Done({key: without_private(str(data[key]))})

    return take_numbers_out
