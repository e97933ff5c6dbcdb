"""One message as the carrier keeps it, and as its REST shows it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

from bot.gsm7 import segments
from bot.rehearsal.problems import LATE

API_VERSION = "2010-04-01"
FINAL = frozenset({"delivered", "read", "failed", "undelivered", "received"})

_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
# WhatsApp's id for a person who shows no number: country, dot, letters and digits (Twilio: key concepts).
_WITHOUT_NUMBER = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,128}")


def new_sid(prefix: str) -> str:
    """Two letters and 32 hexadecimal digits."""
    return prefix + secrets.token_hex(16)


def is_whatsapp(address: str) -> bool:
    return address.startswith("whatsapp:")


def is_address(address: str) -> bool:
    """True for `+E164`, `whatsapp:+E164` and `whatsapp:CC.id`."""
    bare = address.removeprefix("whatsapp:")
    return bool(_NUMBER.fullmatch(bare) or (bare != address and _WITHOUT_NUMBER.fullmatch(bare)))


@dataclass(frozen=True, slots=True)
class File:
    """A file that came with a message; what is in it, `Ledger.files` knows."""

    sid: str
    content_type: str


@dataclass(frozen=True, slots=True)
class Choices:
    """Buttons (`open` empty) or a list behind the button `open`; pairs of id and label."""

    pairs: tuple[tuple[str, str], ...]
    open: str = ""


@dataclass(slots=True)
class Message:
    """`sender` and `to` are addresses as the REST writes them; `at` is aware UTC.

    `code`: why it did not arrive; `fate`: why it will not, known at once but told late, as on WhatsApp.
    `own`: the carrier said it by itself (its answer to STOP, START, HELP). `taken`: the line has it.
    """

    sid: str
    sender: str = field(repr=False)
    to: str = field(repr=False)
    body: str = field(repr=False)
    at: datetime
    direction: str
    status: str
    code: int | None = None
    fate: int | None = None
    callback: str = field(default="", repr=False)
    choices: Choices | None = field(default=None, repr=False)
    files: tuple[File, ...] = ()
    own: bool = False
    taken: bool = False

    @property
    def inbound(self) -> bool:
        return self.direction == "inbound"

    @property
    def person(self) -> str:
        """The address of the end that is not the line."""
        return self.sender if self.inbound else self.to

    @property
    def segments(self) -> int:
        return 1 if is_whatsapp(self.to) else segments(self.body)


def resource(message: Message, account: str) -> dict[str, object]:
    """The Message resource of Twilio's REST, with its RFC 2822 dates and relative URIs."""
    uri = f"/{API_VERSION}/Accounts/{account}/Messages/{message.sid}"
    date = format_datetime(message.at)
    return {
        "account_sid": account,
        "api_version": API_VERSION,
        "body": message.body,
        "date_created": date,
        "date_sent": None if message.status == "queued" else date,
        "date_updated": date,
        "direction": message.direction,
        "error_code": message.code,
        "error_message": LATE.get(message.code) if message.code else None,
        "from": message.sender,
        "messaging_service_sid": None,
        "num_media": str(len(message.files)),
        "num_segments": str(message.segments),
        "price": None,
        "price_unit": "USD",
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": message.to,
        "uri": f"{uri}.json",
    }


def to_data(message: Message) -> dict[str, object]:
    """What the journal keeps of it."""
    return asdict(message) | {"at": message.at.isoformat()}


def from_data(data: Mapping[str, object]) -> Message:
    kept = dict(data)
    kept["at"] = datetime.fromisoformat(str(data["at"])).astimezone(UTC)
    kept["files"] = tuple(File(file["sid"], file["content_type"]) for file in kept["files"])  # type: ignore[attr-defined]
    if choices := kept["choices"]:
        pairs = tuple((pair[0], pair[1]) for pair in choices["pairs"])  # type: ignore[index]
        kept["choices"] = Choices(pairs, choices["open"])  # type: ignore[index]
    return Message(**kept)  # type: ignore[arg-type]
