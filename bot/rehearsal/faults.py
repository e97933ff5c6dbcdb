"""What can go wrong on purpose, as data: tests set it, the carrier obeys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field


@dataclass(slots=True)
class Faults:
    """Whole numbers are "the next n times" and count down. All of them start harmless.

    `too_many`: answer 429, nothing accepted. `broken_before`: answer 500, nothing accepted.
    `broken_after`: accept, then answer 500. `cut_after`: accept, then cut the connection.
    `media_missing`: 404 for a media file that is there. `delay`: seconds before a new message is answered.
    `repeat_callbacks`: every status callback comes this many times more. `reverse_callbacks`: the callbacks
    of a message come last first. `callback_first`: the first callback comes before the answer to the sender.
    `codes`: each new message takes the next one and ends undelivered with it.
    """

    too_many: int = 0
    broken_before: int = 0
    broken_after: int = 0
    cut_after: int = 0
    media_missing: int = 0
    delay: float = 0.0
    repeat_callbacks: int = 0
    reverse_callbacks: bool = False
    callback_first: bool = False
    codes: list[int] = field(default_factory=list)

    def take(self, name: str) -> bool:
        """True once for each time the counted fault `name` was asked for."""
        left: int = getattr(self, name)
        setattr(self, name, max(0, left - 1))
        return left > 0

    def change(self, wanted: Mapping[str, object]) -> None:
        """Raises `ValueError` for a name or a type that is not a fault, and then changes nothing."""
        for name, value in wanted.items():
            if name not in self.__slots__ or not isinstance(value, _kinds(getattr(self, name))):
                raise ValueError(f"{name} is not a fault of this kind")
        for name, value in wanted.items():
            setattr(self, name, value)

    def as_data(self) -> dict[str, object]:
        return asdict(self)


def _kinds(value: object) -> tuple[type, ...]:
    return (int, float) if isinstance(value, float) else (type(value),)
