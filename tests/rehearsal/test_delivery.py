"""The steps of a message, the window, the words a carrier answers by itself, and faults on purpose."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import httpx
import pytest

from tests.rehearsal.conftest import AWA, ROSITA, SMS, Clock, World, world


async def test_the_line_hears_of_each_step_in_order(here: World) -> None:
    sid = (await here.send(AWA)).json()["sid"]
    await here.carrier.settled()
    assert here.line.steps(sid) == ["sent", "delivered"]
    assert here.line.queries == ["d=7", "d=7"]
    first, last = here.line.statuses
    assert (first["SmsStatus"], first["From"], first["To"]) == ("sent", SMS, AWA)
    assert last["RawDlrDoneDate"] == "2603081200"


async def test_an_open_phone_reads(here: World) -> None:
    await here.carrier.write(ROSITA, "Hola")
    with here.carrier.reading([ROSITA, AWA]):
        opened, sms = (await here.send(ROSITA)).json()["sid"], (await here.send(AWA)).json()["sid"]
        await here.carrier.settled()
    closed = (await here.send(ROSITA)).json()["sid"]
    await here.carrier.settled()
    assert here.line.steps(opened) == ["sent", "delivered", "read"]
    assert here.line.steps(sms) == here.line.steps(closed) == ["sent", "delivered"]
    read = next(form for form in here.line.statuses if form["MessageStatus"] == "read")
    assert (read["EventType"], read["ChannelPrefix"]) == ("READ", "whatsapp")


async def test_a_phone_that_was_off_gets_everything_in_order(here: World) -> None:
    here.carrier.set_away(AWA, away=True)
    sids = [(await here.send(AWA, str(number))).json()["sid"] for number in range(3)]
    await here.carrier.settled()
    assert {form["MessageStatus"] for form in here.line.statuses} == {"sent"}
    here.carrier.set_away(AWA, away=False)
    await here.carrier.settled()
    delivered = [form["MessageSid"] for form in here.line.statuses if form["MessageStatus"] == "delivered"]
    assert delivered == sids


async def test_opening_a_phone_meanwhile_repeats_no_step(base: str) -> None:
    async with world(base, pace=0.05) as here:
        sid = (await here.send(AWA)).json()["sid"]
        for _ in range(8):
            here.carrier.catch_up(AWA)
            await asyncio.sleep(0.02)
        await here.carrier.settled()
        assert here.line.steps(sid) == ["sent", "delivered"]


@pytest.mark.parametrize(("hours", "status"), [(0, "delivered"), (23.99, "delivered"), (24, "undelivered")])
async def test_free_text_on_whatsapp_has_its_window(here: World, hours: float, status: str) -> None:
    await here.carrier.write(ROSITA, "Hola")
    here.clock.pass_(hours=hours)
    answer = await here.send(ROSITA)
    await here.carrier.settled()
    assert answer.status_code == 201
    last = here.line.statuses[-1]
    assert last["MessageStatus"] == status
    assert last.get("ErrorCode") == ("63016" if status == "undelivered" else None)
    kept = (await here.http.get(f"/Messages/{answer.json()['sid']}.json")).json()
    assert (kept["status"], kept["error_code"]) == (status, 63016 if status == "undelivered" else None)


async def test_who_never_wrote_on_whatsapp_is_outside_the_window_and_sms_has_none(here: World) -> None:
    whatsapp, sms = (await here.send(ROSITA)).json()["sid"], (await here.send(AWA)).json()["sid"]
    await here.carrier.settled()
    assert (here.line.steps(whatsapp), here.line.steps(sms)[-1]) == (["undelivered"], "delivered")


async def test_who_joined_before_the_rehearsal_can_be_written_to_for_a_day(here: World) -> None:
    here.carrier.assume_written([ROSITA])
    here.clock.pass_(hours=25)
    here.carrier.assume_written([ROSITA])
    late = (await here.send(ROSITA)).json()["sid"]
    await here.carrier.settled()
    assert here.line.steps(late) == ["undelivered"]
    await here.carrier.write(ROSITA, "Hola")
    here.carrier.assume_written([ROSITA])
    soon = (await here.send(ROSITA)).json()["sid"]
    await here.carrier.settled()
    assert here.line.steps(soon) == ["sent", "delivered"]


@pytest.mark.parametrize("word", ["STOP", "stop", " End ", "CANCEL", "quit", "OptOut"])
async def test_stop_is_the_carriers_own_business_and_the_line_hears_it(here: World, word: str) -> None:
    await here.carrier.write(AWA, word)
    assert [form["Body"] for form in here.line.messages] == [word]
    assert "OptOutType" not in here.line.messages[0]
    refused = await here.send(AWA)
    assert (refused.status_code, refused.json()["code"]) == (400, 21610)
    asked, said = here.carrier.ledger.thread(AWA)
    assert (asked.inbound, said.own, said.sender) == (True, True, SMS)


async def test_start_opens_again_and_help_after_stop_is_silent(here: World) -> None:
    for word in ("STOP", "STOP", "HELP", "YES", "YES", "INFO"):
        await here.carrier.write(AWA, word)
    thread = here.carrier.ledger.thread(AWA)
    answered = [before.body for before, after in pairwise(thread) if after.own]
    assert answered == ["STOP", "YES", "INFO"]
    assert len(here.line.messages) == 6
    assert (await here.send(AWA)).status_code == 201


@pytest.mark.parametrize(("address", "text"), [(AWA, "STOP please"), (AWA, "ARRET"), (ROSITA, "STOP")])
async def test_other_words_and_other_channels_are_left_to_the_line(
    here: World, address: str, text: str
) -> None:
    await here.carrier.write(address, text)
    assert (await here.send(address)).status_code == 201
    assert not any(message.own for message in here.carrier.ledger.thread(address))


@pytest.mark.parametrize(
    ("fault", "status", "code"), [("too_many", 429, 20429), ("broken_before", 500, 20500)]
)
async def test_faults_that_accept_nothing(here: World, fault: str, status: int, code: int) -> None:
    await set_faults(here, {fault: 2})
    answers = [await here.send(AWA) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [status, status, 201]
    assert answers[0].json()["code"] == code
    assert len(here.carrier.ledger.messages) == 1


async def test_an_ambiguous_500_has_accepted(here: World) -> None:
    await set_faults(here, {"broken_after": 1})
    assert (await here.send(AWA, "once")).status_code == 500
    await here.carrier.settled()
    listed = (await here.http.get("/Messages.json", params={"To": AWA})).json()["messages"]
    assert [message["body"] for message in listed] == ["once"]
    assert len(here.line.statuses) == 2


async def test_a_cut_connection_has_accepted(here: World) -> None:
    await set_faults(here, {"cut_after": 1})
    with pytest.raises(httpx.RemoteProtocolError):
        await here.send(AWA)
    assert len(here.carrier.ledger.messages) == 1
    assert (await here.send(AWA)).status_code == 201


async def test_a_slow_carrier(here: World) -> None:
    await set_faults(here, {"delay": 5})
    with pytest.raises(httpx.ReadTimeout):
        await here.http.post("/Messages.json", data={"To": AWA}, timeout=0.05)


async def test_callbacks_repeated_and_reversed(here: World) -> None:
    await set_faults(here, {"repeat_callbacks": 1, "reverse_callbacks": True})
    sid = (await here.send(AWA)).json()["sid"]
    await here.carrier.settled()
    assert here.line.steps(sid) == ["delivered", "delivered", "sent", "sent"]


async def test_a_callback_before_the_answer(here: World) -> None:
    await set_faults(here, {"callback_first": True})
    answer = await here.send(AWA)
    assert here.line.steps(answer.json()["sid"])[0] == "sent"


async def test_a_message_ends_with_the_code_that_was_asked_for(here: World) -> None:
    await set_faults(here, {"codes": [30003, 30005]})
    for _ in range(3):
        await here.send(AWA)
    await here.carrier.settled()
    assert [form.get("ErrorCode") for form in here.line.statuses] == ["30003", "30005", None, None]


@pytest.mark.parametrize("wanted", [{"weather": 1}, {"too_many": "2"}, {"take": 1}, {"codes": 3}, []])
async def test_what_is_no_fault_changes_nothing(here: World, wanted: object) -> None:
    before = here.carrier.faults.as_data()
    assert (await here.http.post(f"{here.rest}/faults", json=wanted)).status_code == 400
    assert (await here.http.get(f"{here.rest}/faults")).json() == before


async def test_time_of_the_carrier_is_the_clocks(here: World) -> None:
    assert isinstance(here.clock, Clock)
    here.clock.pass_(days=3)
    assert (await here.send(AWA)).json()["date_created"] == "Wed, 11 Mar 2026 12:00:00 +0000"


async def set_faults(here: World, wanted: dict[str, object]) -> None:
    answer = await here.http.post(f"{here.rest}/faults", json=wanted)
    assert answer.status_code == 200
    assert answer.json() | wanted == answer.json()
