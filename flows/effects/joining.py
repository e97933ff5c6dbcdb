"""Effects of joining, and of what a member sets for herself."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SetLanguage:
    language: str


@dataclass(frozen=True, slots=True)
class JoinGroup:
    """`group` is the group's id. The guest stays a guest until she consents."""

    group: str


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """`sentence` is the catalogue id she was shown; `answer` is the option she took."""

    sentence: str
    answer: str


@dataclass(frozen=True, slots=True)
class BecomeMember:
    """She agreed to be written to. `shows`: she also agreed that members see what she chooses to share."""

    shows: bool


@dataclass(frozen=True, slots=True)
class SetNickname:
    nick: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Know:
    """What she can help others with."""

    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LiveIn:
    """The kind of place she lives in: city, town or village."""

    kind_of_place: str


@dataclass(frozen=True, slots=True)
class Want:
    """What she wants to learn."""

    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetHours:
    """When she may be written to: morning, midday, evening, day or never."""

    hours: str


@dataclass(frozen=True, slots=True)
class SetCover:
    """What the plain note after X is about: market, weather or savings."""

    cover: str


@dataclass(frozen=True, slots=True)
class BeDiscreet:
    """Others look at her phone: nothing unasked may carry content."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class StayMember:
    """After two years of silence she says that her things are to be kept."""


@dataclass(frozen=True, slots=True)
class Forget:
    """She said no: once the last message has gone out, nothing of her remains."""
