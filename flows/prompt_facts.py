"""What a woman may know of a prompt that was put to her."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Standing = Literal["open", "over"]


@dataclass(frozen=True, slots=True)
class PutToHer:
    """A question to many, in her language. `fac`: whose it is, by name.

    `asks`: whether she may still be asked it; `thread`: whether she may still say something to it. `digest`:
    what was answered, as the team tells it, by `n` women in `k` languages; empty before that. `replies`:
    those of others that she may read, by number and id of the words, oldest first.
    """

    fac: str
    text: str
    asks: Standing = "over"
    thread: Standing = "over"
    digest: str = ""
    n: int = 0
    k: int = 0
    replies: tuple[tuple[int, str], ...] = field(default=())
