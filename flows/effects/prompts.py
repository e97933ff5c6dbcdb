"""Effects of a prompt on the side of her to whom it was put; `prompt` is its number."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SeePrompt:
    """It is shown to her; older ones that she has not seen make room."""

    prompt: int


@dataclass(frozen=True, slots=True)
class SkipPrompt:
    """She does not answer. `fewer`: and wants to be asked less often."""

    prompt: int
    fewer: bool = False


@dataclass(frozen=True, slots=True)
class SendReply:
    """Her confirmed words in answer to it. `shares`: all who got it may read them, without her nickname; else
    the team alone. `photo` goes with them, `sound` stands for them."""

    prompt: int
    text: str = field(repr=False)
    shares: bool
    photo: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class HearDigest:
    """She is told what the others said."""

    prompt: int


ReplyingEffect = SeePrompt | SkipPrompt | SendReply | HearDigest
