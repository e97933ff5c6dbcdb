"""Getting in: a name, a one-time code over her own channel, her PIN. Whoever guesses a name learns nothing by
it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import DELIVER
from bot.carry_pin import TRIES_A_DAY, misses_today, pin_digest
from bot.line import Line
from bot.moving import DIGITS, code_digest
from bot.saying import sentence
from bot.understand import heard
from flows.pins import DIGITS as PIN_DIGITS
from flows.pins import digits_of
from storage import codes, holding, outbox, people
from storage.codes import Issued
from storage.desk import log, sessions, staff
from storage.desk.staff import Colleague
from storage.holding import Person

KIND = "desk"
CODE = "k-code"
MINUTES = 10
GOOD = timedelta(minutes=MINUTES)
LIMITS = ((timedelta(minutes=1), 1), (timedelta(hours=1), 6), (timedelta(days=1), 12))
"""So many codes go to one phone in so long, whoever asks for them: nobody can flood it."""


async def send_code(line: Line, name: str) -> None:
    """To her who goes by this name at the desk, if anybody does and is not locked out."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        who = await staff.named(connection, name.strip())
        if who is None or who.locked_at is not None:
            return
        person = (await holding.by_id(connection, [who.member_id])).get(who.member_id)
        if person is None or person.stopped or await _enough(connection, person, now):
            return
        code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
        issued = Issued(code_digest(line, KIND, code), person.id, KIND, now + GOOD)
        await codes.issue(connection, issued)
        await outbox.put(connection, [sentence(person, CODE, now, {"code": code})])
        await line.bell.ring(connection, DELIVER)


async def enter(line: Line, fields: Mapping[str, str], language: str | None) -> str | None:
    """The cookie of a new session, for a good code and the right PIN of the same woman; None for anything
    else.

    The code is used up by the right PIN; a wrong one counts as it does on the line.
    """
    code, digits = heard(fields.get("code", "")).replace(" ", ""), digits_of(fields.get("pin", ""))
    digest, now = code_digest(line, KIND, code), line.clock.now()
    async with line.database.begin() as connection:
        opened = await codes.opened(connection, digest, KIND, now)
        who = await staff.of_member(connection, opened.member_id) if opened else None
        if who is None or who.locked_at is not None or not await _is_she(connection, line, who, digits):
            return None
        await codes.use(connection, digest, KIND, now)
        cookie = secrets.token_urlsafe(32)
        await sessions.begin(connection, session_digest(line, cookie), who.id, language or who.language, now)
        await log.write(connection, who.name, "entered", now)
    return cookie


def session_digest(line: Line, cookie: str) -> bytes:
    return line.seal.digest(f"desk session:{cookie}")


def form_key(line: Line, cookie: str) -> str:
    """What goes with every form of this session."""
    return line.seal.digest(f"desk form:{cookie}").hex()[:32]


async def _enough(connection: AsyncConnection, person: Person, now: datetime) -> bool:
    sent = await outbox.said(connection, person.id, CODE, now - max(span for span, _ in LIMITS))
    return any(sum(at > now - span for at in sent) >= most for span, most in LIMITS)


async def _is_she(connection: AsyncConnection, line: Line, who: Colleague, digits: str) -> bool:
    """Raises nothing: who has no PIN yet chooses one on the line, with the word DESK."""
    person = (await holding.by_id(connection, [who.member_id]))[who.member_id]
    now = line.clock.now()
    missed = misses_today(person, now)
    if person.pin is None or missed >= TRIES_A_DAY or len(digits) != PIN_DIGITS:
        return False
    right = secrets.compare_digest(pin_digest(line, person.id, digits), person.pin)
    values = {"pin_tries": 0 if right else missed + 1, "pin_missed_at": None if right else now}
    await people.change(connection, person.id, values)
    return right
