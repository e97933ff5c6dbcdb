"""Facts about allies: those of the dialogue that is spoken of; for somebody outside, the group that asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.dialogue.know_promises import promise
from bot.dialogue.numbers import number_in
from bot.knowing import Asked, Lookup, topmost
from flows.dialogue_facts import Ally, Promise
from flows.events import Knocked, Words
from storage import people
from storage.dialogue import allies as standing
from storage.dialogue import dialogues
from storage.dialogue.allies import MOST, Standing


async def ally(asked: Asked) -> dict[str, Any]:
    """Who is outside, or is asked as a member, knows only the group; its members know the ally."""
    found = await standing.of_outsider(asked.connection, asked.person.id)
    named = _named(asked)
    if theirs := next((one for one in found if one.id == named), None) or _last(asked, found):
        return {"ally": _of_group(asked, theirs)}
    one = await standing.find(asked.connection, named) if named else None
    hers = one and await dialogues.find(asked.connection, one.dialogue_id, asked.person.id)
    return {"ally": await _of_ally(asked, one, None)} if one and hers else {}


def _named(asked: Asked) -> str:
    """What waits is shown next, once there is time for it."""
    if isinstance(asked.event, Knocked) and asked.person.outside and asked.talk.waiting:
        return str(asked.talk.waiting[0].data.get("ally", ""))
    return topmost(asked, "ally")


def _last(asked: Asked, found: Sequence[Standing]) -> Standing | None:
    """The group that asked last, for whoever is in this one conversation anyway."""
    nothing_named = asked.person.outside and not _named(asked)
    return next(iter(found), None) if nothing_named else None


async def allies(asked: Asked) -> dict[str, Any]:
    """Of a promise: those of the dialogue in which it was made, which she has not named herself."""
    spoken_of = (await promise(asked)).get("promise") if topmost(asked, "promise") else None
    dialogue = spoken_of.dialogue if spoken_of else topmost(asked, "dialogue")
    if not dialogue or not await dialogues.find(asked.connection, dialogue, asked.person.id):
        return {}
    found = await standing.of_dialogue(asked.connection, dialogue)
    return {"allies": tuple([await _of_ally(asked, one, spoken_of) for one in found])}


async def phone(asked: Asked) -> dict[str, Any]:
    """The number she has just sent. It is in nothing that is kept."""
    event = asked.event
    found = number_in(event.text, asked.person.timezone) if isinstance(event, Words) else None
    return {"phone": found}


async def group(asked: Asked) -> dict[str, Any]:
    """The public name of her own."""
    return {"group": await people.group_name(asked.connection, asked.person.group_id)}


async def _of_ally(asked: Asked, one: Standing, spoken_of: Promise | None) -> Ally:
    """Of somebody who opted out, or was never who the group meant, it knows that there is no answer yet."""
    written = one.sent_at is not None and one.today(one.sent_at) >= one.today(asked.now)
    return Ally(
        id=one.id,
        dialogue=one.dialogue_id,
        name=one.name_id or "",
        kind=one.kind,
        state=one.state,
        left=max(MOST - one.sent, 0),
        open=one.may_be_asked(asked.now),
        today=written and not await standing.waits_for_answer(asked.connection, one),
        group=one.group,
        draft=_draft(asked, spoken_of) if spoken_of else "",
    )


def _draft(asked: Asked, spoken_of: Promise) -> str:
    """Of what was promised only as much as she wrote herself: nobody's words are copied."""
    part = "of-hers" if spoken_of.text else ""
    values = {"date": spoken_of.due, "t": spoken_of.text}
    return asked.line.catalog.part("draft-ally", part, asked.person.language, values)


def _of_group(asked: Asked, one: Standing) -> Ally:
    return Ally(
        id=one.id,
        dialogue=one.dialogue_id,
        state=one.state,
        open=one.lasts(asked.now),
        group=one.group,
    )


KNOW_ALLIES: dict[str, Lookup] = {"ally": ally, "allies": allies, "phone": phone, "group": group}
