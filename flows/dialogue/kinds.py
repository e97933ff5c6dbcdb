"""What an office or an ally is (PRODUCT 6.8, d.auth.type), by the digit that says so."""

from __future__ import annotations

from flows.steps import Option

KINDS = ("chief", "council", "health", "schools", "land", "police", "ngo", "media", "other")


def kinds(then: str) -> tuple[Option, ...]:
    """The options of d.auth.type; the kind is put under `kind`."""
    return tuple(Option(str(n), then, ("kind", kind)) for n, kind in enumerate(KINDS, 1))
