"""Effects of what came of a question. `photo` goes with the words, `sound` stands for them: carrier's ids."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FollowLater:
    """She has not tried an answer yet: she is asked once more. `asked` is the id of her question."""

    asked: str


@dataclass(frozen=True, slots=True)
class TellResult:
    """What came of it, in confirmed words, for those whose answers helped. Her question is closed with it.

    `result`: worked, failed.
    """

    asked: str
    result: str
    text: str = field(repr=False)
    photo: str = ""
    sound: str = ""
