"""A posted form → one message from a person.

Twilio adds parameters without notice, so unknown ones pass; names, pictures, places and everything else
that tells who she is stay unread. Parameters: https://www.twilio.com/docs/messaging/guides/webhook-request
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from bot.channels.channel import Address, Attachment, Inbound, OptOut
from bot.channels.twilio.addresses import address, maybe_address
from bot.channels.twilio.form import Fields, Malformed, first
from bot.channels.twilio.words import answered_by_carrier

SID = re.compile(r"(SM|MM)[0-9a-fA-F]{32}")
MOST_MEDIA = 10
LONGEST_BUTTON = 200
LOCATION = Attachment(url="", content_type="application/geo+json")


def decode_message(fields: Fields) -> Inbound:
    """The message in these fields. Raises `Malformed` when it has no proper id, sender or receiver."""
    sender = address(first(fields, "From"))
    body = first(fields, "Body").replace("\0", "")  # PostgreSQL cannot hold one, and nobody typed it
    return Inbound(
        sid=message_sid(fields),
        sender=sender,
        line=address(first(fields, "To")),
        body=body,
        also=_also(fields, sender),
        button=_button(fields),
        replied_to=_replied_to(fields),
        media=(*_media(fields), *_location(fields)),
        opt_out=_opt_out(fields, sender, body),
    )


def message_sid(fields: Fields) -> str:
    sid = first(fields, "MessageSid")
    if not SID.fullmatch(sid):
        raise Malformed
    return sid


def _also(fields: Fields, sender: Address) -> Address | None:
    """Her id in WhatsApp's own naming, when she was announced by number."""
    other = maybe_address(first(fields, "ExternalUserId"))
    return other if other and other.channel == sender.channel and other != sender else None


def _button(fields: Fields) -> str | None:
    """Lists are told by `ListId`, buttons by `ButtonPayload`; some carriers' copies only by the JSON."""
    for told in (first(fields, "ListId"), first(fields, "ButtonPayload"), *_interactive_ids(fields)):
        if 0 < len(told) <= LONGEST_BUTTON and told.isprintable():
            return told
    return None


def _interactive_ids(fields: Fields) -> Iterator[str]:
    try:
        data = json.loads(first(fields, "InteractiveData") or "null")
    except (ValueError, RecursionError):
        return
    if isinstance(data, dict):
        for part in (data, *data.values()):
            if isinstance(part, dict) and isinstance(part.get("id"), str):
                yield part["id"]


def _replied_to(fields: Fields) -> str | None:
    sid = first(fields, "OriginalRepliedMessageSid")
    return sid if SID.fullmatch(sid) else None


def _media(fields: Fields) -> Iterator[Attachment]:
    for number in range(_count(first(fields, "NumMedia"))):
        url = first(fields, f"MediaUrl{number}")
        content_type = first(fields, f"MediaContentType{number}")
        yield Attachment(url=_clean(url), content_type=_clean(content_type).lower())


def _count(told: str) -> int:
    """`NumMedia` may be missing, and WhatsApp's adverts once sent it blank."""
    return min(int(told), MOST_MEDIA) if told.isascii() and told.isdigit() and len(told) < 4 else 0


def _location(fields: Fields) -> tuple[Attachment, ...]:
    """That she sent a place, never which one."""
    return (LOCATION,) if "Latitude" in fields else ()


def _clean(text: str) -> str:
    if "\0" in text:
        raise Malformed
    return text


def _opt_out(fields: Fields, sender: Address, body: str) -> OptOut | None:
    told = first(fields, "OptOutType").upper()
    if told in OptOut.__members__:
        return OptOut[told]
    return answered_by_carrier(body) if sender.channel == "sms" else None
