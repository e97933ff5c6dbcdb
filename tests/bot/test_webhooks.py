"""The two doors: unsigned 403, malformed 400, anything well-formed 200 and empty TwiML."""

from __future__ import annotations

import asyncio
from urllib.parse import urlencode

import pytest
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.channels.twilio.signature import sign
from tests.bot.conftest import BASE, FORM, PATH, TOKENS, Door, accepted, message
from tests.paper import AWA, LATER


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("base", [BASE, f"{BASE}:443"])
async def test_a_signed_message_is_taken(door: Door, token: str, base: str) -> None:
    assert accepted(await door.post(message(), token=token, base=base))
    assert await door.said() == ["Menu"]


async def test_a_message_that_is_posted_32_times_at_once_is_taken_once(door: Door) -> None:
    responses = await asyncio.gather(*(door.post(message()) for _ in range(32)))
    assert all(map(accepted, responses))
    assert await door.said() == ["Menu"]


async def test_a_query_is_signed_too(door: Door) -> None:
    assert accepted(await door.post(message(), path=f"{PATH}?a=1%20b&c"))


SIGNATURES = (None, b"", b"AAAA", "ñ€".encode(), sign("", BASE.encode()))


@pytest.mark.parametrize("signature", SIGNATURES)
@pytest.mark.parametrize("path", [PATH, "/twilio/status"])
async def test_unsigned_is_refused_without_effect(door: Door, signature: bytes | None, path: str) -> None:
    headers = {} if signature is None else {b"X-Twilio-Signature": signature}
    response = await door.http.post(path, data=message(), headers=headers)
    assert (response.status_code, response.content) == (403, b"")
    assert await door.paper.all_of("SELECT sid FROM inbox") == []


@pytest.mark.parametrize("content", [b"", b"\xff\x00", b"{}", b"a" * 100_000])
async def test_unsigned_is_refused_whatever_it_holds(door: Door, content: bytes) -> None:
    assert (await door.http.post(PATH, content=content)).status_code == 403


async def test_a_signature_of_another_is_refused(door: Door) -> None:
    assert (await door.post(message(), token="not-ours")).status_code == 403
    assert (await door.post(message(), base="https://other.example")).status_code == 403
    signature = RequestValidator(TOKENS[0]).compute_signature(BASE + PATH, message())
    changed = message(Body="stop")
    response = await door.http.post(PATH, data=changed, headers={"X-Twilio-Signature": signature})
    assert response.status_code == 403
    assert await door.said() == []


MALFORMED = {
    "nothing": b"",
    "no equals sign": b"MessageSid",
    "broken escape": b"MessageSid=%zz",
    "not UTF-8": b"MessageSid=SM%ff%fe",
    "bare bytes": b"\xff\xfe=\xff",
    "too large": b"Body=" + b"a" * 65_536,
    "too many fields": b"&".join(b"a=1" for _ in range(300)),
    "no MessageSid": urlencode({k: v for k, v in message().items() if k != "MessageSid"}).encode(),
    "no From": urlencode(message(From="")).encode(),
    "no To": urlencode(message(To="")).encode(),
    "odd MessageSid": urlencode(message(MessageSid="SM1; DROP TABLE")).encode(),
    "odd From": urlencode(message(From="Awa")).encode(),
    "NUL in the sender": urlencode(message(From="+22170000\x000101")).encode(),
    "NUL in the id": urlencode(message(MessageSid="SM" + "1" * 31 + "\x00")).encode(),
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED.keys())
async def test_malformed_is_refused_with_no_detail(door: Door, body: bytes) -> None:
    response = await door.raw(body)
    assert (response.status_code, response.content) == (400, b"")
    assert await door.paper.all_of("SELECT sid FROM inbox") == []


@pytest.mark.parametrize(
    "kind", [None, "", "application/json", "multipart/form-data", f"{FORM}; charset=latin-1"]
)
async def test_another_kind_of_body_is_refused(door: Door, kind: str | None) -> None:
    assert (await door.raw(urlencode(message()).encode(), kind)).status_code == 400


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize("path", [PATH, "/twilio/status"])
async def test_another_method_is_refused(door: Door, method: str, path: str) -> None:
    assert (await door.http.request(method, path)).status_code == 405


STATUS = {"MessageSid": f"SM{'2' * 32}", "MessageStatus": "delivered"}


async def test_a_report_moves_its_message(door: Door) -> None:
    await door.paper.put(AWA, LATER)
    await door.paper.settle()
    (paper,) = door.paper.papers
    path = f"/twilio/status?d={paper.letter.reference}"
    assert accepted(await door.post(STATUS | {"MessageSid": paper.sid}, path=path))
    assert await door.paper.states() == ["delivered"]


@pytest.mark.parametrize("query", ["", "?d=", "?d=0", "?d=1.1.1", "?d=%00", "?d=" + "9" * 400, "?x=1"])
async def test_a_report_of_nothing_is_accepted(door: Door, query: str) -> None:
    assert accepted(await door.post(STATUS, path=f"/twilio/status{query}"))


@pytest.mark.parametrize(
    "fields", [{"MessageStatus": "sent"}, {"MessageSid": STATUS["MessageSid"]}, {"a": "b"}]
)
async def test_a_report_without_its_names_is_malformed(door: Door, fields: dict[str, str]) -> None:
    assert (await door.post(fields, path="/twilio/status")).status_code == 400


async def test_without_a_database_the_carrier_hears_of_it(
    door: Door, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """503, so that the message is found when the line looks back; and no words in the log."""

    def away(*_: object) -> None:
        raise ConnectionError(AWA.value)

    with monkeypatch.context() as patched:
        patched.setattr(type(door.paper.line.database), "begin", away)
        patched.setattr(type(door.paper.line.database), "connect", away)
        response = await door.post(message(Body="a secret"))
        health = await door.http.get("/healthz")
    assert (response.status_code, response.content) == (503, b"")
    assert (health.status_code, health.text) == (503, "the database does not answer\n")
    assert "secret" not in caplog.text
    assert AWA.value not in caplog.text


async def test_health_and_figures(door: Door) -> None:
    await door.post(message())
    health, figures = await door.http.get("/healthz"), await door.http.get("/metrics")
    assert (health.status_code, health.text) == (200, "ok\n")
    assert 'palaver_outbox{state="ready"} 1.0' in figures.text
    assert AWA.value not in figures.text


@pytest.mark.parametrize("path", ["/docs", "/openapi.json", "/redoc", "/", "/twilio", "/twilio/message/"])
async def test_nothing_else_is_served(door: Door, path: str) -> None:
    assert (await door.http.get(path)).status_code in (404, 405, 307)
