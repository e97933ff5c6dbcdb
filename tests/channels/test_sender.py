"""What the line asks of Twilio, request by request, and what it makes of the answers."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace

import httpx
import pytest
import respx

from bot.channels.channel import Channel, Letter, Progress, Sent
from bot.channels.twilio.templates import ContentsInMemory, content, digest_of
from tests.channels.letters import BUTTONS, LIST, PLAIN, ROSA, ROSA_ID, WITH_BUTTONS, WITH_LIST, with_menu
from tests.channels.schema import asked, complaints
from tests.channels.twilio_fake import (
    ACCOUNT,
    CONTENT,
    CONTENTS,
    MESSAGES,
    SENT,
    content_made,
    made,
    refused,
    sent_json,
)

REPORTS = "https://line.example/palaver/twilio/status"


async def test_an_sms(sms: Channel, twilio: respx.MockRouter) -> None:
    route = twilio.post(MESSAGES).mock(return_value=made(status="queued"))
    assert await sms.send(PLAIN) == Sent(SENT, Progress.QUEUED)
    assert asked(route) == {
        "To": "+51987654321",
        "From": "+15005550006",
        "Body": "¿Qué tema es?\n1 Dinero",
        "StatusCallback": f"{REPORTS}?d=row%207%2Fa%26b",
        "ValidityPeriod": "14400",
    }
    request = route.calls.last.request
    assert request.headers["Authorization"] == f"Basic {b64encode(f'{ACCOUNT}:token'.encode()).decode()}"
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("to", "written"), [(ROSA, "whatsapp:+51987654321"), (ROSA_ID, f"whatsapp:{ROSA_ID.value}")]
)
async def test_whatsapp_by_number_or_without(
    whatsapp: Channel, twilio: respx.MockRouter, to: object, written: str
) -> None:
    route = twilio.post(MESSAGES).mock(return_value=made())
    await whatsapp.send(replace(PLAIN, to=to))  # type: ignore[arg-type]
    told = asked(route)
    assert (told["To"], told["From"]) == (written, "whatsapp:+15005550006")


async def test_buttons_are_stored_once_and_hold_nobodys_words(
    whatsapp: Channel, twilio: respx.MockRouter
) -> None:
    stored = twilio.post(CONTENTS).mock(return_value=content_made())
    route = twilio.post(MESSAGES).mock(return_value=made())
    await whatsapp.send(WITH_BUTTONS)
    await whatsapp.send(with_menu(variables=("Fatou", "Inés")))
    assert stored.call_count == 1
    told = sent_json(stored.calls.last.request)
    assert complaints("ContentCreateRequest", told) == []
    assert told == {
        "friendly_name": f"palaver-{digest_of(content(BUTTONS))}",
        "language": "es",
        "variables": {"1": "(1)", "2": "(2)"},
        "types": {
            "twilio/quick-reply": {
                "body": "{{1}} pregunta. ¿Contesta, {{2}}?",
                "actions": [
                    {"type": "QUICK_REPLY", "id": "answer/offer/1", "title": "Sí"},
                    {"type": "QUICK_REPLY", "id": "answer/offer/2", "title": "Ahora no"},
                ],
            },
            "twilio/text": {"body": "{{1}} pregunta. ¿Contesta, {{2}}?\n1 Sí\n2 Ahora no"},
        },
    }
    assert asked(route, 0) == {
        "To": "whatsapp:+51987654321",
        "From": "whatsapp:+15005550006",
        "ContentSid": CONTENT,
        "ContentVariables": '{"1": "Amina", "2": "Rosita"}',
        "StatusCallback": f"{REPORTS}?d=7",
        "ValidityPeriod": "14400",
    }
    assert json.loads(asked(route, 1)["ContentVariables"]) == {"1": "Fatou", "2": "Inés"}


async def test_a_list(whatsapp: Channel, twilio: respx.MockRouter) -> None:
    stored = twilio.post(CONTENTS).mock(return_value=content_made())
    route = twilio.post(MESSAGES).mock(return_value=made())
    await whatsapp.send(WITH_LIST)
    told = sent_json(stored.calls.last.request)
    assert complaints("ContentCreateRequest", told) == []
    assert "variables" not in told
    types = told["types"]
    assert isinstance(types, Mapping)
    assert types["twilio/list-picker"]["button"] == "Temas"
    assert [item["id"] for item in types["twilio/list-picker"]["items"]] == [
        choice.id for choice in LIST.choices
    ]
    assert "ContentVariables" not in asked(route)


async def test_a_content_known_from_before_is_not_made_again(
    whatsapp: Channel, twilio: respx.MockRouter, contents: ContentsInMemory
) -> None:
    await contents.put(digest_of(content(BUTTONS)), "HX" + "c" * 32)
    route = twilio.post(MESSAGES).mock(return_value=made())
    await whatsapp.send(WITH_BUTTONS)
    assert asked(route)["ContentSid"] == "HX" + "c" * 32


async def test_a_content_deleted_at_twilio_is_made_again(
    whatsapp: Channel, twilio: respx.MockRouter, contents: ContentsInMemory
) -> None:
    await contents.put(digest_of(content(BUTTONS)), "HX" + "c" * 32)
    twilio.post(CONTENTS).mock(return_value=content_made())
    route = twilio.post(MESSAGES).mock(side_effect=[refused(400, 21655), made()])
    await whatsapp.send(WITH_BUTTONS)
    assert asked(route)["ContentSid"] == CONTENT
    assert await contents.get(digest_of(content(BUTTONS))) == CONTENT


@pytest.mark.parametrize("code", [21655, 21656, 63005, 63013, 63021, 63027, 63028, 92006, 92999])
async def test_a_menu_refused_for_good_goes_as_text(
    whatsapp: Channel, twilio: respx.MockRouter, code: int
) -> None:
    stored = twilio.post(CONTENTS).mock(return_value=content_made())
    route = twilio.post(MESSAGES).mock(side_effect=[refused(400, code), made(), made()])
    assert await whatsapp.send(WITH_BUTTONS) == Sent(SENT, Progress.QUEUED)
    assert asked(route, 1)["Body"] == WITH_BUTTONS.body
    await whatsapp.send(WITH_BUTTONS)
    assert asked(route, 2)["Body"] == WITH_BUTTONS.body
    assert stored.call_count == 1


@pytest.mark.parametrize(
    ("answer", "tries"),
    [
        pytest.param(refused(400, 20001), 1, id="wrong for good"),
        pytest.param(refused(400, 92001), 1, id="refused for good"),
        pytest.param(refused(429, 20429), 2, id="busy"),
        pytest.param(refused(500, 20500), 2, id="trouble"),
        pytest.param(httpx.Response(201, json={}), 2, id="no id"),
        pytest.param(httpx.Response(201, text="<html>"), 2, id="not JSON"),
    ],
)
async def test_a_menu_that_cannot_be_stored_goes_as_text(
    whatsapp: Channel, twilio: respx.MockRouter, answer: httpx.Response, tries: int
) -> None:
    stored = twilio.post(CONTENTS).mock(return_value=answer)
    route = twilio.post(MESSAGES).mock(return_value=made())
    for _ in range(2):
        await whatsapp.send(WITH_BUTTONS)
        assert asked(route)["Body"] == WITH_BUTTONS.body
    assert stored.call_count == tries


@pytest.mark.parametrize(
    "letter",
    [
        pytest.param(with_menu(choices=BUTTONS.choices * 2), id="four buttons"),
        pytest.param(with_menu(choices=()), id="no button"),
        pytest.param(with_menu(choices=(replace(BUTTONS.choices[0], label="x" * 21),)), id="long label"),
        pytest.param(with_menu(variables=("x" * 1000, "Rosita")), id="long body"),
        pytest.param(with_menu(variables=("", "Rosita")), id="empty value"),
        pytest.param(with_menu(variables=("a\nb", "Rosita")), id="line break in a value"),
        pytest.param(with_menu(variables=("a    b", "Rosita")), id="wide gap in a value"),
        pytest.param(with_menu(style="list", open_label="x" * 21), id="long opener"),
    ],
)
async def test_a_menu_too_big_for_whatsapp_goes_as_text(
    whatsapp: Channel, twilio: respx.MockRouter, letter: Letter
) -> None:
    route = twilio.post(MESSAGES).mock(return_value=made())
    await whatsapp.send(letter)
    assert asked(route)["Body"] == letter.body


async def test_sms_shows_no_menu(sms: Channel, twilio: respx.MockRouter) -> None:
    route = twilio.post(MESSAGES).mock(return_value=made())
    await sms.send(replace(WITH_BUTTONS, to=PLAIN.to))
    assert asked(route)["Body"] == WITH_BUTTONS.body
