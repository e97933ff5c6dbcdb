"""All prompts by how far they are, and the form for a new one. It shows no words of members."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.html import area, button, choice, field, form, hidden, section, table
from bot.desk.roles import FACILITATING
from bot.desk.room import Visit
from bot.portal.html import Markup, tag
from bot.prompting.looking import LISTED, waits_for
from bot.prompting.writing import ASKERS
from storage.desk import prompts
from storage.desk.prompts import ASK, OPEN, Asking

SHORT = 60  # letters of a text in the list


async def listed(visit: Visit) -> list[Markup]:
    async with visit.line.database.connect() as connection:
        known = await prompts.newest(connection, LISTED)
        texts = {one.id: await _text(connection, one) for one in known}
        asked_for = await prompts.sent_by_asking(connection, month_of(visit.now))
    may_write = visit.may(*FACILITATING)
    shown = known if may_write or visit.may("panel") else [one for one in known if one.state in OPEN]
    told = visit.say("desk-prompts-cut", n=LISTED)
    return [
        tag("p", share(visit, asked_for)),
        *([section(visit.say("desk-prompts-new"), _new(visit))] if may_write else []),
        *(_part(visit, state, shown, texts) for state in ("asked", "draft", "out", "closed")),
        *([tag("p", told, class_="soft")] if len(known) == LISTED else []),
    ]


def share(visit: Visit, asked_for: dict[str, int]) -> str:
    """Whose prompts were sent this month: at least half are to be those of members, votes and groups."""
    whole, ours = sum(asked_for.values()), asked_for.get("team", 0)
    if not whole:
        return visit.say("desk-prompts-none-yet")
    said = visit.say("desk-prompts-share", n=whole - ours, m=whole)
    low = f" {visit.say('desk-prompts-share-low', k=ours, m=whole)}" if (whole - ours) * 2 < whole else ""
    return said + low


def month_of(now: datetime) -> datetime:
    """When this month began."""
    return now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def part_of(asking: Asking) -> str:
    """Where it stands in the list: draft, asked, out, closed."""
    if asking.state in OPEN:
        return asking.state
    return "closed" if asking.digest == "sent" else "out"


async def _text(connection: AsyncConnection, asking: Asking) -> str:
    there = await prompts.texts(connection, asking.id, ASK)
    return there[asking.language].text if asking.language in there else ""


def _part(visit: Visit, part: str, known: Sequence[Asking], texts: dict[int, str]) -> Markup:
    these = [one for one in known if part_of(one) == part]
    title = visit.say(f"desk-prompts-part-{part}")
    if not these:
        return section(title, tag("p", visit.say("desk-prompts-nothing"), class_="soft"))
    names = ("prompt", "who", "author", "next")
    head = [visit.say(f"desk-prompts-col-{name}") for name in names]
    return section(title, table(head, [_row(visit, one, texts[one.id]) for one in these], title))


def _row(visit: Visit, one: Asking, text: str) -> list[str]:
    named = text if len(text) <= SHORT else f"{text[:SHORT].rstrip()}…"
    link = tag("a", f"{one.id}: {named}", href=f"/desk/prompts?p={one.id}")
    waits = waits_for(visit.staff, one, visit.now)
    asked_by = visit.say(f"desk-prompts-by-{one.asked_by}") if one.asked_by in ASKERS else ""
    return [link, asked_by, one.author, visit.say(f"desk-prompts-next-{waits}") if waits else ""]


def _new(visit: Visit) -> Markup:
    say, fields = visit.say, visit.fields
    options = {who: say(f"desk-prompts-by-{who}") for who in ASKERS}
    return form(
        visit,
        "prompts",
        hidden("language", visit.staff.language),
        choice(say("desk-prompts-who"), "asked_by", options, fields.get("asked_by", "")),
        field(say("desk-prompts-about"), "about", fields.get("about", ""), inputmode="numeric"),
        area(say("desk-prompts-text"), "text", fields.get("text", ""), rows="2", required="required"),
        tag("output", class_="counts", role="status"),
        button(say("desk-prompts-count"), "count"),
        button(say("desk-prompts-begin"), "begin", "first"),
        class_="counting",
    )
