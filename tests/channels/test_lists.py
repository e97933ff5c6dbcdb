"""What Twilio says it has sent for us and taken for us."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import httpx
import pytest
import respx

from bot.channels.channel import Address, Attachment, Channel, Found, OptOut, Progress
from bot.channels.refusals import Refusal, Refused
from tests.channels.letters import PLAIN, ROSA, ROSA_SMS, WITH_BUTTONS
from tests.channels.schema import complaints
from tests.channels.twilio_fake import ACCOUNT, BASE, MESSAGES, SENT, message, page, refused

AT = datetime(2026, 11, 2, 15, 30, tzinfo=UTC)
LIMA = timezone(timedelta(hours=-5))
MEDIA_SID = "MM" + "c" * 32
FILES = f"{BASE}/2010-04-01/Accounts/{ACCOUNT}/Messages/{MEDIA_SID}/Media.json"
FILE = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{MEDIA_SID}/Media/ME{'d' * 32}"


def query(route: respx.Route, number: int = 0) -> dict[str, object]:
    told: dict[str, object] = dict(route.calls[number].request.url.params)
    assert complaints("ListMessageQuery", told) == []
    return told


async def test_what_was_sent_to_her_is_looked_up_by_both_ends(
    whatsapp: Channel, twilio: respx.MockRouter
) -> None:
    route = twilio.get(MESSAGES).mock(
        return_value=page(
            message(status="undelivered", error_code=63016, body="b"),
            message(date_created="Mon, 02 Nov 2026 15:29:59 +0000"),
        )
    )
    found = await whatsapp.sent_to(ROSA, AT)
    assert found == [Found(SENT, "b", Progress.REFUSED, AT, 63016)]
    assert query(route) == {"To": "whatsapp:+51987654321", "From": "whatsapp:+15005550006", "PageSize": "200"}


async def test_twilios_clock_has_whole_seconds(sms: Channel, twilio: respx.MockRouter) -> None:
    twilio.get(MESSAGES).mock(return_value=page(message()))
    since = (AT + timedelta(milliseconds=999)).astimezone(LIMA)
    assert [found.at for found in await sms.sent_to(ROSA_SMS, since)] == [AT]


async def test_a_copy_is_known_by_what_it_says(sms: Channel, twilio: respx.MockRouter) -> None:
    texts = [PLAIN.body + " ", "Amina pregunta. ¿Contesta, Rosita?", WITH_BUTTONS.body, "other", None]
    twilio.get(MESSAGES).mock(return_value=page(*[message(body=text) for text in texts]))
    found = await sms.sent_to(ROSA_SMS, AT)
    assert [one.is_copy_of(PLAIN) for one in found] == [True, False, False, False, False]
    assert [one.is_copy_of(WITH_BUTTONS) for one in found] == [False, True, True, False, False]


async def test_what_people_wrote_comes_oldest_first_over_all_pages(
    sms: Channel, twilio: respx.MockRouter
) -> None:
    rows = [
        message(
            sid=f"SM{number:032}",
            body=body,
            to="+15005550006",
            direction="inbound",
            status="received",
            **more,
        )
        for number, (body, more) in enumerate(
            [
                ("STOP", {"from": "+51987654321"}),
                ("nadie", {"from": "AMAZON"}),
                ("Ho\0la", {"from": "384387"}),
            ]
        )
    ]
    following = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page=1&PageToken=x"
    route = twilio.get(MESSAGES).mock(side_effect=[page(*rows[:2], next_page=following), page(*rows[2:])])
    received = await sms.received(datetime(2026, 11, 2, 10, 0, tzinfo=LIMA))
    assert [(one.sender, one.body, one.opt_out) for one in received] == [
        (Address("sms", "384387"), "Hola", None),
        (Address("sms", "+51987654321"), "STOP", OptOut.STOP),
    ]
    assert received[0].line == Address("sms", "+15005550006")
    assert query(route) == {"To": "+15005550006", "DateSent>": "2026-11-02T15:00:00Z", "PageSize": "200"}
    assert str(route.calls[1].request.url) == BASE + following


async def test_her_voice_note_comes_with_its_file(whatsapp: Channel, twilio: respx.MockRouter) -> None:
    voice = message(
        sid=MEDIA_SID,
        body="",
        num_media="1",
        status="received",
        to="whatsapp:+15005550006",
        **{"from": "whatsapp:+51987654321"},
    )
    twilio.get(MESSAGES).mock(return_value=page(voice))
    file = {
        "sid": "ME" + "d" * 32,
        "content_type": "audio/ogg",
        "parent_sid": MEDIA_SID,
        "uri": f"{FILE}.json",
    }
    twilio.get(FILES).mock(
        return_value=httpx.Response(200, json={"media_list": [file], "next_page_uri": None, "page": 0})
    )
    (received,) = await whatsapp.received(AT)
    assert received.media == (Attachment(BASE + FILE, "audio/ogg"),)
    assert (received.sender, received.opt_out) == (ROSA, None)


async def test_a_file_that_is_gone_takes_no_message_with_it(sms: Channel, twilio: respx.MockRouter) -> None:
    row = message(sid=MEDIA_SID, num_media="2", to="+15005550006", **{"from": "+51987654321"})
    twilio.get(MESSAGES).mock(return_value=page(row))
    twilio.get(FILES).mock(return_value=refused(404, 20404))
    (received,) = await sms.received(AT)
    assert received.media == (Attachment("", ""), Attachment("", ""))


@pytest.mark.parametrize(
    ("answer", "refusal"),
    [
        (refused(401, 20003), Refusal.SETUP),
        (refused(429, 20429), Refusal.BUSY),
        (refused(503, 20503), Refusal.UNCERTAIN),
        (httpx.Response(200, text="<html>"), Refusal.UNCERTAIN),
        (httpx.Response(200, json={"a": 1, "b": 2}), Refusal.UNCERTAIN),
        (page(message(sid=None)), Refusal.UNCERTAIN),
        (httpx.ConnectError("no"), Refusal.NOT_REACHED),
        (httpx.ReadTimeout("no"), Refusal.UNCERTAIN),
    ],
)
async def test_a_look_up_may_be_refused_too(
    sms: Channel, twilio: respx.MockRouter, answer: httpx.Response | Exception, refusal: Refusal
) -> None:
    twilio.get(MESSAGES).mock(side_effect=[answer])
    with pytest.raises(Refused) as caught:
        await sms.sent_to(ROSA_SMS, AT)
    assert caught.value.refusal is refusal
    assert caught.value.__context__ is None
