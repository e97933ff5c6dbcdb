"""Elements of a page. Every text is escaped; only what is made here is markup."""

from __future__ import annotations

from html import escape

EMPTY = frozenset({"meta", "input", "img"})
LARGEST = 100_000  # bytes of a page (PRODUCT 6.11, PORTAL)


class Markup(str):
    """Text that is markup already."""

    __slots__ = ()


def tag(name: str, /, *inside: str, **attributes: str) -> Markup:
    """One element. `for_` and the like lose their line; an attribute of an empty text is left out."""
    named = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value
    )
    start = f"<{name}{named}>"
    return Markup(start) if name in EMPTY else Markup(f"{start}{joined(inside)}</{name}>")


def joined(parts: tuple[str, ...] | list[str]) -> Markup:
    return Markup("".join(part if isinstance(part, Markup) else escape(part) for part in parts))


def listed(rows: list[tuple[str, str]]) -> Markup:
    """Names and what they stand for."""
    return tag("dl", *(tag("div", tag("dt", name), tag("dd", value)) for name, value in rows))


def fitting(made: list[Markup], most: int) -> list[Markup]:
    """The first of them, as many as have room in so many bytes."""
    kept, room = 0, most
    while kept < len(made) and (room := room - size(made[kept])) >= 0:
        kept += 1
    return made[:kept]


def size(markup: str) -> int:
    """In bytes, as it is sent."""
    return len(markup.encode())
