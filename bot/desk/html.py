"""Pieces that the pages of the desk are made of."""

from __future__ import annotations

from collections.abc import Collection

from bot.desk.room import Visit
from bot.portal.html import Markup, tag


def form(visit: Visit, path: str, *inside: str, class_: str = "") -> Markup:
    """One that goes to a room of the desk."""
    key = hidden("key", visit.key)
    return tag("form", key, *inside, method="post", action=f"/desk/{path}", class_=class_)


def hidden(name: str, value: str | int) -> Markup:
    return tag("input", type="hidden", name=name, value=str(value))


def button(text: str, do: str, class_: str = "") -> Markup:
    return tag("button", text, name="do", value=do, class_=class_)


def field(label: str, name: str, value: str = "", **more: str) -> Markup:
    """One line to write in, under its label."""
    given = {"name": name, "autocomplete": "off", **more}
    return _labelled(label, tag("input", **given, value=value))


def area(label: str, name: str, value: str = "", rows: str = "3", **more: str) -> Markup:
    """Several lines to write in, under their label."""
    return _labelled(label, tag("textarea", value, name=name, rows=rows, **more))


def choice(label: str, name: str, options: dict[str, str], chosen: str = "") -> Markup:
    """One of several, by what each is called."""
    made = (
        tag("option", text, value=value or "-", selected="selected" if value == chosen else "")
        for value, text in options.items()
    )
    return _labelled(label, tag("select", *made, name=name))


def ticks(legend: str, name: str, options: dict[str, str], chosen: Collection[str] = ()) -> Markup:
    """Any of several, by what each is called. They come with commas between them."""
    boxes = (
        tag("label", _box(name, value, value in chosen), text, class_="tick")
        for value, text in options.items()
    )
    return tag("fieldset", tag("legend", legend), *boxes)


def _box(name: str, value: str, chosen: bool) -> Markup:
    return tag("input", type="checkbox", name=name, value=value, checked="checked" if chosen else "")


def _labelled(label: str, inside: Markup) -> Markup:
    """Its label is around it: a page may have several forms with fields of the same name."""
    return tag("p", tag("label", label, inside), class_="field")


def seeking(path: str, *inside: str) -> Markup:
    """A form that changes nothing, and asks for the room as it is seen in another way."""
    return tag("form", *inside, method="get", action=f"/desk/{path}", class_="seeking")


def table(head: list[str], rows: list[list[str]], caption: str = "") -> Markup:
    """A table that a screen reader can follow: every column and row has its heading.

    On a small screen each row is a card, and each cell says its heading. The roles stay what they are, though
    nothing looks like a table there.
    """
    columns = (tag("th", text, scope="col", role="columnheader") for text in head)
    top = tag("thead", tag("tr", *columns, role="row"), role="rowgroup")
    body = tag("tbody", *(_row(head, row) for row in rows), role="rowgroup")
    told = [tag("caption", caption)] if caption else []
    return tag(
        "div",
        tag("table", *told, top, body, role="table"),
        class_="wide",
        tabindex="0",
        role="region",
        aria_label=caption or head[0],
    )


def _row(head: list[str], row: list[str]) -> Markup:
    first = tag("th", row[0], scope="row", role="rowheader")
    cells = (
        tag("td", cell, role="cell", data_label=name) for name, cell in zip(head[1:], row[1:], strict=False)
    )
    return tag("tr", first, *cells, role="row")


def card(heading: str, *inside: str, class_: str = "") -> Markup:
    return tag("article", tag("h3", heading), *inside, class_=class_)


def section(heading: str, *inside: str, id: str = "") -> Markup:
    return tag("section", tag("h2", heading), *inside, id=id)
