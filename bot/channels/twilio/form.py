"""A form as Twilio posts it, read strictly: what cannot be read with certainty is not guessed at."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

Fields = Mapping[str, tuple[str, ...]]
"""Every name with all its values, in the order they came. Blank values are kept: they are signed too."""

LONGEST_BODY = 64 * 1024
MOST_FIELDS = 256

FORM = "application/x-www-form-urlencoded"
_CHARSETS = frozenset({"", "utf-8", "utf8"})
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


class Malformed(Exception):
    """A request that says nothing we can trust. Carries no detail: the words in it may be a member's."""

    def __init__(self) -> None:
        super().__init__("malformed request")


def parse_form(body: bytes, content_type: str | None) -> Fields:
    """The fields of a posted form. Raises `Malformed`, and nothing else, for any other bytes.

    Refused: another content type or charset, more than 64 KB, more than 256 fields, a field without
    `=`, a broken percent escape, bytes that are not UTF-8.
    """
    if len(body) > LONGEST_BODY or not _is_form(content_type):
        raise Malformed
    return parse_query(body)


def parse_query(raw: bytes) -> Fields:
    """The fields of a raw query string, by the same rules. An empty one has no fields."""
    fields: dict[str, tuple[str, ...]] = {}
    for name, value in _pairs(raw):
        fields[name] = (*fields.get(name, ()), value)
    return fields


def first(fields: Fields, name: str) -> str:
    """The first value of `name`; empty when it did not come."""
    return fields.get(name, ("",))[0]


def _pairs(raw: bytes) -> list[tuple[str, str]]:
    if not raw:
        return []
    try:
        text = raw.decode("utf-8")
        pairs = parse_qsl(
            text, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=MOST_FIELDS
        )
    except ValueError:
        pairs = []
    if not pairs or _BROKEN_ESCAPE.search(text):
        raise Malformed
    return pairs


def _is_form(content_type: str | None) -> bool:
    kind, _, parameters = (content_type or "").partition(";")
    charset = parameters.strip().lower().removeprefix("charset=").strip('"')
    return kind.strip().lower() == FORM and charset in _CHARSETS
