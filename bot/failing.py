"""A turn that fails: the message is kept, the rest is as it was, she gets an apology, a person sees it."""

from __future__ import annotations

import logging
import traceback

from bot import metrics
from bot.arrivals import hold
from bot.bell import DELIVER
from bot.happenings import Came, Happening
from bot.line import Line
from bot.moving import DIGITS as CODE
from bot.saying import sentence
from bot.understand import code_in
from flows.pins import DIGITS as PIN
from flows.pins import digits_of
from storage import cards, inbox, outbox

log = logging.getLogger(__name__)


async def apologise(line: Line, happening: Happening, error: Exception) -> None:
    """Never raises for a second time about the same trouble; without a database nothing can be kept."""
    metrics.TURNS.labels("failed").inc()
    log.error("a turn failed: %s at %s", type(error).__name__, place_of(error))
    if not isinstance(happening, Came):
        return
    now = line.clock.now()
    async with line.database.begin() as connection:
        held = await hold(connection, line, [happening], now)
        for person, _ in held:
            message = happening.message
            await inbox.mark_failed(connection, message.sid, kept_of(message.body))
            await cards.put(connection, "failed", person.id, "", now)
            if not person.stopped:
                await outbox.put(connection, [sentence(person, "g-failed", now)])
                await line.bell.ring(connection, DELIVER)


def kept_of(body: str) -> str:
    """What a person may see of a message whose turn failed: no digits that are a PIN or a code (SAF-06)."""
    return "" if len(digits_of(body)) in range(PIN, CODE + 1) or code_in(body) else body


def place_of(error: Exception) -> str:
    """Where it happened. The error's own text is left out: it may hold somebody's words."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename.rsplit('/', 2)[-1]}:{frames[-1].lineno}" if frames else "an unknown place"
