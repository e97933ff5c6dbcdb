"""Effects of care → rows: risk, whether to go on, and how (PRODUCT 6.8, D8; SAF-14).

What a woman says about it holds at once, and only her group hears of it; nobody hears who said it. Names that
have gone off do not come back by themselves.
"""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from bot.dialogue.carry_prepare import under_way
from bot.happenings import arrived
from flows import effects as e
from flows.dialogue.risk import RISKY
from flows.effects.dialogues import GoCarefully, SayGoOn, SeeRisk
from storage import cards
from storage.dialogue import dialogues
from storage.dialogue.dialogues import Prepared
from storage.holding import Person

WAITS = ("wait", "no")
UNDER_WAY = ("preparing", "paused")  # afterwards nobody has to be asked whether to go on
RISK_CARD, TALK_CARD = "dialogue-risk", "dialogue-talk"


async def see_risk(carrying: Carrying, person: Person, effect: SeeRisk) -> Carried:
    """A first risk takes the names off, calls the facilitator, and asks the others whether to go on."""
    found = await _hers(carrying, person, effect.dialogue)
    if found is None:
        return ()
    known = any(one.risk in RISKY for one in await dialogues.editors(carrying.connection, found.id))
    await dialogues.change_editor(carrying.connection, found.id, person.id, risk=effect.risk)
    if effect.risk in RISKY:
        await _take_names_off(carrying, found)
        if not known:
            await cards.put(carrying.connection, RISK_CARD, person.id, "", carrying.now, dialogue_id=found.id)
        await ask_to_go_on(carrying, person, found)
    return ()


async def go_carefully(carrying: Carrying, person: Person, effect: GoCarefully) -> Carried:
    """What one of them has chosen holds for all. To wait is her word against going on; else she goes."""
    found = await _hers(carrying, person, effect.dialogue)
    if found is None:
        return ()
    careful = sorted({*found.careful, *effect.ways})
    await dialogues.change(carrying.connection, found.id, careful=careful, changed_at=carrying.now)
    if "nameless" in effect.ways:
        await _take_names_off(carrying, found)
    if "person" in effect.ways:
        await cards.put(carrying.connection, TALK_CARD, person.id, "", carrying.now, dialogue_id=found.id)
    await _goes(carrying, person, found, "wait" if "wait" in effect.ways else "yes")
    return ()


async def say_go_on(carrying: Carrying, person: Person, effect: SayGoOn) -> Carried:
    found = await _hers(carrying, person, effect.dialogue)
    if found:
        await _goes(carrying, person, found, effect.goes)
    return ()


async def _hers(carrying: Carrying, person: Person, dialogue: str) -> Prepared | None:
    """One of her group. She works on it from now on: she has said something about it."""
    found = await under_way(carrying, person, dialogue)
    if found:
        await dialogues.take_part(carrying.connection, found.id, person.id, carrying.now)
    return found


async def _take_names_off(carrying: Carrying, found: Prepared) -> None:
    if not found.nameless:
        await dialogues.change(carrying.connection, found.id, nameless=True, changed_at=carrying.now)


async def ask_to_go_on(carrying: Carrying, person: Person, found: Prepared) -> None:
    """Each of the others once, unless she has said already what she thinks."""
    editors = await dialogues.editors(carrying.connection, found.id)
    if found.state not in UNDER_WAY or not any(one.risk in RISKY for one in editors):
        return
    for one in editors:
        if one.member_id != person.id and not one.goes and not one.asked_at:
            carrying.tell(one.member_id, arrived("go_on", {"dialogue": found.id, "asked": found.id}))
            await dialogues.change_editor(carrying.connection, found.id, one.member_id, asked_at=carrying.now)


async def _goes(carrying: Carrying, person: Person, found: Prepared, goes: str) -> None:
    """One who wishes to wait pauses it; when nobody does any more, it goes on. The others hear that it is."""
    connection = carrying.connection
    await dialogues.change_editor(connection, found.id, person.id, goes=goes)
    editors = await dialogues.editors(connection, found.id)
    state = "paused" if any(one.goes in WAITS for one in editors) else "preparing"
    if state == found.state or found.state not in UNDER_WAY:
        return
    await dialogues.change(connection, found.id, state=state, changed_at=carrying.now, look_at=carrying.now)
    for one in editors:
        if one.member_id != person.id:
            about = {"dialogue": found.id, "asked": found.id, "state": state}
            carrying.tell(one.member_id, arrived("stands", about))


CARE_ACTS: dict[type[e.Effect], Act] = {
    SeeRisk: see_risk,
    GoCarefully: go_carefully,
    SayGoOn: say_go_on,
}
