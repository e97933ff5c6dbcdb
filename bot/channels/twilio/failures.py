"""What can go wrong while Twilio is asked, folded into `Refused`.

The errors of the SDK hold the URL, the number and Twilio's text about it; none of that goes further.
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TypeVar

import httpx
from twilio.base.exceptions import TwilioException  # type: ignore[import-untyped]

from bot.channels.refusals import Refusal, Refused
from bot.channels.twilio.codes import from_answer

T = TypeVar("T")

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
NO_SUCH_PLACE = (httpx.UnsupportedProtocol, httpx.InvalidURL)
UNREADABLE = (ValueError, TypeError, LookupError, AttributeError)
"""What the SDK raises over an answer that is not what it should be."""


async def asked(call: Awaitable[T]) -> T:
    """The answer to `call`; raises `Refused`, with nothing behind it, for anything but a good one."""
    try:
        return await call
    except (TwilioException, httpx.HTTPError, httpx.InvalidURL, *UNREADABLE) as error:
        refused = _folded(error)
    raise refused  # outside the handler, so that not even the traceback's context keeps the words


def _folded(error: Exception) -> Refused:
    if isinstance(error, NOT_SENT):
        return Refused(Refusal.NOT_REACHED)
    if isinstance(error, NO_SUCH_PLACE):
        return Refused(Refusal.SETUP)
    if isinstance(error, TwilioException):
        return _answered(error)
    return Refused(Refusal.UNCERTAIN)


def _answered(error: Exception) -> Refused:
    """A `TwilioException` has a status and a code, or, from a list, the whole response as its argument."""
    told = error if hasattr(error, "status") else (*error.args, None, None)[1]
    status = getattr(told, "status", getattr(told, "status_code", None))
    code = getattr(told, "code", None)
    if not isinstance(status, int):
        return Refused(Refusal.UNCERTAIN)
    return from_answer(status, code if isinstance(code, int) else None)
