"""Effects of plans → rows, and the news of them for the author of the practice (PRODUCT 6.4, F8 and F9)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.carry_speak import listen
from bot.carrying import Act, Carried, Carrying
from bot.checking.holding import About, send_on
from bot.happenings import arrived, planned
from bot.keeping import keep_in, keep_sent
from bot.naming import hides, named
from flows import effects as e
from flows.planning import FIRST
from storage import adaptations, hers
from storage.adaptations import Planned
from storage.holding import Person
from storage.shown import shown
from storage.ties import tie
from storage.timers import Due

THREE_MONTHS = timedelta(days=90)  # after she made the plan she is asked for the second time, and the last
BETWEEN = timedelta(days=21)  # at least, from the first time
A_MOMENT = timedelta(minutes=30)  # in which she says whether the author may see the plan
LATER = timedelta(days=3)


async def keep_plan(carrying: Carrying, person: Person, effect: e.KeepPlan) -> Carried:
    """Only with a practice that she may read. The two groups are tied by it."""
    connection, now = carrying.connection, carrying.now
    about = await shown(connection, effect.practice, person.id)
    if about is None:
        return ()
    words = await _keep_words(carrying, person, effect)
    due = date.fromisoformat(effect.on)
    plan = await adaptations.keep(connection, person.id, about.id, words, due, now)
    if effect.replaces:
        await hers.take_back(connection, person.id, effect.replaces)
    days = due - now.astimezone(ZoneInfo(person.timezone)).date()
    _ask_at(carrying, person.id, plan, now + days)
    if not about.hers:
        await tie(connection, person.id, about.author, "adapted", now)
        await _tell_author(carrying, plan, A_MOMENT)
    return ()


async def _keep_words(carrying: Carrying, person: Person, effect: e.KeepPlan) -> dict[str, str]:
    """Her first step last: it is what she wrote last, and takes the others along when it is erased."""
    language = await listen(carrying, person, " ".join(said.text for said in effect.parts.values()))
    kept: dict[str, str] = {}
    for part, said in effect.parts.items():
        spoken = person.language if said.sound else language
        number = effect.number if part == FIRST else None
        kept[part] = await keep_in(carrying, person, said.text, spoken, said, number=number)
    return kept


async def show_plan(carrying: Carrying, person: Person, effect: e.ShowPlan) -> Carried:
    plan = await adaptations.numbered(carrying.connection, person.id, effect.number)
    if plan and await adaptations.says(carrying.connection, plan, effect.texts):
        with_it = {"plan": plan.id, "texts": list(plan.texts.values())}
        return await send_on(carrying, person, "plan", plan.texts[FIRST], with_it, plan_goes)
    return ()


async def plan_goes(carrying: Carrying, person: Person, words: str, about: About) -> None:
    await adaptations.change(carrying.connection, about["plan"], shown=True)
    await _tell_author(carrying, about["plan"])


async def _tell_author(carrying: Carrying, plan: str, after: timedelta = timedelta()) -> None:
    """Once for each member who uses her practice, and when a plan is shown."""
    connection = carrying.connection
    found = await adaptations.plan(connection, plan)
    if found and found.author and (found.shown or not await adaptations.told_before(connection, found)):
        await adaptations.change(connection, plan, told_at=carrying.now)
        event, key = arrived("used", _about(found) | _once(found)), f"used:{found.practice}:{found.of}"
        carrying.timers.append(Due(found.author, event, carrying.now + after, key, moves=True))


def _about(found: Planned) -> dict[str, str | int]:
    return {"plan": found.id, "id": found.practice_number, "place": found.place}


def _once(found: Planned) -> dict[str, str]:
    """Told anew, it takes the place of the same that still waits for her (`flows.keeping`)."""
    return {"asked": found.id}


async def note_plan(carrying: Carrying, person: Person, effect: e.NotePlan) -> Carried:
    if await _hers(carrying, person, effect.plan):
        await adaptations.note(carrying.connection, effect.plan, effect.state, effect.result, carrying.now)
    return ()


async def note_blocked(carrying: Carrying, person: Person, effect: e.NoteBlocked) -> Carried:
    if await _hers(carrying, person, effect.plan):
        await adaptations.change(carrying.connection, effect.plan, blocked=effect.reason)
    return ()


async def tell_tried(carrying: Carrying, person: Person, effect: e.TellTried) -> Carried:
    """It stands on the practice from now on, and its author is told."""
    found = await _hers(carrying, person, effect.plan)
    if found is None or not found.author:
        return ()
    words = await keep_sent(carrying, person, effect.text, effect)
    return await send_on(carrying, person, "outcome", words, {"plan": found.id}, outcome_goes)


async def outcome_goes(carrying: Carrying, person: Person, words: str, about: About) -> None:
    found = await _hers(carrying, person, about["plan"])
    if found and found.author:
        await adaptations.change(carrying.connection, found.id, result_id=words)
        told = {**_about(found), "words": words, "result": found.result}
        carrying.tell(found.author, arrived("outcome", told))


async def tell_used_later(carrying: Carrying, person: Person, effect: e.TellUsedLater) -> Carried:
    found = await adaptations.plan(carrying.connection, effect.plan)
    if found and found.author == person.id:
        carrying.tell(person.id, arrived("used", {**_about(found), **_once(found), "again": "yes"}), LATER)
    return ()


async def send_word(carrying: Carrying, person: Person, effect: e.SendWord) -> Carried:
    """Under the name that she chose for her practice."""
    found = await adaptations.plan(carrying.connection, effect.plan)
    if found is None or found.author != person.id:
        return ()
    words = await keep_sent(carrying, person, effect.text, effect, hidden=hides(found.credit))
    return await send_on(carrying, person, "word", words, {"plan": found.id}, word_goes)


async def word_goes(carrying: Carrying, person: Person, words: str, about: About) -> None:
    found = await adaptations.plan(carrying.connection, about["plan"])
    if found:
        name = await named(carrying, person, found.credit)
        carrying.tell(found.of, arrived("thanked", {"words": words, **name}))


async def ask_how_it_is(carrying: Carrying, plan: str) -> None:
    """On its day, and for the last time after three months; what is done or dropped is not asked about."""
    found = await adaptations.plan(carrying.connection, plan)
    if found is None or not found.open:
        return
    carrying.tell(found.of, arrived("tried", {**_once(found), "plan": found.id, "words": found.texts[FIRST]}))
    times = {"asked": found.asked + 1, "asked_at": carrying.now}
    if not found.asked:
        again = max(found.created_at + THREE_MONTHS, carrying.now + BETWEEN)
        times["due_on"] = again.date()
        _ask_at(carrying, found.of, plan, again)
    await adaptations.change(carrying.connection, plan, **times)


def _ask_at(carrying: Carrying, member: str, plan: str, at: datetime) -> None:
    carrying.timers.append(Due(member, planned(plan), at, f"plan:{plan}", moves=True))


async def _hers(carrying: Carrying, person: Person, plan: str) -> Planned | None:
    found = await adaptations.plan(carrying.connection, plan)
    return found if found and found.of == person.id else None


ADAPT_ACTS: dict[type[e.Effect], Act] = {
    e.KeepPlan: keep_plan,
    e.ShowPlan: show_plan,
    e.NotePlan: note_plan,
    e.NoteBlocked: note_blocked,
    e.TellTried: tell_tried,
    e.TellUsedLater: tell_used_later,
    e.SendWord: send_word,
}
