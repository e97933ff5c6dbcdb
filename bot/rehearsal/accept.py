"""What makes a new message acceptable, and what keeps an accepted one from arriving."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from bot.rehearsal.contents import BUTTONS_IN_SESSION, Content, Shown, show
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.message import Message, is_address, is_whatsapp, new_sid
from bot.rehearsal.post import Account
from bot.rehearsal.problems import Problem

WINDOW = timedelta(hours=24)  # WhatsApp's customer service window (Twilio: WhatsApp key concepts)
_LONGEST_BODY, _LONGEST_URL = 1600, 4000


def accept(form: Mapping[str, str], account: Account, ledger: Ledger, now: datetime) -> Message:
    """One `POST Messages.json`. Raises `Problem` for what Twilio refuses at once."""
    to, sender = form.get("To", ""), form.get("From", "")
    _check_ends(to, sender, account)
    if not is_whatsapp(to) and to in ledger.opted_out:
        raise Problem(21610)
    shown = _shown(form, ledger.contents, is_whatsapp(to))
    with_file = shown.choices or form.get("MediaUrl")
    message = Message(
        new_sid("MM" if with_file else "SM"),
        sender,
        to,
        shown.body,
        now,
        "outbound-api",
        "queued",
        callback=_callback(form.get("StatusCallback", "")),
        choices=shown.choices,
    )
    message.fate = _fate(message, shown, ledger.last_written(to), now)
    return message


def _check_ends(to: str, sender: str, account: Account) -> None:
    if not to:
        raise Problem(21604)
    if not sender:
        raise Problem(21603)
    if not is_address(to):
        raise Problem(21211)
    if sender not in (account.sms, account.whatsapp):
        raise Problem(21606)
    if is_whatsapp(to) != is_whatsapp(sender):
        raise Problem(21910)


def _shown(form: Mapping[str, str], contents: Mapping[str, Content], whatsapp: bool) -> Shown:
    variables, sid, body = form.get("ContentVariables", ""), form.get("ContentSid", ""), form.get("Body", "")
    if sid:
        if sid not in contents:
            raise Problem(21655)
        return show(contents[sid], variables, whatsapp)
    if variables:
        raise Problem(21654)
    if not body.strip() and not form.get("MediaUrl"):
        raise Problem(21619)
    # Some letters count for two there (Twilio: message resource): UTF-16 units.
    if len(body.encode("utf-16-le", "surrogatepass")) // 2 > _LONGEST_BODY:
        raise Problem(21617)
    return Shown(body, None, True)


def _callback(url: str) -> str:
    parts = urlsplit(url)
    good = parts.scheme in ("http", "https") and parts.hostname and "_" not in parts.hostname
    if url and (not good or len(url) > _LONGEST_URL):
        raise Problem(21609)
    return url


def _fate(message: Message, shown: Shown, last_written: datetime | None, now: datetime) -> int | None:
    if not is_whatsapp(message.to):
        return None
    if not shown.approved and (last_written is None or now - last_written >= WINDOW):
        return 63016
    if not shown.complete:
        return 63028
    choices = message.choices
    too_many = choices is not None and not choices.open and len(choices.pairs) > BUTTONS_IN_SESSION
    return 63021 if too_many else None
