"""What her words say of when and where a meeting is, by the clock of her group (PRODUCT 6.8, D10)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from bot.knowing import Asked, Lookup, written
from translations.meetings import Meeting, meeting_in


async def when(asked: Asked) -> dict[str, Any]:
    """A time that she writes later belongs to the day that she has named before."""
    here = asked.here
    language = asked.person.language
    said = _together([meeting_in(text, language, here.date()) for text in written(asked, "hour", "line")])
    if said.day is None:
        return {"when": ("", said.time), "past": said.past}
    pack = asked.line.packs.pack(asked.person.packs)
    return {
        "when": (said.day.isoformat(), said.time),
        "past": _is_over(said.day, said.time, here),
        "where": said.place,
        "day_said": _told(asked, said, here.date()),
        "feast": pack.on(said.day, language),
    }


def _together(said: list[Meeting]) -> Meeting:
    """The newest that names a day, with what was said of it since; `said` is the newest first."""
    at = next((n for n, one in enumerate(said) if one.day or one.past), len(said) - 1)
    since = said[: at + 1]
    named = since[-1] if since else Meeting()
    time = next((one.time for one in since if one.time), "")
    place = named.place or next((one.place for one in since if one.place), "")
    return Meeting(named.day, time, place, named.past)


def _is_over(day: date, time: str, here: datetime) -> bool:
    return day == here.date() and time != "" and time <= here.strftime("%H:%M")


def _told(asked: Asked, said: Meeting, today: date) -> str:
    """With its weekday, so that she sees which number was read as the month."""
    catalog, language, day = asked.line.catalog, asked.person.language, said.day or today
    names = {"weekday": ("d-weekdays", day.weekday()), "month": ("d-months", day.month - 1)}
    values = {name: catalog.part(listed, "", language).split(", ")[n] for name, (listed, n) in names.items()}
    written_out = catalog.part("d-day", "", language, {**values, "d": day.day})
    year = str(day.year) if day.year != today.year else ""
    return ", ".join(filter(None, (f"{written_out} {year}".strip(), said.time, said.place)))


KNOW_DAY: dict[str, Lookup] = dict.fromkeys(("when", "past", "where", "day_said", "feast"), when)
