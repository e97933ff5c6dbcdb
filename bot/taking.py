"""The one door for messages: those that wait share a transaction, and a failure never leaves this room."""

from __future__ import annotations

from time import perf_counter

from bot import metrics
from bot.arrivals import digests
from bot.channels.channel import Inbound
from bot.failing import apologise
from bot.happenings import Came
from bot.line import Line
from bot.together import Together
from bot.turn import take_turns


class TurnTaker:
    """Takes messages, from the webhook or from the reconciler."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._together: Together[Came] = Together(
            lambda batch: take_turns(line, batch), key=lambda came: came.digests[0]
        )

    async def take(self, message: Inbound) -> None:
        """Returns when the message is kept and its turn was taken, or failed and was apologised for.

        Raises only when not even the apology could be written down, so that the carrier hears of it.
        """
        began = perf_counter()
        came = Came(message, digests(self._line, message.sender, message.also))
        try:
            await self._together.do(came)
        except Exception as error:
            await apologise(self._line, came, error)
        else:
            metrics.TURNS.labels("taken").inc()
        metrics.TURN_SECONDS.observe(perf_counter() - began)
