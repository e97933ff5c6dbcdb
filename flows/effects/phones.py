"""Effects that concern where she is reached, and by whom a phone is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OptOut:
    """Nothing goes to this address any more, from this instant, whatever waits."""


@dataclass(frozen=True, slots=True)
class OptIn:
    pass


@dataclass(frozen=True, slots=True)
class BeSure:
    """She has shown that the address is still hers."""


@dataclass(frozen=True, slots=True)
class Wonder:
    """g-who was sent: everything for this address is held until somebody shows that she is the member."""


@dataclass(frozen=True, slots=True)
class Detach:
    """It is not her number (any more): nothing goes there, and in seven days nothing of it is left."""


@dataclass(frozen=True, slots=True)
class SwitchWriter:
    """Another member is writing from the shared phone; `event` is what she wrote, to be taken as hers."""

    member: str
    event: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ShareAddress:
    """Another woman joins from this phone. From now on it is asked who is writing."""

    event: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class IssueCode:
    """`code` becomes good for so many minutes. `kind`: move, read, or practice, whose number is `about`."""

    code: str = field(repr=False)
    kind: str
    minutes: int
    about: int = 0


@dataclass(frozen=True, slots=True)
class Ignore:
    """What she writes is not answered for so many hours, but for STOP and the like."""

    hours: int
