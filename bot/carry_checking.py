"""Effects of a text that a person looks at, or should, as its author and its readers bring them about."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from bot.checking import appealing, changing, holding
from bot.saying import sentence
from flows import effects as e
from storage import outbox, practices
from storage.checking import checks, texts
from storage.holding import Person


async def change_checked(carrying: Carrying, person: Person, effect: e.ChangeChecked) -> Carried:
    await changing.change(carrying, person, effect.check, effect.text)
    return ()


async def appeal_check(carrying: Carrying, person: Person, effect: e.AppealCheck) -> Carried:
    await appealing.appeal(carrying, person, effect.check, effect.text)
    return ()


async def report_words(carrying: Carrying, person: Person, _: e.ReportWords) -> Carried:
    """The last words of another member that she read. Nobody learns who said so."""
    connection = carrying.connection
    last = await outbox.last_relay(connection, person.id)
    words = str(last["words"]) if last else ""
    author = await texts.whose(connection, words) if words else None
    if author is None or author == person.id:
        return (sentence(person, "orig-none", carrying.now),)
    practice = await practices.of_words(connection, words)
    values = {"words_id": words, "practice_id": practice, "about": {"texts": [words]}}
    if not await checks.is_reported(connection, words):
        await holding.put(carrying, author, "reported", values, ["reported"])
    return (sentence(person, "g-reported", carrying.now),)


CHECKING_ACTS: dict[type[e.Effect], Act] = {
    e.ChangeChecked: change_checked,
    e.AppealCheck: appeal_check,
    e.ReportWords: report_words,
}
