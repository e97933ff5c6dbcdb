"""What becomes of a letter that Twilio does not take."""

from __future__ import annotations

import httpx
import pytest
import respx

from bot.channels.channel import Channel
from bot.channels.refusals import Refusal, Refused
from tests.channels.letters import PLAIN, WITH_BUTTONS
from tests.channels.schema import asked
from tests.channels.twilio_fake import CONTENTS, MESSAGES, content_made, made, refused


@pytest.mark.parametrize(
    ("answer", "refusal", "code"),
    [
        (refused(400, 21610), Refusal.OPTED_OUT, 21610),
        (refused(400, 21211), Refusal.NO_SUCH_ADDRESS, 21211),
        (refused(401, 20003), Refusal.SETUP, 20003),
        (refused(404, 20404), Refusal.SETUP, 20404),
        (refused(429, 20429), Refusal.BUSY, 20429),
        (refused(500, 20500), Refusal.UNCERTAIN, 20500),
        (httpx.Response(503, text="<html>busy</html>"), Refusal.UNCERTAIN, 503),
        (httpx.Response(302, headers={"Location": "/"}), Refusal.SETUP, 302),
        (httpx.Response(201, text=""), Refusal.UNCERTAIN, None),
        (httpx.Response(201, text="null"), Refusal.UNCERTAIN, None),
        (httpx.Response(201, text="[1]"), Refusal.UNCERTAIN, None),
        (httpx.Response(201, text="{"), Refusal.UNCERTAIN, None),
        (httpx.Response(201, json={"status": "queued"}), Refusal.UNCERTAIN, None),
        (made(status="failed", error_code=30003), Refusal.PHONE_OFF, 30003),
        (made(status="undelivered"), Refusal.UNKNOWN, None),
        (
            httpx.Response(
                429,
                json={"type": "t", "title": "busy", "status": 429, "code": 20429, "detail": "+51987654321"},
            ),
            Refusal.BUSY,
            20429,
        ),
        (httpx.ConnectError("no"), Refusal.NOT_REACHED, None),
        (httpx.ConnectTimeout("no"), Refusal.NOT_REACHED, None),
        (httpx.PoolTimeout("no"), Refusal.NOT_REACHED, None),
        (httpx.ReadTimeout("no"), Refusal.UNCERTAIN, None),
        (httpx.WriteTimeout("no"), Refusal.UNCERTAIN, None),
        (httpx.ReadError("no"), Refusal.UNCERTAIN, None),
        (httpx.RemoteProtocolError("no"), Refusal.UNCERTAIN, None),
    ],
)
async def test_refusals(
    sms: Channel,
    twilio: respx.MockRouter,
    answer: httpx.Response | Exception,
    refusal: Refusal,
    code: int | None,
) -> None:
    route = twilio.post(MESSAGES).mock(side_effect=[answer])
    with pytest.raises(Refused) as caught:
        await sms.send(PLAIN)
    assert (caught.value.refusal, caught.value.code) == (refusal, code)
    assert (caught.value.__context__, caught.value.__cause__) == (None, None)
    assert route.call_count == 1


async def test_a_letter_with_a_menu_is_refused_like_any_other(
    whatsapp: Channel, twilio: respx.MockRouter
) -> None:
    twilio.post(CONTENTS).mock(return_value=content_made())
    route = twilio.post(MESSAGES).mock(return_value=refused(400, 63016))
    with pytest.raises(Refused, match="outside the window"):
        await whatsapp.send(WITH_BUTTONS)
    assert route.call_count == 1


async def test_a_text_that_breaks_a_rule_does_not_fall_back_to_itself(
    whatsapp: Channel, twilio: respx.MockRouter
) -> None:
    twilio.post(CONTENTS).mock(return_value=content_made())
    route = twilio.post(MESSAGES).mock(return_value=refused(400, 63013))
    with pytest.raises(Refused) as caught:
        await whatsapp.send(WITH_BUTTONS)
    assert caught.value.refusal is Refusal.TEXT_REFUSED
    assert [sorted(asked(route, number)) for number in range(2)] == [
        ["ContentSid", "ContentVariables", "From", "StatusCallback", "To", "ValidityPeriod"],
        ["Body", "From", "StatusCallback", "To", "ValidityPeriod"],
    ]
