"""Effects of allies. They are named as in `flows.effects.dialogues`."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class InviteAlly:
    """Somebody outside is asked, by the group's own wish, at this address, which is kept nowhere else.

    `words`: the id of the text that names them. `channel`: whatsapp, or empty for any; `language`: theirs.
    `consent`: of the media, who may speak, who may be named, and what not.
    """

    dialogue: str
    words: str
    address: str = field(repr=False)
    channel: str = ""
    language: str = ""
    kind: str = ""
    consent: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AskAlly:
    """A message of the group to its ally, in the words that she has confirmed. `promise`: the number of
    the late one that it is about, or 0."""

    ally: str
    text: str = field(repr=False)
    promise: int = 0


@dataclass(frozen=True, slots=True)
class AnswerInvitation:
    """The ally says yes, no or asks first (`asked`)."""

    ally: str
    state: str


@dataclass(frozen=True, slots=True)
class TellGroup:
    """What the ally writes goes to the group that asked, and to nobody else, marked as from outside."""

    ally: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeepNews:
    """What the ally wrote is evidence of the dialogue: their own words, marked as they marked them."""

    ally: str
    words: str
