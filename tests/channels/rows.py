"""Requests as Twilio posts them: names and order from its documentation, people invented."""

from __future__ import annotations

from urllib.parse import urlencode

from bot.channels.twilio.form import Fields, parse_form

SID = "SM0123456789abcdef0123456789ABCDEF"
MEDIA_SID = "MM0123456789abcdef0123456789abcdef"
ACCOUNT = "AC00000000000000000000000000000000"
MEDIA = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{MEDIA_SID}/Media/ME1"

SMS = {
    "ToCountry": "US",
    "ToState": "",
    "SmsMessageSid": SID,
    "NumMedia": "0",
    "ToCity": "",
    "FromZip": "",
    "SmsSid": SID,
    "FromState": "",
    "SmsStatus": "received",
    "FromCity": "",
    "Body": "¿Cómo guardan el maíz?",
    "FromCountry": "PE",
    "To": "+15005550006",
    "ToZip": "",
    "NumSegments": "1",
    "MessageSid": SID,
    "AccountSid": ACCOUNT,
    "From": "+51987654321",
    "ApiVersion": "2010-04-01",
}
WHATSAPP = {
    "SmsMessageSid": SID,
    "NumMedia": "0",
    "ProfileName": "Rosa Quispe",
    "MessageType": "text",
    "SmsSid": SID,
    "WaId": "51987654321",
    "SmsStatus": "received",
    "Body": "Hola",
    "To": "whatsapp:+15005550006",
    "NumSegments": "1",
    "ReferralNumMedia": "0",
    "MessageSid": SID,
    "AccountSid": ACCOUNT,
    "ChannelMetadata": '{"type":"whatsapp","data":{"context":{"ProfileName":"Rosa Quispe"}}}',
    "From": "whatsapp:+51987654321",
    "ExternalUserId": "whatsapp:PE.13491208655302741918",
    "ApiVersion": "2010-04-01",
}
NAMELESS = WHATSAPP | {"From": "whatsapp:PE.13491208655302741918", "WaId": ""}
TAPPED = WHATSAPP | {
    "OriginalRepliedMessageSender": "whatsapp:+15005550006",
    "FrequentlyForwarded": "false",
    "MessageType": "interactive",
    "Body": "Continue",
    "Forwarded": "false",
    "ButtonText": "Continue",
    "ButtonPayload": "join/what/1",
    "ButtonType": "REPLY",
    "OriginalRepliedMessageSid": MEDIA_SID,
}
LISTED = WHATSAPP | {"Body": "Ask", "ListId": "menu/menu/2", "ListTitle": "Ask", "MessageType": "interactive"}
VOICE = WHATSAPP | {
    "Body": "",
    "NumMedia": "1",
    "MediaUrl0": MEDIA,
    "MediaContentType0": "audio/ogg",
    "MessageType": "audio",
    "MessageSid": MEDIA_SID,
}
PLACE = WHATSAPP | {
    "Body": "",
    "Latitude": "-12.0464",
    "Longitude": "-77.0428",
    "Address": "Jirón Junín 1",
    "Label": "Casa de Rosa",
    "MessageType": "location",
}
STATUS = {
    "SmsSid": SID,
    "SmsStatus": "delivered",
    "MessageStatus": "delivered",
    "To": "+51987654321",
    "MessageSid": SID,
    "AccountSid": ACCOUNT,
    "From": "+15005550006",
    "ApiVersion": "2010-04-01",
    "RawDlrDoneDate": "2611021530",
}
READ = STATUS | {
    "SmsStatus": "read",
    "MessageStatus": "read",
    "EventType": "READ",
    "ChannelPrefix": "whatsapp",
    "ChannelInstallSid": "XE0",
    "To": "whatsapp:+51987654321",
}


def fields(row: dict[str, str]) -> Fields:
    """The row the long way: as a posted body, then read again."""
    return parse_form(urlencode(row).encode(), "application/x-www-form-urlencoded; charset=UTF-8")
