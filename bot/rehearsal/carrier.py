"""A carrier on this machine: it takes messages from the line to phones and back, as Twilio does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from bot.rehearsal.accept import accept
from bot.rehearsal.bring import NOT_FETCHED, bring
from bot.rehearsal.delivery import Delivery
from bot.rehearsal.faults import Faults
from bot.rehearsal.forms import Tap, country, message_form
from bot.rehearsal.keywords import Keyword, keyword, reply
from bot.rehearsal.ledger import Ledger, outside_id
from bot.rehearsal.message import API_VERSION, FINAL, File, Message, is_whatsapp, new_sid
from bot.rehearsal.news import News
from bot.rehearsal.post import Account, Post


def utc_now() -> datetime:
    return datetime.now(UTC)


class Carrier:
    """`base` is where its own REST is reached (media links begin with it); `pace` is seconds between two
    steps of a message; `journal` None keeps nothing on disk. Use it as an async context manager.
    """

    def __init__(
        self,
        account: Account,
        *,
        base: str,
        journal: Path | None = None,
        now: Callable[[], datetime] = utc_now,
        pace: float = 0.0,
    ) -> None:
        self.account, self.faults, self.news = account, Faults(), News()
        self.ledger = Ledger(journal)
        self.now, self.base = now, base
        self._media = f"{base}/{API_VERSION}/Accounts/{account.sid}/Messages"
        self._post = Post(account)
        self._delivery = Delivery(account, self.ledger, self._post, self.news, self.faults, pace)
        self._tasks: set[asyncio.Task[None]] = set()
        self.reading, self.is_away = self._delivery.reading, self._delivery.is_away

    async def __aenter__(self) -> Carrier:
        """What was on its way when the last run ended goes on."""
        for message in list(self.ledger.messages.values()):
            if not message.inbound and message.status not in FINAL:
                self._later(self._delivery.carry(message))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._post.close()
        self.ledger.close()

    async def accept(self, form: Mapping[str, str]) -> Message:
        """A message of the line, as it comes to the REST. Raises `Problem`."""
        message = accept(form, self.account, self.ledger, self.now())
        if self.faults.codes:
            message.fate = self.faults.codes.pop(0)
        self._keep(message)
        if self.faults.callback_first and not message.fate:
            await self._delivery.move(message, "sent")
        self._later(self._carry(message, form.get("MediaUrl", "")))
        return message

    async def write(
        self,
        address: str,
        text: str = "",
        *,
        profile: str = "",
        files: Sequence[tuple[str, bytes]] = (),
        tap: Tap | None = None,
    ) -> Message:
        """A person writes; returns when the line has answered, or could not. `files`: content type and bytes.

        The message stays in the list of the REST either way, where the line can find it.
        """
        kept = tuple(File(new_sid("ME"), kind) for kind, _ in files)
        for file, (_, data) in zip(kept, files, strict=True):
            self.ledger.files.put(file.sid, data)
        sid = new_sid("MM" if kept or tap else "SM")
        to = self.account.sender_for(address)
        message = Message(sid, address, to, text, self.now(), "inbound", "received", files=kept)
        if is_whatsapp(address):
            self.ledger.know(outside_id(address, country(address)), address)
        self._keep(message)
        if not is_whatsapp(address):
            self._answer_keyword(message)
        form = message_form(message, self.account.sid, profile, tap, f"{self._media}/{sid}/Media")
        await self._hand_over(message, form)
        return message

    async def tap(self, address: str, sid: str, choice: str, *, profile: str = "") -> Message:
        """She presses the button or list item `choice` of the message `sid`. Raises `KeyError`: not there."""
        asked = self.ledger.messages[sid]
        if asked.choices is None or self.ledger.home(asked.to) != address:
            raise KeyError(sid)
        label = dict(asked.choices.pairs)[choice]
        tap = Tap(choice, label, sid, asked.sender, listed=bool(asked.choices.open))
        return await self.write(address, label, profile=profile, tap=tap)

    def assume_written(self, addresses: Iterable[str]) -> None:
        """These people joined before the rehearsal began, so WhatsApp's window is open for them now."""
        for address in addresses:
            if self.ledger.last_written(address) is None:
                self.ledger.wrote(address, self.now())

    def set_away(self, address: str, away: bool) -> None:
        """Her phone is off; what comes meanwhile arrives when it is on again."""
        self._delivery.set_away(address, away)
        self.catch_up(address)

    def catch_up(self, address: str) -> None:
        """Let what waits for this phone go further now, in its order."""
        self._later(self._carry_all(self._delivery.unfinished(address)))

    async def settled(self) -> None:
        """Returns when nothing is on its way any more."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def _carry(self, message: Message, url: str) -> None:
        """What goes with it is fetched first, as Twilio does; without that it does not arrive."""
        brought = await bring(url) if url else None
        if brought:
            kind, data = brought
            file = File(new_sid("ME"), kind)
            self.ledger.files.put(file.sid, data)
            self.ledger.attach(message.sid, file)
        elif url:
            message.fate = message.fate or NOT_FETCHED
        await self._delivery.carry(message)

    async def _carry_all(self, messages: Sequence[Message]) -> None:
        for message in messages:
            await self._delivery.carry(message)

    async def _hand_over(self, message: Message, form: Mapping[str, str]) -> None:
        status = await self._post.send(self.account.webhook, form)
        if status is not None and 200 <= status < 300 and message.sid in self.ledger.messages:
            self.ledger.take(message.sid)
            self.news.tell(message)

    def _answer_keyword(self, message: Message) -> None:
        word, person = keyword(message.body), message.sender
        said = reply(word, person in self.ledger.opted_out) if word else None
        if said is None:
            return
        if word is not Keyword.HELP:
            self.ledger.opt(person, out=word is Keyword.STOP)
        own = Message(
            new_sid("SM"), message.to, person, said, self.now(), "outbound-reply", "delivered", own=True
        )
        self._keep(own)

    def _keep(self, message: Message) -> None:
        self.ledger.add(message)
        self.news.tell(message)

    def _later(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


if __name__ == "__main__":
    from bot.rehearsal.command import main

    main()
