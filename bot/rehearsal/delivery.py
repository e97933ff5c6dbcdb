"""The way of one message from the line to a phone, and what the line is told of each step.

Twilio: outbound message status in status callbacks. There is no callback for the first status, `queued`.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from bot.rehearsal.faults import Faults
from bot.rehearsal.forms import status_form
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.message import Message, is_whatsapp
from bot.rehearsal.news import News
from bot.rehearsal.post import Account, Post

Step = tuple[str, int | None]  # a status and an error code


class Delivery:
    """`pace` is seconds between two steps. A phone that is away gets its messages when it comes back."""

    def __init__(
        self, account: Account, ledger: Ledger, post: Post, news: News, faults: Faults, pace: float
    ) -> None:
        self._account, self._ledger, self._post, self._news = account, ledger, post, news
        self._faults, self._pace = faults, pace
        self._away: set[str] = set()
        self._on_the_way: set[str] = set()
        self._readers: Counter[str] = Counter()

    async def carry(self, message: Message) -> None:
        """From where it stands to where it can get now; nothing when it is on its way already."""
        if message.sid in self._on_the_way:
            return
        self._on_the_way.add(message.sid)
        try:
            await self._carry(message)
        finally:
            self._on_the_way.discard(message.sid)

    async def move(self, message: Message, status: str, code: int | None = None, tell: bool = True) -> None:
        if message.sid not in self._ledger.messages:  # deleted meanwhile
            message.status = status
            return
        self._ledger.move(message.sid, status, code)
        self._news.tell(message)
        if tell:
            await self._tell(message, status, code)

    def is_away(self, address: str) -> bool:
        return address in self._away

    def set_away(self, address: str, away: bool) -> None:
        (self._away.add if away else self._away.discard)(address)

    @contextmanager
    def reading(self, addresses: Sequence[str]) -> Iterator[None]:
        """While this lasts, somebody looks at these phones and what arrives is read."""
        self._readers.update(addresses)
        try:
            yield
        finally:
            self._readers.subtract(addresses)

    def unfinished(self, address: str) -> list[Message]:
        """What the line sent to this phone and could go further now, oldest first."""
        outbound = (message for message in self._ledger.thread(address) if not message.inbound)
        return [message for message in outbound if self._next(message)]

    async def _carry(self, message: Message) -> None:
        steps: list[Step] = []
        while step := self._next(message):
            if self._pace:
                await asyncio.sleep(self._pace)
            await self.move(message, *step, tell=not self._faults.reverse_callbacks)
            steps.append(step)
        if self._faults.reverse_callbacks:
            for status, error in reversed(steps):
                await self._tell(message, status, error)

    def _next(self, message: Message) -> Step | None:
        person = self._ledger.home(message.to)
        if message.status == "queued":
            return ("undelivered", message.fate) if message.fate else ("sent", None)
        if message.status == "sent" and person not in self._away:
            return "delivered", None
        if message.status == "delivered" and is_whatsapp(person) and self._readers[person] > 0:
            return "read", None
        return None

    async def _tell(self, message: Message, status: str, code: int | None) -> None:
        if message.callback:
            form = status_form(message, self._account.sid, status, code)
            for _ in range(1 + self._faults.repeat_callbacks):
                await self._post.send(message.callback, form)
