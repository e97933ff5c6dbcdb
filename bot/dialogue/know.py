"""Facts about dialogues of her group: the one that is spoken of, and all that are open."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from bot.days import told
from bot.dialogue.know_allies import KNOW_ALLIES
from bot.dialogue.know_day import KNOW_DAY
from bot.dialogue.know_meeting import ahead_of, duty
from bot.dialogue.know_practise import KNOW_PRACTISE
from bot.dialogue.know_prepare import KNOW_PREPARE, titles
from bot.dialogue.know_promises import KNOW_PROMISES
from bot.dialogue.standing import KNOW_STANDING
from bot.knowing import Asked, Lookup, topmost
from flows.dialogue.risk import RISKY
from flows.dialogue.steps import PARTS
from flows.dialogue_facts import Dialogue, Item
from storage.dialogue import dialogues, parts
from storage.dialogue.dialogues import Editing, Prepared
from storage.dialogue.parts import Text


async def dialogue(asked: Asked) -> dict[str, Any]:
    """The one that the topmost conversation names; nothing when it is gone, or not of her group."""
    named = topmost(asked, "dialogue")
    found = await dialogues.find(asked.connection, named, asked.person.id) if named else None
    return {"dialogue": await known(asked, found)} if found else {}


async def all_open(asked: Asked) -> dict[str, Any]:
    found = await dialogues.of_group(asked.connection, asked.person.id)
    return {"dialogues": tuple([await known(asked, one) for one in found])}


async def known(asked: Asked, found: Prepared) -> Dialogue:
    connection, me = asked.connection, asked.person.id
    texts = await parts.seen_by(connection, found.id, me)
    editors = await dialogues.editors(connection, found.id)
    roles = await dialogues.roles(connection, found.id)
    pack = asked.line.packs.pack(asked.person.packs)
    order = pack.order
    return Dialogue(
        id=found.id,
        number=found.number,
        order=order,
        done=_done(found, order, texts, editors, bool(roles)),
        parts={step: tuple(_item(asked, one) for one in those) for step, those in texts.items()},
        reason=found.reason,
        mark=found.mark,
        state=found.state,
        nameless=found.nameless,
        careful=tuple(found.careful),
        risky=any(one.risk in RISKY for one in editors),
        goes=next((one.goes for one in editors if one.member_id == me), ""),
        day=told(found.meets_on) if found.meets_on else "",
        time=found.meets_at,
        roles={name: nick for name, (nick, _) in roles.items()},
        mine=tuple(name for name, (_, member) in roles.items() if member == me),
        version=found.paper,
        changed=any(one.of == me and not one.shown_at for those in texts.values() for one in those),
        agreed=sum(one.agreed == found.paper > 0 for one in editors),
        editors=len(editors),
        ready=found.ready_at is not None,
        fresh=await _fresh(asked, roles),
        facilitator=found.facilitator,
        offices=pack.told_offices(asked.person.language),
        titles=titles(asked, order),
        begun=_steps_of(order, await parts.begun_by_others(connection, found.id, me)),
        ahead=ahead_of(asked, found),
        duty=duty(asked, [name for name, (_, member) in roles.items() if member == me]),
        outcome=found.outcome,
    )


def _done(
    found: Prepared,
    order: Sequence[str],
    texts: Mapping[str, Sequence[Text]],
    editors: Sequence[Editing],
    roles: bool,
) -> frozenset[str]:
    """Those with words; risk once anybody has said how it is, roles once one is given, the day once named."""
    said = {
        "risk": any(one.risk for one in editors),
        "roles": roles,
        "day": found.meets_on is not None,
        **{step: any(texts.get(part) for part in PARTS[step]) for step in order if PARTS[step]},
    }
    return frozenset(step for step in order if said.get(step) or step in found.passed)


def _steps_of(order: Sequence[str], texts: Collection[str]) -> frozenset[str]:
    """Those to which texts of these kinds belong."""
    return frozenset(step for step in order if any(part in texts for part in PARTS[step]))


async def _fresh(asked: Asked, roles: Mapping[str, tuple[str, str | None]]) -> str:
    """Of those who have no part yet in what is said at the meeting."""
    sisters = await dialogues.sisters(asked.connection, asked.person.id)
    spoken = await dialogues.has_spoken(asked.connection, list(sisters))
    taken = {member for _, member in roles.values()}
    return next((nick for id, nick in sisters.items() if id not in spoken | taken and nick), "")


def _item(asked: Asked, text: Text) -> Item:
    hers = text.of == asked.person.id
    return Item(
        words=text.words,
        kind=text.kind,
        consent=text.consent,
        quotable=text.quotable,
        number=text.practice or 0,
        hers=hers,
        text=text.text if hers else "",
    )


async def sisters(asked: Asked) -> dict[str, Any]:
    found = await dialogues.sisters(asked.connection, asked.person.id)
    return {"sisters": frozenset(filter(None, found.values()))}


KNOW_DIALOGUE: dict[str, Lookup] = {
    "dialogue": dialogue,
    "dialogues": all_open,
    "sisters": sisters,
    **KNOW_ALLIES,
    **KNOW_DAY,
    **KNOW_PRACTISE,
    **KNOW_PREPARE,
    **KNOW_STANDING,
    **KNOW_PROMISES,
}
