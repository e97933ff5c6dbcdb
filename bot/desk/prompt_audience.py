"""To whom a prompt goes: the form, and how many that are."""

from __future__ import annotations

from collections.abc import Mapping

from bot.desk.html import button, choice, field, form, hidden, ticks
from bot.desk.room import Visit
from bot.portal.html import Markup, tag
from bot.prompting.audience import Audience, count
from flows.topics import TOPICS
from storage import countries, people
from storage.desk.audience import as_told
from storage.desk.prompts import Asking

GROUPS = 60  # to choose from on a page


def audience_of(fields: Mapping[str, str]) -> Audience:
    """What a form says; `-` stands for any."""
    said = {name: fields.get(name, "").removeprefix("-") for name in ("topic", "country", "language")}
    groups = tuple(filter(None, fields.get("groups", "").split(",")))
    days = fields.get("heard_days", "")
    heard = int(days) if days.isascii() and days.isdigit() and len(days) < 5 else 0
    return Audience(**said, groups=groups, heard_days=heard)


async def told(visit: Visit, asking: Asking) -> Markup:
    """How many it goes to as it stands."""
    found = await count(visit.line, as_told(asking.audience))
    languages = ", ".join(visit.voice.named(one) for one in found.languages) or "-"
    said = visit.say("desk-prompts-reach", n=found.women, languages=languages, s=found.sms_segments)
    return tag("p", said)


async def form_of(visit: Visit, asking: Asking) -> Markup:
    """As it is kept, or as she has just filled it in."""
    filled = visit.fields.get("counts") == "reach"
    now = audience_of(visit.fields) if filled else as_told(asking.audience)
    say, named = visit.say, visit.voice.named
    async with visit.line.database.connect() as connection:
        lands = [one.name for one in await countries.every(connection)]
        groups = sorted((await people.group_words(connection)).items())[:GROUPS]
    anybody = {"": say("desk-prompts-any")}
    topics = anybody | {topic: say(f"topic-{topic}") for topic in TOPICS.values()}
    languages = anybody | {one: named(one) for one in visit.line.catalog.languages}
    days = str(now.heard_days or "")
    return form(
        visit,
        "prompts",
        hidden("p", asking.id),
        hidden("counts", "reach"),
        choice(say("desk-prompts-topic"), "topic", topics, now.topic),
        choice(say("desk-prompts-country"), "country", anybody | {one: one for one in lands}, now.country),
        choice(say("desk-prompts-language"), "language", languages, now.language),
        field(say("desk-prompts-heard"), "heard_days", days, inputmode="numeric"),
        ticks(say("desk-prompts-groups"), "groups", {id: word.upper() for word, id in groups}, now.groups),
        tag("p", say("desk-prompts-no-circles"), class_="soft"),
        tag("output", class_="counts", role="status"),
        button(say("desk-prompts-count-women"), "reach"),
        button(say("desk-keep"), "address", "first"),
        class_="counting",
    )
