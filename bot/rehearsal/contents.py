"""Message contents with buttons or a list, as Twilio's Content API keeps and shows them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import cast

from bot.rehearsal.message import Choices, new_sid
from bot.rehearsal.problems import Problem

Types = Mapping[str, Mapping[str, object]]

TEXT, BUTTONS, LIST = "twilio/text", "twilio/quick-reply", "twilio/list-picker"
BUTTONS_IN_SESSION = 3  # without WhatsApp's approval (Twilio: quick reply)
APPROVED = "approved"  # how the name of a template begins that WhatsApp has approved
_MOST_CHOICES, _MOST_VARIABLE, _MOST_ID = 10, 1600, 200
_BLANK = re.compile(r"\{\{(\w{1,16})\}\}")
_BAD_VALUE = re.compile(r"[\n\r\t]| {4}")


@dataclass(frozen=True, slots=True)
class Shape:
    """The limits of one content type, in characters (Twilio: content types overview)."""

    body: int
    rows: str = ""
    label: str = ""
    label_length: int = 0


SHAPES: Mapping[str, Shape] = {
    LIST: Shape(body=1024, rows="items", label="item", label_length=24),
    BUTTONS: Shape(body=1024, rows="actions", label="title", label_length=20),
    TEXT: Shape(body=1600),
}


@dataclass(frozen=True, slots=True)
class Content:
    sid: str
    friendly_name: str
    language: str
    variables: Mapping[str, str] = field(repr=False)
    types: Types = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class Shown:
    """A content with its blanks filled. `complete` False: a blank had no value. `approved`: it may go out at
    any time; here, whatever is named so."""

    body: str = field(repr=False)
    choices: Choices | None
    complete: bool
    approved: bool = False


def read_content(wanted: object, now: datetime) -> Content:
    """From the JSON of `POST /v1/Content`. Raises `Problem` when it breaks a limit of its type."""
    if not isinstance(wanted, dict) or not isinstance(wanted.get("types"), dict):
        raise Problem(20001)
    types, variables = wanted["types"], wanted.get("variables") or {}
    if not types or not wanted.get("language") or not all(_fits(kind, types[kind]) for kind in types):
        raise Problem(20001)
    return Content(
        new_sid("HX"), str(wanted.get("friendly_name", "")), str(wanted["language"]), variables, types, now
    )


def show(content: Content, variables: str, whatsapp: bool) -> Shown:
    """The richest type the channel can show, filled. `variables` is ContentVariables as it came."""
    values = {**content.variables, **_values(variables)}
    kinds = [kind for kind in SHAPES if kind in content.types]
    kind = kinds[0] if whatsapp else kinds[-1]
    parts = content.types[kind]
    body = _fill(str(parts["body"]), values)
    choices = _choices(kind, parts, values) if whatsapp else None
    labels = [label for _, label in choices.pairs] if choices else []
    complete = not any(_BLANK.search(text) for text in [body, *labels])
    return Shown(body, choices, complete, content.friendly_name.startswith(APPROVED))


def content_resource(content: Content, base: str) -> dict[str, object]:
    """The Content resource of Twilio's REST, with ISO 8601 dates and absolute URLs."""
    url = f"{base}/v1/Content/{content.sid}"
    date = content.at.strftime("%Y-%m-%dT%H:%M:%SZ")
    links = {
        "approval_create": f"{url}/ApprovalRequests/whatsapp",
        "approval_fetch": f"{url}/ApprovalRequests",
    }
    shown = asdict(content) | {"date_created": date, "date_updated": date, "url": url, "links": links}
    del shown["at"]
    return shown


def content_data(content: Content) -> dict[str, object]:
    kept = asdict(content)
    return kept | {"at": kept["at"].isoformat()}


def content_from_data(data: Mapping[str, object]) -> Content:
    at = datetime.fromisoformat(str(data["at"])).astimezone(UTC)
    return Content(**{**data, "at": at})  # type: ignore[arg-type]


def _fits(kind: str, parts: object) -> bool:
    shape = SHAPES.get(kind)
    if shape is None or not isinstance(parts, dict) or not _short(parts.get("body"), shape.body):
        return False
    return not shape.rows or _rows_fit(shape, parts.get(shape.rows))


def _rows_fit(shape: Shape, rows: object) -> bool:
    if not isinstance(rows, list) or not 1 <= len(rows) <= _MOST_CHOICES:
        return False
    return all(
        isinstance(row, dict)
        and _short(row.get(shape.label), shape.label_length)
        and _short(row.get("id", "-"), _MOST_ID)
        for row in rows
    )


def _short(text: object, most: int) -> bool:
    return isinstance(text, str) and 1 <= len(text) <= most


def _values(variables: str) -> Mapping[str, str]:
    """Raises `Problem` 21656 for what Twilio's error dictionary lists there: not JSON, empty, line breaks."""
    try:
        values = json.loads(variables or "{}")
    except ValueError:
        raise Problem(21656) from None
    if not isinstance(values, dict) or not all(_good(value) for value in values.values()):
        raise Problem(21656)
    return values


def _good(value: object) -> bool:
    return _short(value, _MOST_VARIABLE) and not _BAD_VALUE.search(cast("str", value))


def _fill(text: str, values: Mapping[str, str]) -> str:
    return _BLANK.sub(lambda blank: values.get(blank[1], blank[0]), text)


def _choices(kind: str, parts: Mapping[str, object], values: Mapping[str, str]) -> Choices | None:
    shape = SHAPES[kind]
    if not shape.rows:
        return None
    rows = cast("Sequence[Mapping[str, str]]", parts[shape.rows])
    pairs = tuple((row.get("id", row[shape.label]), _fill(row[shape.label], values)) for row in rows)
    return Choices(pairs, str(parts.get("button") or "…") if kind == LIST else "")
