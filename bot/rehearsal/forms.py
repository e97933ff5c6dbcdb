"""The forms a carrier posts to the line, with Twilio's names for the fields (Twilio: webhook request)."""

from __future__ import annotations

import json
from dataclasses import dataclass

from phonenumbers import NumberParseException, parse, region_code_for_number

from bot.rehearsal.ledger import outside_id
from bot.rehearsal.message import API_VERSION, Message, is_whatsapp

Form = dict[str, str]


@dataclass(frozen=True, slots=True)
class Tap:
    """A pressed button or list item: its `id` and `label`, and the message it belongs to."""

    id: str
    label: str
    message: str
    sender: str
    listed: bool


def message_form(message: Message, account: str, profile: str, tap: Tap | None, media: str) -> Form:
    """What comes with a message of a person. `media` is the base URL of its files."""
    form = {
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "SmsMessageSid": message.sid,
        "SmsStatus": "received",
        "AccountSid": account,
        "ApiVersion": API_VERSION,
        "From": message.sender,
        "To": message.to,
        "Body": message.body,
        "NumSegments": str(message.segments),
        "NumMedia": str(len(message.files)),
    }
    for place, file in enumerate(message.files):
        form[f"MediaUrl{place}"] = f"{media}/{file.sid}"
        form[f"MediaContentType{place}"] = file.content_type
    return form | (_whatsapp(message, profile, tap) if is_whatsapp(message.to) else _places(message))


def status_form(message: Message, account: str, status: str, code: int | None) -> Form:
    """What comes with each step of a message of the line."""
    form = {
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "AccountSid": account,
        "ApiVersion": API_VERSION,
        "From": message.sender,
        "To": message.to,
        "MessageStatus": status,
        "SmsStatus": status,
    }
    if code is not None:
        form["ErrorCode"] = str(code)
    if is_whatsapp(message.to):
        form |= {"ChannelPrefix": "whatsapp", "ChannelInstallSid": "XE" + account[2:]}
        form |= {"EventType": "READ"} if status == "read" else {}
    elif status == "delivered":
        form["RawDlrDoneDate"] = message.at.strftime("%y%m%d%H%M")
    return form


def country(address: str) -> str:
    """Two letters; "ZZ" when the number does not tell."""
    bare = address.removeprefix("whatsapp:")
    if not bare.startswith("+"):
        return bare[:2]
    try:
        return region_code_for_number(parse(bare)) or "ZZ"
    except NumberParseException:
        return "ZZ"


def _places(message: Message) -> Form:
    ends = {"From": message.sender, "To": message.to}
    blank = {f"{end}{part}": "" for end in ends for part in ("City", "State", "Zip")}
    return blank | {f"{end}Country": country(address) for end, address in ends.items()}


def _whatsapp(message: Message, profile: str, tap: Tap | None) -> Form:
    form = {
        "WaId": message.sender.removeprefix("whatsapp:").removeprefix("+"),
        "ProfileName": profile,
        "ExternalUserId": outside_id(message.sender, country(message.sender)),
        "MessageType": _message_type(message, tap),
        "Forwarded": "false",
        "FrequentlyForwarded": "false",
        "ReferralNumMedia": "0",
        "ChannelMetadata": json.dumps({"type": "whatsapp", "data": {"context": {}}}),
    }
    return form | (_tapped(tap) if tap else {})


def _message_type(message: Message, tap: Tap | None) -> str:
    if tap:
        return "interactive"
    return message.files[0].content_type.partition("/")[0] if message.files else "text"


def _tapped(tap: Tap) -> Form:
    chosen = (
        {"ListId": tap.id, "ListTitle": tap.label}
        if tap.listed
        else {"ButtonPayload": tap.id, "ButtonText": tap.label, "ButtonType": "REPLY"}
    )
    return chosen | {"OriginalRepliedMessageSid": tap.message, "OriginalRepliedMessageSender": tap.sender}
