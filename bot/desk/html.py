"""Pieces that the pages of the desk are made of."""

from __future__ import annotations

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
    given = {"id": f"f-{name}", "name": name, "autocomplete": "off", **more}
    written = tag("input", **given, value=value)
    return tag("p", tag("label", label, for_=given["id"]), written, class_="field")


def area(label: str, name: str, value: str = "", rows: str = "3", **more: str) -> Markup:
    """Several lines to write in, under their label."""
    given = {"id": f"f-{name}", "name": name, "rows": rows, **more}
    return tag("p", tag("label", label, for_=given["id"]), tag("textarea", value, **given), class_="field")


def choice(label: str, name: str, options: dict[str, str], chosen: str = "") -> Markup:
    """One of several, by what each is called."""
    made = (
        tag("option", text, value=value or "-", selected="selected" if value == chosen else "")
        for value, text in options.items()
    )
    select = tag("select", *made, id=f"f-{name}", name=name)
    return tag("p", tag("label", label, for_=f"f-{name}"), select, class_="field")


def table(head: list[str], rows: list[list[str]], caption: str = "") -> Markup:
    """A table that a screen reader can follow: every column and row has its heading."""
    top = tag("thead", tag("tr", *(tag("th", text, scope="col") for text in head)))
    body = (tag("tr", tag("th", row[0], scope="row"), *(tag("td", cell) for cell in row[1:])) for row in rows)
    told = [tag("caption", caption)] if caption else []
    return tag(
        "div",
        tag("table", *told, top, tag("tbody", *body)),
        class_="wide",
        tabindex="0",
        role="region",
        aria_label=caption or head[0],
    )


def card(heading: str, *inside: str, class_: str = "") -> Markup:
    return tag("article", tag("h3", heading), *inside, class_=class_)


def section(heading: str, *inside: str, id: str = "") -> Markup:
    return tag("section", tag("h2", heading), *inside, id=id)
