"""Open safety cases, for safety persons alone. What a woman wishes is closed with her country's passphrase,
which is asked for each time and kept nowhere (SAF-13, SAF-22)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fastapi import Response

from bot.desk.html import area, button, choice, field, form, hidden, section, table
from bot.desk.keepers.since import age
from bot.desk.roles import SAFETY
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, listed, tag
from bot.safety_person import HANDLE, Looking
from bot.tending import cases as work
from bot.tending.cases import Note, Opened
from storage import cases, countries
from storage.cases import Case
from storage.desk import log, staff

MOST = 100  # of a country
CHANNELS = {"": "desk-case-any", "sms": "desk-case-sms", "whatsapp": "desk-case-whatsapp"}


class SafetyRoom:
    path, title, roles = "safety", "desk-safety", frozenset({SAFETY})

    async def show(self, visit: Visit) -> list[Markup] | Response:
        async with visit.line.database.connect() as connection:
            names = [one.name for one in await countries.every(connection)]
            waiting = {name: await cases.waiting(connection, name) for name in names}
            colleagues = {one.id: one.name for one in await staff.every(connection)}
        told = [_country(visit, name, found, colleagues) for name, found in waiting.items() if found]
        how = tag("p", visit.say("desk-case-how", n=visit.staff.cases), class_="soft")
        return [how, *(told or [tag("p", visit.say("desk-t-nothing"))])]

    async def act(self, visit: Visit) -> Did | list[Markup]:
        """What is opened is shown once, on the page that answers, and stands under no address."""
        handle, do = visit.fields.get("handle", ""), visit.fields.get("do", "")
        looking = await _looking(visit)
        if do == "write":
            return await _write(visit, looking, handle)
        if do == "close":
            await work.close(looking, handle)
            await _log(visit, "closed", handle)
            return Did("desk-case-closed")
        opened = await work.open_(looking, visit.staff, handle)
        return _opened(visit, looking.country, opened)


async def _write(visit: Visit, looking: Looking, handle: str) -> Did | list[Markup]:
    """What cannot be sent stays on the page, with the reason."""
    note = Note(visit.fields.get("text", ""), visit.fields.get("by", "").strip("-"))
    try:
        await work.write(looking, handle, note)
    except Refused as refused:
        why = visit.say(refused.sentence, **refused.values)
        opened = await work.open_(looking, visit.staff, handle)
        told = tag("p", why, role="alert", class_="said refused")
        return [told, *_opened(visit, looking.country, opened, note.text)]
    await _log(visit, "wrote", handle)
    return Did("desk-case-written")


async def _looking(visit: Visit) -> Looking:
    """Raises `Refused`; a wrong passphrase is written down."""
    country, passphrase = visit.fields.get("country", ""), visit.fields.get("passphrase", "")
    try:
        return await work.at_work(visit.line, country, lambda _: passphrase)
    except Refused as refused:
        if refused.sentence == "desk-case-wrong":
            await _log(visit, "wrong-passphrase", "")
        raise


async def _log(visit: Visit, action: str, handle: str) -> None:
    about = f"case {handle[:HANDLE]}".strip()
    async with visit.line.database.begin() as connection:
        await log.write(connection, visit.staff.name, action, visit.now, about=about)


def _country(visit: Visit, country: str, waiting: Sequence[Case], colleagues: Mapping[str, str]) -> Markup:
    """Neither word nor way: those are behind the passphrase."""
    rows = [
        [
            one.id[:HANDLE],
            age(visit, one.opened_at),
            visit.voice.named(one.language),
            colleagues.get(one.taken_by or "", "–"),
        ]
        for one in waiting[:MOST]
    ]
    head = [
        visit.say(name) for name in ("desk-t-handle", "desk-t-time", "desk-t-language", "desk-case-taken")
    ]
    handles = {one.id[:HANDLE]: one.id[:HANDLE] for one in waiting[:MOST]}
    opening = form(
        visit,
        SafetyRoom.path,
        hidden("country", country),
        choice(visit.say("desk-t-handle"), "handle", handles),
        _passphrase(visit),
        button(visit.say("desk-case-open"), "open", class_="first"),
    )
    return section(country, table(head, rows, visit.say("desk-case-waiting")), opening)


def _passphrase(visit: Visit) -> Markup:
    return field(visit.say("desk-case-passphrase"), "passphrase", type="password", required="required")


def _opened(visit: Visit, country: str, opened: Opened, text: str = "") -> list[Markup]:
    told = [
        (visit.say("desk-case-word"), opened.word),
        (visit.say("desk-case-way"), opened.way or visit.say("desk-case-unreadable")),
        (visit.say("desk-t-language"), visit.voice.named(opened.language)),
    ]
    named = (hidden("country", country), hidden("handle", opened.handle))
    by = {channel: visit.say(name) for channel, name in CHANNELS.items()}
    writing = form(
        visit,
        SafetyRoom.path,
        *named,
        area(visit.say("desk-case-text"), "text", text, lang=opened.language, required="required"),
        choice(visit.say("desk-case-by"), "by", by),
        _passphrase(visit),
        button(visit.say("desk-case-write"), "write", class_="first"),
    )
    close = button(visit.say("desk-case-close"), "close")
    closing = form(visit, SafetyRoom.path, *named, _passphrase(visit), close)
    return [
        tag("p", tag("a", visit.say("desk-t-back"), href=f"/desk/{SafetyRoom.path}")),
        section(opened.handle, listed(told)),
        section(visit.say("desk-case-writing"), tag("p", visit.say("desk-case-writing-how")), writing),
        section(visit.say("desk-case-closing"), closing),
    ]
