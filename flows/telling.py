"""The questions of a practice (PRODUCT 6.3, P1 to P5), told in words or aloud, with a photo if she likes.

What she writes is `said` until it may go as it is; only then it takes the place of what the part said
before. So no way back, no "do not send" and no voice note on its way loses a part or changes one unseen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Literal

from flows.composing import Composed, photo_of, sound_of
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, Option, Step

ASKS: Mapping[str, str] = {
    "problem": "p-q1",
    "did": "p-q2",
    "changed": "p-q3",
    "hard": "p-q4",
    "needs": "p-q5",
}
"""The parts in their order, and the sentence that asks for each."""
NEEDED, AT_LEAST = ("problem", "did"), 3  # these in so many words; the others may be passed over
SAID = "said"


def telling(then: str) -> dict[str, Step]:
    """From `to_problem` on each part is asked for that is not told yet; `then` follows."""
    steps: dict[str, Step] = {}
    for part, onward in pairwise((*ASKS, "")):
        after = f"to_{onward}" if onward else then
        steps |= {f"to_{part}": Check(asked_for(part), {"told": after, "untold": part})}
        steps |= _question(part)
    return steps


def reading(then: str) -> dict[str, Step]:
    """From `read_problem` on she reads her own parts, one by one; `then` follows."""
    steps: dict[str, Step] = {}
    for part, onward in pairwise((*ASKS, "")):
        after = f"read_{onward}" if onward else then
        ways = {"words": f"part_{part}", "voice": f"spoken_{part}", "nothing": after}
        steps |= {
            f"read_{part}": Check(told_how(part), ways),
            f"spoken_{part}": Do(note_spoken(part), f"part_{part}"),
            f"part_{part}": Choose(f"p-part-{part}", (Option("1", after),), whole=True),
        }
    return steps


def sound_at(part: str) -> str:
    return f"sound_{part}"


def photo_at(part: str) -> str:
    return f"photo_{part}"


def files(data: Data, at: Callable[[str], str]) -> dict[str, str]:
    """The photos or the voice notes, by part."""
    return {part: str(data[at(part)]) for part in ASKS if data.get(at(part))}


def along(data: Data, part: str) -> tuple[str, str]:
    """The photo and the voice note of one of several texts that go together."""
    return str(data.get(photo_at(part), "")), str(data.get(sound_at(part), ""))


def _question(part: str) -> dict[str, Step]:
    needed = part in NEEDED
    asked = Composed(
        part,
        says=ASKS[part],
        then=f"keep_{part}",
        at_least=AT_LEAST if needed else 1,
        into=SAID,
        skip="" if needed else f"skip_{part}",
    )
    skips: dict[str, Step] = {} if needed else {f"skip_{part}": Do(pass_over(part), "to_problem")}
    return {**asked.steps(), f"keep_{part}": Do(keep(part), "to_problem"), **skips}


def asked_for(part: str) -> Callable[[Facts, Data], Literal["told", "untold"]]:
    """Passed over is told, too."""

    def told(_: Facts, data: Data) -> Literal["told", "untold"]:
        return "untold" if data.get(part) is None else "told"

    return told


def told_how(part: str) -> Callable[[Facts, Data], Literal["words", "voice", "nothing"]]:
    sound = sound_at(part)

    def how(_: Facts, data: Data) -> Literal["words", "voice", "nothing"]:
        if data[part]:
            return "words"
        return "voice" if data.get(sound) else "nothing"

    return how


def keep(part: str) -> Callable[[Facts, Data], Done]:
    """Her text, or the voice note in its place, and the photo that came with it."""
    sound, photo = sound_at(part), photo_at(part)

    def keep_part(_: Facts, data: Data) -> Done:
        pictured = photo_of(data) or str(data.get(photo, ""))
        said = str(data["said"])
        return Done({part: said, sound: sound_of(data, SAID), photo: pictured, "sound": "", "photo": ""})

    return keep_part


def pass_over(part: str) -> Callable[[Facts, Data], Done]:
    sound, photo = sound_at(part), photo_at(part)

    def empty(_: Facts, __: Data) -> Done:
        return Done({part: "", sound: "", photo: "", "said": "", "sound": "", "photo": ""})

    return empty


def note_spoken(part: str) -> Callable[[Facts, Data], Done]:
    def spoken(_: Facts, __: Data) -> Done:
        return Done({"spoken": part})

    return spoken
