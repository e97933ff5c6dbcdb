"""What a carrier remembers: messages, contents, and who wants no more of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from bot.rehearsal.contents import Content, content_data, content_from_data
from bot.rehearsal.files import Files
from bot.rehearsal.journal import Journal
from bot.rehearsal.message import File, Message, from_data, to_data


def outside_id(address: str, country: str) -> str:
    """WhatsApp's own id for a person, `whatsapp:CC.…`; for somebody without a number it is her address."""
    if not address.startswith("whatsapp:+"):
        return address
    return f"whatsapp:{country}.{sha256(address.encode()).hexdigest()[:24]}"


class Ledger:
    """Every change is one method, which also writes it down; reading the journal repeats them."""

    def __init__(self, path: Path | None = None) -> None:
        self.messages: dict[str, Message] = {}
        self.contents: dict[str, Content] = {}
        self.opted_out: set[str] = set()
        self.files = Files(path.with_name("files") if path else None)
        self._threads: dict[str, list[str]] = defaultdict(list)
        self._last_written: dict[str, datetime] = {}
        self._aliases: dict[str, str] = {}
        self._journal = Journal(None)
        self._repeat(Journal(path))

    def add(self, message: Message) -> None:
        self.messages[message.sid] = message
        self._threads[self.home(message.person)].append(message.sid)
        if message.inbound:
            self._last_written[message.sender] = message.at
        self._journal.write("message", to_data(message))

    def move(self, sid: str, status: str, code: int | None = None) -> None:
        message = self.messages[sid]
        message.status, message.code = status, code
        self._journal.write("move", {"sid": sid, "status": status, "code": code})

    def take(self, sid: str) -> None:
        """The line has answered that it took this message."""
        self.messages[sid].taken = True
        self._journal.write("take", {"sid": sid})

    def attach(self, sid: str, file: File) -> None:
        """A file that goes with this message to a phone."""
        self.messages[sid].files += (file,)
        self._journal.write("attach", {"sid": sid, "file": asdict(file)})

    def redact(self, sid: str) -> None:
        self.messages[sid].body = ""
        self._journal.write("redact", {"sid": sid})

    def delete(self, sid: str) -> None:
        message = self.messages.pop(sid)
        for file in message.files:
            self.files.drop(file.sid)
        self._threads[self.home(message.person)].remove(sid)
        self._journal.write("delete", {"sid": sid})

    def add_content(self, content: Content) -> None:
        self.contents[content.sid] = content
        self._journal.write("content", content_data(content))

    def delete_content(self, sid: str) -> None:
        del self.contents[sid]
        self._journal.write("delete_content", {"sid": sid})

    def opt(self, address: str, out: bool) -> None:
        (self.opted_out.add if out else self.opted_out.discard)(address)
        self._journal.write("opt", {"address": address, "out": out})

    def wrote(self, address: str, at: datetime) -> None:
        """She wrote to the line at that time, though no message of it is kept."""
        self._last_written[address] = at
        self._journal.write("wrote", {"address": address, "at": at.isoformat()})

    def know(self, alias: str, address: str) -> None:
        """From now on `alias` reaches the phone at `address`."""
        if self._aliases.get(alias, alias) != address:
            self._aliases[alias] = address
            self._journal.write("know", {"alias": alias, "address": address})

    def home(self, address: str) -> str:
        """The address of the phone that is reached by `address`."""
        return self._aliases.get(address, address)

    def thread(self, address: str) -> list[Message]:
        """Everything to and from one phone, oldest first."""
        return [self.messages[sid] for sid in self._threads.get(self.home(address), ())]

    def newest_first(self) -> Iterator[Message]:
        return reversed(self.messages.values())

    def last_written(self, address: str) -> datetime | None:
        """When a person last wrote to the line."""
        return self._last_written.get(self.home(address))

    def close(self) -> None:
        self._journal.close()

    def _repeat(self, journal: Journal) -> None:
        again: Mapping[str, Callable[..., None]] = {
            "message": lambda **data: self.add(from_data(data)),
            "content": lambda **data: self.add_content(content_from_data(data)),
            "move": self.move,
            "take": self.take,
            "attach": lambda sid, file: self.attach(sid, File(**file)),
            "redact": self.redact,
            "delete": self.delete,
            "delete_content": self.delete_content,
            "opt": self.opt,
            "know": self.know,
            "wrote": lambda address, at: self.wrote(address, datetime.fromisoformat(at)),
        }
        for kind, data in journal.read():
            again[kind](**data)
        self._journal = journal
