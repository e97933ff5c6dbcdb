from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.channel import Address, Attachment, OptOut
from bot.channels.twilio.addresses import address, maybe_address, written
from bot.channels.twilio.form import FORM, Malformed, parse_form
from bot.channels.twilio.inbound import decode_message
from bot.channels.twilio.words import HELPS, STARTS, STOPS
from tests.channels.rows import (
    LISTED,
    MEDIA,
    MEDIA_SID,
    NAMELESS,
    PLACE,
    SID,
    SMS,
    TAPPED,
    VOICE,
    WHATSAPP,
    fields,
)

ROSA_SMS = Address("sms", "+51987654321")
ROSA = Address("whatsapp", "+51987654321")
ROSA_ID = Address("whatsapp", "PE.13491208655302741918")


def test_an_sms() -> None:
    message = decode_message(fields(SMS))
    assert (message.sid, message.sender, message.line) == (SID, ROSA_SMS, Address("sms", "+15005550006"))
    assert message.body == "¿Cómo guardan el maíz?"
    assert (message.also, message.button, message.replied_to, message.media) == (None, None, None, ())
    assert message.opt_out is None


def test_whatsapp_tells_both_of_her_addresses() -> None:
    message = decode_message(fields(WHATSAPP))
    assert (message.sender, message.also) == (ROSA, ROSA_ID)


def test_whatsapp_without_a_number() -> None:
    message = decode_message(fields(NAMELESS))
    assert (message.sender, message.also) == (ROSA_ID, None)
    assert written(message.sender) == "whatsapp:PE.13491208655302741918"


def test_a_pressed_button_and_the_message_it_belongs_to() -> None:
    message = decode_message(fields(TAPPED))
    assert (message.button, message.replied_to, message.body) == ("join/what/1", MEDIA_SID, "Continue")


@pytest.mark.parametrize(
    ("more", "button"),
    [
        ({}, "menu/menu/2"),
        ({"ButtonPayload": "other/step/1"}, "menu/menu/2"),
        ({"ListId": "", "ButtonPayload": "other/step/1"}, "other/step/1"),
        (
            {"ListId": "", "InteractiveData": '{"list_reply": {"id": "menu/menu/3", "title": "x"}}'},
            "menu/menu/3",
        ),
        ({"ListId": "", "InteractiveData": '{"id": "menu/menu/4"}'}, "menu/menu/4"),
        ({"ListId": "", "InteractiveData": "not JSON"}, None),
        ({"ListId": "", "InteractiveData": '["menu/menu/3"]'}, None),
        ({"ListId": "", "InteractiveData": '{"id": 3}'}, None),
        ({"ListId": "", "InteractiveData": "[" * 15000}, None),
        ({"ListId": "a" * 201}, None),
        ({"ListId": "a\nb"}, None),
        ({"ListId": "a\0b"}, None),
    ],
)
def test_where_a_chosen_item_is_told(more: dict[str, str], button: str | None) -> None:
    assert decode_message(fields(LISTED | more)).button == button


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("audio/ogg", "voice"),
        ("audio/ogg; codecs=opus", "voice"),
        ("image/jpeg", "photo"),
        ("image/webp", "other"),
        ("text/vcard", "other"),
        ("video/mp4", "other"),
        ("", "other"),
    ],
)
def test_media(content_type: str, kind: str) -> None:
    message = decode_message(fields(VOICE | {"MediaContentType0": content_type}))
    assert message.media == (Attachment(MEDIA, content_type),)
    assert message.media[0].kind == kind
    assert message.body == ""


@pytest.mark.parametrize(
    ("told", "count"), [("0", 0), ("", 0), ("2", 2), ("99", 10), ("-1", 0), ("²", 0), ("9999999", 0)]
)
def test_the_number_of_media(told: str, count: int) -> None:
    assert len(decode_message(fields(VOICE | {"NumMedia": told})).media) == count


def test_a_message_may_come_without_body_and_media_count() -> None:
    bare = {name: value for name, value in SMS.items() if name not in {"Body", "NumMedia"}}
    message = decode_message(fields(bare))
    assert (message.body, message.media) == ("", ())


def test_a_place_is_only_something_other() -> None:
    message = decode_message(fields(PLACE))
    assert [attachment.kind for attachment in message.media] == ["other"]
    assert "-12" not in repr(message)


@pytest.mark.rule("SAF-01")
def test_nothing_that_tells_who_she_is_leaves_the_form() -> None:
    for row in (SMS, WHATSAPP, TAPPED, PLACE, VOICE):
        message = decode_message(fields(row))
        for secret in ("Rosa", "Quispe", "Jirón", "Continue", "maíz", "98765", "https"):
            assert secret not in repr(message)


def test_unknown_parameters_pass() -> None:
    assert decode_message(fields(SMS | {"InventedTomorrow": "\0"})) == decode_message(fields(SMS))


def test_nul_leaves_the_body() -> None:
    assert decode_message(fields(SMS | {"Body": "\0so\0l\0"})).body == "sol"


@pytest.mark.parametrize(
    "change",
    [
        {"MessageSid": ""},
        {"MessageSid": SID[:-1]},
        {"MessageSid": SID + "\n"},
        {"MessageSid": "XX" + SID[2:]},
        {"From": ""},
        {"From": "+"},
        {"From": "+0123456"},
        {"From": "+519876\0"},
        {"From": "+٣٤٥٦٧٨"},
        {"From": "messenger:123"},
        {"From": "whatsapp:"},
        {"From": "whatsapp:51987654321"},
        {"From": "whatsapp:PE."},
        {"From": "whatsapp:pe.1"},
        {"From": f"whatsapp:PE.{'1' * 141}"},
        {"From": "Whatsapp:+51987654321"},
        {"To": ""},
        {"MediaUrl0": "https://a\0", "NumMedia": "1"},
    ],
)
def test_malformed_messages(change: dict[str, str]) -> None:
    with pytest.raises(Malformed):
        decode_message(fields(SMS | change))


@pytest.mark.parametrize("told", ["", "nonsense", "+51987654322", "whatsapp:", "whatsapp:+51987654321"])
def test_an_odd_second_id_costs_nobody_her_message(told: str) -> None:
    assert decode_message(fields(WHATSAPP | {"ExternalUserId": told})).also is None


@pytest.mark.parametrize(
    ("row", "more", "opt_out"),
    [
        *[(SMS, {"Body": word}, OptOut.STOP) for word in sorted(STOPS)],
        *[(SMS, {"Body": word}, OptOut.START) for word in sorted(STARTS)],
        *[(SMS, {"Body": word}, OptOut.HELP) for word in sorted(HELPS)],
        (SMS, {"Body": " stop\n"}, OptOut.STOP),
        (SMS, {"Body": "Please stop"}, None),
        (SMS, {"Body": "STOP."}, None),
        (SMS, {"Body": "PARAR"}, None),
        (SMS, {"Body": "PARAR", "OptOutType": "STOP"}, OptOut.STOP),
        (SMS, {"Body": "si", "OptOutType": "START"}, OptOut.START),
        (SMS, {"Body": "x", "OptOutType": "NEW"}, None),
        (WHATSAPP, {"Body": "STOP"}, None),
        (WHATSAPP, {"Body": "STOP", "OptOutType": "STOP"}, OptOut.STOP),
    ],
)
def test_words_that_the_carrier_answered(
    row: dict[str, str], more: dict[str, str], opt_out: OptOut | None
) -> None:
    assert decode_message(fields(row | more)).opt_out is opt_out


@pytest.mark.parametrize("told", ["+51987654321", "384387", "whatsapp:+51987654321", "whatsapp:US.1A2B.c"])
def test_addresses_are_written_as_they_came(told: str) -> None:
    assert written(address(told)) == told


@given(st.text(max_size=30) | st.from_regex(r"whatsapp:[+A-Z0-9.]{0,12}"))
def test_whatever_is_read_as_an_address_is_written_the_same(told: str) -> None:
    found = maybe_address(told)
    assert found is None or written(found) == told


names = st.sampled_from([*SMS, *TAPPED, *PLACE, "ListId", "InteractiveData", "OptOutType", "MediaUrl0"])
values = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(
    [SID, "+51987654321", "whatsapp:PE.1", "[[", '{"a":{"id":"x"}}', "99999999999999999999", "٣"]
)


@given(st.dictionaries(names, values), st.booleans())
def test_any_fields_are_a_message_or_malformed(change: dict[str, str], whole: bool) -> None:
    row = {name: (value,) for name, value in ({**WHATSAPP, **change} if whole else change).items()}
    try:
        message = decode_message(row)
    except Malformed:
        return
    assert "\0" not in message.body


@given(st.binary(max_size=300))
def test_any_bytes_are_a_message_or_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        decode_message(parse_form(body, FORM))
