"""Why a person looks at a text before others see it (PRODUCT 6.9, check queue: what enters)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from flows.private import holds_private
from translations.cautions import needs_caution

LOOKS: Mapping[str, Callable[[str], bool]] = {"private": holds_private, "caution": needs_caution}
"""By the reason: a number, address or link is in it; it is about a dose or a law in force."""


def doubts_about(texts: Iterable[str]) -> tuple[str, ...]:
    """The reasons that hold for any of them, in the order of the table. Pure."""
    all_texts = tuple(texts)
    return tuple(reason for reason, found in LOOKS.items() if any(map(found, all_texts)))
