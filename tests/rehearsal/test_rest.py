"""The REST as Twilio's own client sees it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest
from twilio.base.exceptions import TwilioRestException  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]
from twilio.rest.api.v2010.account.message import MessageInstance  # type: ignore[import-untyped]

from tests.rehearsal.conftest import AWA, NUMBERLESS, ROSITA, SID, SMS, WHATSAPP, World


async def test_the_sdk_sends_and_reads_back(here: World) -> None:
    def call(client: Client) -> tuple[MessageInstance, MessageInstance]:
        sent = client.messages.create(to=AWA, from_=SMS, body="Ñandú à 5 h, d'accord ?")
        assert sent.sid is not None
        return sent, client.messages(sent.sid).fetch()

    sent, read = await here.sdk(call)
    assert (sent.status, sent.direction, sent.num_segments) == ("queued", "outbound-api", "1")
    assert read.body == "Ñandú à 5 h, d'accord ?"
    assert read.date_created == here.clock.at
    assert (read.account_sid, read.from_, read.to, read.error_code) == (SID, SMS, AWA, None)


async def test_a_list_goes_over_many_pages_newest_first(here: World) -> None:
    for number in range(7):
        here.clock.pass_(minutes=1)
        await here.send(AWA, f"number {number}")
    await here.send("+221700000199", "for somebody else")

    def call(client: Client) -> list[str | None]:
        return [message.body for message in client.messages.stream(to=AWA, from_=SMS, page_size=3)]

    assert await here.sdk(call) == [f"number {number}" for number in reversed(range(7))]


async def test_a_page_stays_true_while_messages_arrive(here: World) -> None:
    for number in range(4):
        await here.send(AWA, str(number))
    first = (await here.http.get("/Messages.json", params={"PageSize": 2})).json()
    await here.send(AWA, "late")
    second = (await here.http.get(f"{here.rest}{first['next_page_uri']}")).json()
    assert [message["body"] for message in first["messages"] + second["messages"]] == ["3", "2", "1", "0"]
    assert second["next_page_uri"] is None


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"date_sent_after": timedelta(hours=-1)}, ["new", "middle"]),
        ({"date_sent_after": timedelta(0)}, ["new"]),
        ({"date_sent_before": timedelta(hours=-1)}, ["middle", "old"]),
        ({"date_sent_after": timedelta(hours=-1), "date_sent_before": timedelta(hours=-1)}, ["middle"]),
    ],
)
async def test_dates_belong_to_their_span(
    here: World, filters: dict[str, timedelta], found: list[str]
) -> None:
    for body in ("old", "middle", "new"):
        here.clock.pass_(hours=1)
        await here.send(AWA, body)
    spans = {name: here.clock.at + offset for name, offset in filters.items()}

    def call(client: Client) -> list[str | None]:
        return [message.body for message in client.messages.list(**spans)]

    assert await here.sdk(call) == found


async def test_a_date_alone_is_its_whole_day(here: World) -> None:
    await here.send(AWA, "today")
    here.clock.pass_(days=1)
    await here.send(AWA, "tomorrow")
    page = await here.http.get("/Messages.json", params={"DateSent": "2026-03-08"})
    assert [message["body"] for message in page.json()["messages"]] == ["today"]


async def test_inbound_messages_are_listed_for_the_reconciler(here: World) -> None:
    await here.carrier.write(AWA, "Bonjour")
    await here.carrier.write(ROSITA, "Hola")

    def call(client: Client) -> list[tuple[str | None, object, str | None]]:
        since = datetime(2026, 3, 8, tzinfo=UTC)
        found = client.messages.list(to=SMS, date_sent_after=since)
        return [(message.body, message.direction, message.from_) for message in found]

    assert await here.sdk(call) == [("Bonjour", "inbound", AWA)]


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"To": ""}, 400, 21604),
        ({"From": ""}, 400, 21603),
        ({"To": "221700000101"}, 400, 21211),
        ({"To": "+0"}, 400, 21211),
        ({"To": "whatsapp:Awa"}, 400, 21211),
        ({"From": "+15005550001"}, 400, 21606),
        ({"From": WHATSAPP}, 400, 21910),
        ({"Body": " "}, 400, 21619),
        ({"Body": "x" * 1601}, 400, 21617),
        ({"Body": "🌽" * 801}, 400, 21617),
        ({"StatusCallback": "line/status"}, 400, 21609),
        ({"StatusCallback": "http://my_line.test/"}, 400, 21609),
        ({"ContentSid": "HX" + "0" * 32}, 400, 21655),
        ({"ContentVariables": "{}"}, 400, 21654),
    ],
)
async def test_what_is_refused_at_once(here: World, change: dict[str, str], status: int, code: int) -> None:
    answer = await here.send(AWA, **change) if "Body" not in change else await here.send(AWA, change["Body"])
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert set(answer.json()) == {"code", "message", "more_info", "status"}
    assert not here.carrier.ledger.messages


async def test_the_longest_text_and_every_kind_of_address_go_through(here: World) -> None:
    for to in (AWA, ROSITA, NUMBERLESS):
        assert (await here.send(to, "x" * 1600)).status_code == 201


@pytest.mark.parametrize("login", [None, (SID, "wrong"), ("AC" + "f" * 32, "a-token-for-tests"), (SID, "Ñ")])
async def test_a_wrong_login_does_nothing(here: World, login: tuple[str, str] | None) -> None:
    url = f"{here.rest}/2010-04-01/Accounts/{SID}/Messages.json"
    form = {"To": AWA, "From": SMS, "Body": "Hello"}
    async with httpx.AsyncClient(auth=login) as stranger:
        answers = [await stranger.post(url, data=form), await stranger.get(url)]
    assert [answer.status_code for answer in answers] == [401, 401]
    assert {answer.json()["code"] for answer in answers} == {20003}
    assert not here.carrier.ledger.messages


async def test_the_sdk_redacts_and_deletes(here: World) -> None:
    message = await here.carrier.write(AWA, "a word to forget")

    def call(client: Client) -> tuple[str | None, bool]:
        redacted = client.messages(message.sid).update(body="")
        return redacted.body, client.messages(message.sid).delete()

    assert await here.sdk(call) == ("", True)
    assert (await here.http.get(f"/Messages/{message.sid}.json")).json()["code"] == 20404


async def test_what_is_on_its_way_cannot_be_deleted(here: World) -> None:
    here.carrier.set_away(AWA, away=True)
    sid = (await here.send(AWA)).json()["sid"]

    def call(client: Client) -> None:
        client.messages(sid).delete()

    with pytest.raises(TwilioRestException) as caught:
        await here.sdk(call)
    assert caught.value.code == 20009


async def test_bytes_that_are_no_text_are_a_bad_request(here: World) -> None:
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = await here.http.post("/Messages.json", content=b"To=\xff\xfe&Body=\x00", headers=kind)
    assert answer.status_code == 400
    assert (await here.http.get("/Messages.json", params={"PageSize": "many"})).status_code == 400
    assert (await here.http.get("/Messages.json", params={"DateSent>": "soon"})).status_code == 400
