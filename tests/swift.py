"""A line on paper for many women and long spans, which looks for nothing that cannot have happened."""

from __future__ import annotations

from datetime import timedelta

from bot.channels.paper import Paper
from bot.checking.looking import look_at_checks
from bot.due import fire_due
from bot.finding import make_findable
from bot.questions import look_at_questions
from tests.paper import OnPaper


class Swift(OnPaper):
    """Nobody sends photos or voices, nobody meets an authority, and nothing crashes: nothing of that is
    looked for."""

    async def wait(self, span: timedelta) -> list[Paper]:
        until, before = self.clock.at + span, len(self.papers)
        while (due := await self._next_due(until)) is not None:
            self.clock.pass_(max(due - self.clock.at, timedelta()))
            await self.settle()
        self.clock.pass_(until - self.clock.at)
        return self.papers[before:]

    async def settle(self) -> None:
        await look_at_questions(self.line)
        await look_at_checks(self.line)
        await make_findable(self.line)
        await fire_due(self.line)
        await self.deliverer.run()
