"""A text is changed before others see it: by its author, or by rule when nobody has looked in time. The team
cannot (PRODUCT L-19)."""

from __future__ import annotations

from bot.carrying import Carrying
from bot.checking.holding import why
from bot.checking.hours import due_at
from bot.checking.passing import go_on
from bot.moderating import without
from storage import practices
from storage.checking import checks, texts
from storage.checking.checks import Checked
from storage.checking.texts import Text
from storage.holding import Person


async def change(carrying: Carrying, person: Person, check: int, text: str) -> None:
    """Her new words take the place of those that gave the reason. Where a rule still hits, a person looks."""
    found = await checks.find(carrying.connection, check, hold=True)
    if found is None or found.member_id != person.id or found.state != "asked" or not found.words_id:
        return
    await texts.rewrite(carrying.connection, found.words_id, text)
    await _settle(carrying, found, "changed")


async def take_out(carrying: Carrying, check: Checked) -> bool:
    """By rule, in all its texts, and on it goes; False, and nothing is done, where little would be left."""
    rewritten = [
        (one, _without(carrying, check, one)) for one in await texts.texts(carrying.connection, ids(check))
    ]
    if any(one.text and not _says_something(text) for one, text in rewritten):
        return False
    for one, text in rewritten:
        if text != one.text:
            await texts.rewrite(carrying.connection, one.id, text)
    await _settle(carrying, check, "passed")
    return True


def ids(check: Checked) -> list[str]:
    """Those of all its words."""
    return [str(id) for id in check.about.get("texts") or [check.words_id] if id]


async def _settle(carrying: Carrying, check: Checked, state: str) -> None:
    connection, now = carrying.connection, carrying.now
    if check.practice_id:
        await practices.look(connection, check.practice_id, now)
    reasons, hit = await why(carrying, check.member_id, check.kind, ids(check))
    if reasons:
        look_at = await due_at(connection, check, now)
        more = {"words_id": hit or check.words_id, "reasons": reasons, "look_at": look_at}
        await checks.change(connection, check.id, state="waiting", **more)
        return
    await checks.change(connection, check.id, state=state, look_at=None, held_until=None, decided_at=now)
    await go_on(carrying, check)


def _without(carrying: Carrying, check: Checked, one: Text) -> str:
    return without(one.text, check.kind, one.language, carrying.line.reasons)


def _says_something(text: str) -> bool:
    return any(letter.isalnum() for letter in text)
