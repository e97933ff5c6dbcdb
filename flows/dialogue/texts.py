"""A text of a dialogue: asked for, cleaned of numbers, and kept at once, whatever becomes of the rest.

A lone number of a step is no text: it leads to that step. `-` passes the step over.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from flows.composing import Composed, photo_of, sound_of
from flows.dialogue.spoken_of import DIALOGUE, spoken_of
from flows.effects import Said
from flows.effects.dialogues import KeepPart, PassStep
from flows.facts import Facts
from flows.steps import Check, Data, Do, Done, Option, Step
from flows.telling import SAID

JUMP = "jump"  # where a number of another step leads (`flows.dialogue.prepare`)


def text(
    part: str, says: str, then: str, skip: str = "", options: tuple[Option, ...] = ()
) -> dict[str, Step]:
    """From `part` on; `then` follows what she said, `skip` her `-`."""
    asked = Composed(part, says, f"step_{part}", options=options, into=SAID, skip=skip)
    names_one = Check(names_a_step, {"words": then, "step": JUMP}, needs=DIALOGUE)
    return {**asked.steps(), f"step_{part}": names_one}


def figures(part: str, says: str, then: str, skip: str = "") -> dict[str, Step]:
    """The same where a lone number is an answer."""
    return Composed(part, says, then, into=SAID, skip=skip).steps()


def keeping(part: str, then: str) -> dict[str, Step]:
    """`keep_` this part, in place of what she wrote there before; `then` follows."""
    return {f"keep_{part}": Do(keep(part), then)}


def passing(step: str, then: str) -> dict[str, Step]:
    """`pass_` this step over, on purpose; `then` follows."""
    return {f"pass_{step}": Do(pass_over(step), then)}


def names_a_step(facts: Facts, data: Data) -> Literal["words", "step"]:
    found = spoken_of(facts, data)
    return "step" if found and number_in(str(data["said"])) in range(1, len(found.order) + 1) else "words"


def number_in(said: str) -> int:
    """The number that is all she sent, in any digits; else 0."""
    bare = said.strip(" .()")
    return int(bare) if bare.isdecimal() and len(bare) <= len("10") else 0


def keep(part: str) -> Callable[[Facts, Data], Done]:
    def keep_part(_: Facts, data: Data) -> Done:
        kept = KeepPart(str(data["dialogue"]), part, said_in(data))
        return Done({"sound": "", "photo": ""}, (kept,))

    return keep_part


def pass_over(step: str) -> Callable[[Facts, Data], Done]:
    def passed(_: Facts, data: Data) -> Done:
        return Done(effects=(PassStep(str(data["dialogue"]), step),))

    return passed


def said_in(data: Data) -> Said:
    """What she has just written, or said, with the photo that came along."""
    return Said(str(data[SAID]), photo_of(data), sound_of(data, SAID))
