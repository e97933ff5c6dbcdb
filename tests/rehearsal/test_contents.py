"""Contents with buttons and lists: what Twilio's own client makes of them, their limits, their blanks."""

from __future__ import annotations

import json
from collections.abc import Mapping

import httpx
import pytest
from twilio.rest import Client  # type: ignore[import-untyped]
from twilio.rest.content.v1.content import ContentInstance, ContentList  # type: ignore[import-untyped]

from tests.rehearsal.conftest import AWA, ROSITA, World

TEXT = {"body": "Menu for {{1}}: 1 Ask 2 Find"}
BUTTONS = {
    "body": "Menu for {{1}}",
    "actions": [{"title": "Ask", "id": "m/1"}, {"title": "Find", "id": "m/2"}],
}
LIST = {"body": "Menu", "button": "Choose", "items": [{"item": "Ask", "id": "m/1"}]}


async def test_the_sdk_makes_reads_lists_and_deletes(here: World) -> None:
    def call(client: Client) -> tuple[ContentInstance, ContentInstance, list[str | None], bool]:
        request = ContentList.ContentCreateRequest(
            {
                "friendly_name": "menu",
                "language": "es",
                "variables": {"1": "Rosita"},
                "types": ContentList.Types({"twilio/text": ContentList.TwilioText(TEXT)}),
            }
        )
        made = client.content.v1.contents.create(request)
        assert made.sid is not None
        read = client.content.v1.contents(made.sid).fetch()
        listed = [content.sid for content in client.content.v1.contents.list()]
        return made, read, listed, client.content.v1.contents(made.sid).delete()

    made, read, listed, deleted = await here.sdk(call)
    assert (read.friendly_name, read.language, read.variables) == ("menu", "es", {"1": "Rosita"})
    assert read.types == {"twilio/text": TEXT}
    assert read.date_created == here.clock.at
    assert listed == [made.sid]
    assert deleted
    assert not here.carrier.ledger.contents


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        ("twilio/text", {"body": ""}),
        ("twilio/text", {"body": "x" * 1601}),
        ("twilio/unheard-of", TEXT),
        ("twilio/quick-reply", BUTTONS | {"body": "x" * 1025}),
        ("twilio/quick-reply", BUTTONS | {"actions": []}),
        ("twilio/quick-reply", BUTTONS | {"actions": [{"title": "x" * 21, "id": "1"}]}),
        ("twilio/quick-reply", BUTTONS | {"actions": [{"title": "x", "id": "1" * 201}]}),
        ("twilio/list-picker", LIST | {"items": [{"item": "x", "id": str(n)} for n in range(11)]}),
        ("twilio/list-picker", LIST | {"items": [{"item": "x" * 25, "id": "1"}]}),
        ("twilio/list-picker", LIST | {"items": "Ask"}),
    ],
)
async def test_limits(here: World, kind: str, parts: Mapping[str, object]) -> None:
    answer = await here.http.post(f"{here.rest}/v1/Content", json={"language": "en", "types": {kind: parts}})
    assert answer.status_code == 400


@pytest.mark.parametrize("wanted", [b"{", b"[]", b'{"language":"en"}', b'{"language":"en","types":{}}'])
async def test_what_is_no_content(here: World, wanted: bytes) -> None:
    assert (await here.http.post(f"{here.rest}/v1/Content", content=wanted)).status_code == 400


async def test_the_richest_type_is_shown_and_sms_gets_the_text(here: World) -> None:
    await here.carrier.write(ROSITA, "Hola")
    both = {"twilio/text": TEXT, "twilio/quick-reply": BUTTONS}
    whatsapp = (await send(here, ROSITA, both, {"1": "Rosita"})).json()
    sms = (await send(here, AWA, both, {"1": "Awa"})).json()
    assert (whatsapp["body"], sms["body"]) == ("Menu for Rosita", "Menu for Awa: 1 Ask 2 Find")
    shown = here.carrier.ledger.messages[whatsapp["sid"]].choices
    assert shown is not None
    assert (shown.pairs, shown.open) == ((("m/1", "Ask"), ("m/2", "Find")), "")
    assert here.carrier.ledger.messages[sms["sid"]].choices is None


BAD = ["{'1': 'a'}", "[]", '{"1": ""}', '{"1": null}', '{"1": 2}', '{"1": "a\\nb"}', '{"1": "a    b"}']


@pytest.mark.parametrize("variables", [*BAD, json.dumps({"1": "x" * 1601})])
async def test_bad_variables_are_refused_at_once(here: World, variables: str) -> None:
    answer = await send(here, ROSITA, {"twilio/text": TEXT}, variables)
    assert (answer.status_code, answer.json()["code"]) == (400, 21656)


@pytest.mark.parametrize(
    ("types", "variables", "code"),
    [
        ({"twilio/quick-reply": BUTTONS}, {}, "63028"),
        ({"twilio/quick-reply": BUTTONS | {"actions": BUTTONS["actions"] * 2}}, {"1": "a"}, "63021"),  # type: ignore[operator]
    ],
)
async def test_what_whatsapp_refuses_late(
    here: World, types: Mapping[str, object], variables: Mapping[str, str], code: str
) -> None:
    await here.carrier.write(ROSITA, "Hola")
    assert (await send(here, ROSITA, types, variables)).status_code == 201
    await here.carrier.settled()
    assert [form["ErrorCode"] for form in here.line.statuses] == [code]


async def test_buttons_and_lists_have_the_window_too(here: World) -> None:
    for types in ({"twilio/quick-reply": BUTTONS}, {"twilio/list-picker": LIST}):
        assert (await send(here, ROSITA, types, {"1": "a"})).status_code == 201
    await here.carrier.settled()
    assert [form["ErrorCode"] for form in here.line.statuses] == ["63016", "63016"]


async def send(
    here: World, to: str, types: Mapping[str, object], variables: Mapping[str, str] | str
) -> httpx.Response:
    made = await here.http.post(f"{here.rest}/v1/Content", json={"language": "en", "types": types})
    assert made.status_code == 201
    filled = variables if isinstance(variables, str) else json.dumps(variables)
    return await here.send(to, "", ContentSid=made.json()["sid"], ContentVariables=filled)


@pytest.mark.parametrize(("name", "codes"), [("approved-notice", []), ("notice", ["63016"])])
async def test_outside_the_window_only_an_approved_content_arrives(
    here: World, name: str, codes: list[str]
) -> None:
    content = {"friendly_name": name, "language": "es", "types": {"twilio/text": {"body": "1 nuevo"}}}
    made = await here.http.post(f"{here.rest}/v1/Content", json=content)
    answer = await here.send(ROSITA, "", ContentSid=made.json()["sid"])
    assert answer.status_code == 201
    await here.carrier.settled()
    refused = [told["ErrorCode"] for told in here.line.statuses if told.get("ErrorCode")]
    assert refused == codes
