"""Effects of allies → rows. Who is outside gets what a group confirmed, and nothing else (PRODUCT 6.8)."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.carry_speak import listen
from bot.carrying import Act, Carried, Carrying
from bot.days import told
from bot.dialogue.outside import reach
from bot.happenings import arrived
from flows import effects as e
from flows.effects.dialogues import AnswerInvitation, AskAlly, InviteAlly, KeepNews, StandNoMore, TellGroup
from flows.steps import Data
from storage import asking
from storage.dialogue import allies, dialogues, parts, promises
from storage.dialogue.allies import Standing
from storage.dialogue.dialogues import Prepared
from storage.dialogue.parts import About
from storage.holding import Person
from storage.timers import Due
from translations.detect import hear, written_in
from translations.unquoted import is_unquoted

MORNING = 8  # o'clock where the group lives
TOLD = 12  # editors hear of it, at most
SAID = ("yes", "no")  # what the group is told; who asks first is heard once the question comes
UNREACHED = ("stopped", "wrong")  # addresses to which nothing goes


async def invite_ally(carrying: Carrying, person: Person, effect: InviteAlly) -> Carried:
    """Once for each dialogue. Whether the address is known already is told to nobody."""
    connection, now = carrying.connection, carrying.now
    dialogue = await dialogues.find(connection, effect.dialogue, person.id)
    if dialogue is None or dialogue.ready_at is None:
        return ()
    who = await reach(carrying, effect, dialogue)
    if await _asked_before(carrying, dialogue, who.id):
        return ()
    values: dict[str, object] = {"dialogue_id": dialogue.id, "member_id": person.id, "outsider_id": who.id}
    agreed = await _agreed(carrying, person, effect)
    values |= {"name_id": effect.words, "kind": effect.kind, "consent": agreed}
    at = await _free_at(carrying, who.id, dialogue.timezone)
    ally = await allies.invite(connection, values | {"sent_at": at}, now)
    if who.state not in UNREACHED:
        invitation = await _invitation(carrying, dialogue)
        carrying.timers.append(Due(who.id, arrived("ally", {"ally": ally, **invitation}), at))
    return ()


async def _asked_before(carrying: Carrying, dialogue: Prepared, outsider: str) -> bool:
    found = await allies.of_dialogue(carrying.connection, dialogue.id)
    return any(one.outsider_id == outsider for one in found)


async def _agreed(carrying: Carrying, person: Person, effect: InviteAlly) -> dict[str, str]:
    """What not to say is words of hers; the rest is ours."""
    agreed = dict(effect.consent)
    if agreed.get("not"):
        language = await listen(carrying, person, agreed["not"])
        agreed["not"] = await asking.keep_words(
            carrying.connection, person.id, language, agreed["not"], carrying.now
        )
    return agreed


async def _invitation(carrying: Carrying, dialogue: Prepared) -> dict[str, str]:
    office = (await parts.printed(carrying.connection, dialogue.id)).get("office", [])
    day = told(dialogue.meets_on) if dialogue.meets_on else ""
    return {"auth": office[-1].words if office else "topic-authority", "date": day}


async def _free_at(carrying: Carrying, outsider: str, timezone: str) -> datetime:
    """Now, or the next morning on which no group has written to them yet: one message a day."""
    found = await allies.of_outsider(carrying.connection, outsider)
    zone = ZoneInfo(timezone)
    today = carrying.now.astimezone(zone).date()
    last = max((one.sent_at.astimezone(zone).date() for one in found if one.sent_at), default=None)
    if last is None or last < today:
        return carrying.now
    return datetime.combine(last + timedelta(days=1), time(MORNING), zone)


async def ask_ally(carrying: Carrying, person: Person, effect: AskAlly) -> Carried:
    """What they asked themselves is answered at once; anything else waits for a day without a message."""
    connection, now = carrying.connection, carrying.now
    ally = await _hers(carrying, person, effect.ally)
    if ally is None or ally.outsider_id is None or not ally.may_be_asked(now):
        return ()
    language = await listen(carrying, person, effect.text)
    words = await asking.keep_words(connection, person.id, language, effect.text, now)
    waits = await allies.waits_for_answer(connection, ally)
    at = now if waits else await _free_at(carrying, ally.outsider_id, ally.timezone)
    about = await promises.find(connection, effect.promise, person.id) if effect.promise else None
    await allies.wrote(connection, ally.id, words, now, promise_id=about.id if about else None)
    await allies.change(connection, ally.id, sent=ally.sent + 1, sent_at=at)
    carrying.timers.append(Due(ally.outsider_id, arrived("ally", {"ally": ally.id, "words": words}), at))
    return ()


async def _hers(carrying: Carrying, person: Person, ally: str) -> Standing | None:
    """Of a dialogue of her group."""
    found = await allies.find(carrying.connection, ally)
    if found and await dialogues.find(carrying.connection, found.dialogue_id, person.id):
        return found
    return None


async def answer_invitation(carrying: Carrying, person: Person, effect: AnswerInvitation) -> Carried:
    ally = await _theirs(carrying, person, effect.ally)
    if ally:
        await allies.change(carrying.connection, ally.id, state=effect.state)
    if ally and effect.state in SAID:
        await _tell(carrying, ally, "ally_answered", {"answer": effect.state})
    return ()


async def tell_group(carrying: Carrying, person: Person, effect: TellGroup) -> Carried:
    """In the language it is in. It may be about a promise, if that was what they were asked."""
    connection, now = carrying.connection, carrying.now
    ally = await _theirs(carrying, person, effect.ally)
    if ally is None:
        return ()
    language = written_in(hear(effect.text, []), person.language)
    words = await asking.keep_words(connection, person.id, language, effect.text, now)
    before = await allies.last_said(connection, ally.id)
    quotable = not is_unquoted(effect.text)
    theirs = {"inward": True, "quotable": quotable, "promise_id": before.promise_id}
    await allies.wrote(connection, ally.id, words, now, **theirs)
    about: Data = {"words": words, "quotable": "yes" if quotable else "no", "promise": before.number or 0}
    await _tell(carrying, ally, "ally_news", about)
    return ()


async def _theirs(carrying: Carrying, person: Person, ally: str) -> Standing | None:
    """As long as anything may be said between them and the group."""
    found = await allies.find(carrying.connection, ally)
    return found if found and found.outsider_id == person.id and found.lasts(carrying.now) else None


async def _tell(carrying: Carrying, ally: Standing, flow: str, data: Data) -> None:
    """Those who work on the dialogue, and nobody else."""
    about = {"ally": ally.id, "dialogue": ally.dialogue_id, **data}
    about |= {"name": ally.name_id} if ally.name_id else {}
    for editor in (await dialogues.editors(carrying.connection, ally.dialogue_id))[:TOLD]:
        carrying.tell(editor.member_id, arrived(flow, about))


async def keep_news(carrying: Carrying, person: Person, effect: KeepNews) -> Carried:
    """Their own words, not a copy, so that nothing of them stays when they take them back."""
    ally = await _hers(carrying, person, effect.ally)
    quotable = await allies.may_be_quoted(carrying.connection, effect.ally, effect.words)
    if ally is None or quotable is None:
        return ()
    about = About(kind="ally", quotable=quotable)
    await parts.keep(
        carrying.connection, ally.dialogue_id, person.id, "evidence", effect.words, about, carrying.now
    )
    return ()


async def stand_no_more(carrying: Carrying, person: Person, _: StandNoMore) -> Carried:
    await allies.close_all(carrying.connection, person.id)
    return ()


ALLY_ACTS: dict[type[e.Effect], Act] = {
    InviteAlly: invite_ally,
    AskAlly: ask_ally,
    AnswerInvitation: answer_invitation,
    TellGroup: tell_group,
    KeepNews: keep_news,
    StandNoMore: stand_no_more,
}
