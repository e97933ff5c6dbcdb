"""What a person writes, as it comes to the line."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping

import httpx
import pytest

from bot.rehearsal.post import Account, Post
from tests.rehearsal.conftest import AWA, NUMBERLESS, ROSITA, SID, SMS, WHATSAPP, World

MENU = {
    "friendly_name": "menu",
    "language": "en",
    "types": {
        "twilio/text": {"body": "Menu"},
        "twilio/list-picker": {
            "body": "Menu for {{1}}",
            "button": "Choose",
            "items": [{"item": "Ask", "id": "menu/ask/2"}, {"item": "Find", "id": "menu/find/3"}],
        },
    },
}
YES_NO = {
    "language": "en",
    "types": {"twilio/quick-reply": {"body": "Sure?", "actions": [{"title": "Yes", "id": "q/1"}]}},
}


async def test_an_sms_has_twilios_fields(here: World) -> None:
    message = await here.carrier.write(AWA, "Bonjour à toutes")
    (form,) = here.line.messages
    assert re.fullmatch(r"SM[0-9a-f]{32}", form["MessageSid"])
    assert form["MessageSid"] == form["SmsSid"] == form["SmsMessageSid"] == message.sid
    assert (form["From"], form["To"], form["Body"]) == (AWA, SMS, "Bonjour à toutes")
    assert (form["AccountSid"], form["ApiVersion"], form["SmsStatus"]) == (SID, "2010-04-01", "received")
    assert (form["NumMedia"], form["NumSegments"], form["FromCountry"]) == ("0", "1", "SN")
    assert "MessageStatus" not in form
    assert "WaId" not in form
    assert message.taken


async def test_a_whatsapp_message_brings_both_ids_and_a_profile(here: World) -> None:
    await here.carrier.write(ROSITA, "Hola", profile="Rosa de la cocina")
    (form,) = here.line.messages
    assert (form["From"], form["To"]) == (ROSITA, WHATSAPP)
    assert (form["WaId"], form["ProfileName"]) == ("51900000101", "Rosa de la cocina")
    assert re.fullmatch(r"whatsapp:PE\.[0-9a-zA-Z]+", form["ExternalUserId"])
    assert form["MessageType"] == "text"


async def test_a_person_without_a_number_is_only_her_id(here: World) -> None:
    await here.carrier.write(NUMBERLESS, "Hola")
    (form,) = here.line.messages
    assert form["From"] == form["ExternalUserId"] == NUMBERLESS
    assert "+" not in form["WaId"]
    assert (await here.send(NUMBERLESS)).status_code == 201


async def test_her_other_id_reaches_the_same_phone(here: World) -> None:
    await here.carrier.write(ROSITA, "Hola")
    other = here.line.messages[0]["ExternalUserId"]
    await here.send(other, "Hola, Rosita")
    await here.carrier.settled()
    thread = here.carrier.ledger.thread(ROSITA)
    assert [message.body for message in thread] == ["Hola", "Hola, Rosita"]
    assert thread[-1].status == "delivered"


async def test_a_pressed_button_names_its_message(here: World) -> None:
    sid = await ask(here, YES_NO)
    await here.carrier.tap(ROSITA, sid, "q/1")
    form = here.line.messages[-1]
    assert (form["Body"], form["ButtonText"], form["ButtonPayload"]) == ("Yes", "Yes", "q/1")
    assert (form["ButtonType"], form["MessageType"]) == ("REPLY", "interactive")
    assert form["OriginalRepliedMessageSid"] == sid
    assert form["OriginalRepliedMessageSender"] == WHATSAPP


async def test_a_picked_item_of_a_list(here: World) -> None:
    sid = await ask(here, MENU, '{"1": "Rosita"}')
    await here.carrier.tap(ROSITA, sid, "menu/find/3")
    form = here.line.messages[-1]
    assert (form["Body"], form["ListTitle"], form["ListId"]) == ("Find", "Find", "menu/find/3")
    assert "ButtonPayload" not in form


async def test_only_her_own_buttons_can_be_pressed(here: World) -> None:
    sid = await ask(here, YES_NO)
    for address, choice in ((NUMBERLESS, "q/1"), (ROSITA, "q/2")):
        with pytest.raises(KeyError):
            await here.carrier.tap(address, sid, choice)


async def test_files_need_a_login_and_come_by_a_second_address(here: World) -> None:
    await here.carrier.write(ROSITA, files=[("image/png", b"\x89PNG"), ("audio/ogg", b"OggS")])
    form = here.line.messages[-1]
    assert (form["Body"], form["NumMedia"], form["MediaContentType1"]) == ("", "2", "audio/ogg")
    assert form["MessageSid"].startswith("MM")
    here.carrier.faults.media_missing = 1
    async with httpx.AsyncClient() as stranger:
        assert (await stranger.get(form["MediaUrl0"])).status_code == 401
    assert (await here.http.get(form["MediaUrl0"])).status_code == 404
    found = await here.http.get(form["MediaUrl0"], follow_redirects=True)
    assert (found.content, found.headers["content-type"]) == (b"\x89PNG", "image/png")


@pytest.mark.parametrize("status", [400, 403, 500, 503])
async def test_a_bad_answer_is_not_tried_again_and_the_message_stays(here: World, status: int) -> None:
    here.line.answers = [status]
    message = await here.carrier.write(AWA, "Bonjour")
    assert len(here.line.messages) == 1
    assert not message.taken
    assert (await here.http.get(f"/Messages/{message.sid}.json")).json()["status"] == "received"


async def test_a_line_that_is_down_is_tried_twice_with_one_token(base: str) -> None:
    tokens: list[str] = []
    hung_up = asyncio.Event()

    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tokens.append((await reader.readuntil(b"\r\n\r\n")).decode().partition("Idempotency-Token: ")[2][:32])
        writer.close()
        hung_up.set()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    post = Post(Account(SID, SMS, WHATSAPP, f"http://127.0.0.1:{port}", "t"))
    assert await post.send(f"http://127.0.0.1:{port}/twilio/message", {"Body": "a"}) is None
    assert len(tokens) == 1  # it had connected, so there is no second try
    server.close()
    await server.wait_closed()
    assert await post.send(f"http://127.0.0.1:{port}/twilio/message", {"Body": "a"}) is None
    post.close()


async def test_the_public_name_is_signed_and_the_near_one_is_used(here: World) -> None:
    near = Account(SID, SMS, WHATSAPP, here.line.base, "a-token-for-tests", public="https://line.example")
    here.line.base = "https://line.example"
    post = Post(near)
    assert near.webhook == "https://line.example/twilio/message"
    assert await post.send(near.webhook, {"Body": "é", "Empty": ""}) == 200
    assert await post.send("https://line.example/twilio/status?d=a%20b", {"MessageStatus": "sent"}) == 200
    post.close()


async def ask(here: World, content: Mapping[str, object], variables: str = "{}") -> str:
    """Sends Rosita a message with choices; its sid."""
    await here.carrier.write(ROSITA, "Hola")
    made = await here.http.post(f"{here.rest}/v1/Content", json=content)
    sent = await here.send(ROSITA, "", ContentSid=made.json()["sid"], ContentVariables=variables)
    assert sent.status_code == 201
    await here.carrier.settled()
    return str(sent.json()["sid"])
