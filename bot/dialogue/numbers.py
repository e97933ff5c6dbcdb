"""A phone number as a woman writes it → the one it is. It is looked at, and kept nowhere."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from phonenumbers import (
    NumberParseException,
    PhoneNumberFormat,
    format_number,
    is_possible_number,
    parse,
)

WHATSAPP = re.compile(r"\b(whats?\s?app|wats?app|wa)\b", re.IGNORECASE)


def number_in(text: str, timezone: str) -> tuple[str, str] | None:
    """The number, written internationally, and "whatsapp" if she says so; None when it is none.

    A number without a country's code is one of the country in whose `timezone` the group lives.
    """
    channel = "whatsapp" if WHATSAPP.search(text) else ""
    try:
        number = parse(WHATSAPP.sub(" ", text), country_of(timezone))
    except NumberParseException:
        return None
    written = format_number(number, PhoneNumberFormat.E164)
    return (written, channel) if is_possible_number(number) else None


@cache
def country_of(timezone: str) -> str | None:
    """The country of a zone, by the table of the IANA list; None where that names no one country."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return next((row[0] for row in rows if row[2] == timezone), None)
