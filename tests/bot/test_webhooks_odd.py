"""Whatever a phone can send, and whatever anybody else can: nothing crashes, nothing valid is lost."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.bot.conftest import Door, accepted, message

ODD = {
    "emoji only": {"Body": "🙂🙏🏾"},
    "no text": {"Body": ""},
    "blank": {"Body": " \n\t "},
    "NUL in the text": {"Body": "me\x00nu"},
    "media without text": {
        "Body": "",
        "NumMedia": "1",
        "MediaUrl0": "https://x/y",
        "MediaContentType0": "audio/ogg",
    },
    "ten media": {"Body": "", "NumMedia": "10"},
    "odd count of media": {"Body": "menu", "NumMedia": "many"},
    "unknown parameters": {"Brand-New": "yes", "ñ": "€", "": "x"},
    "a place": {"Body": "", "Latitude": "1", "Longitude": "2"},
    "a card": {"Body": "", "NumMedia": "1", "MediaContentType0": "text/vcard"},
    "a huge text": {"Body": "palabra " * 7000},
    "every sign there is": {"Body": "".join(map(chr, range(32, 0x600)))},
    "right to left": {"Body": "مرحبا \u202eabc"},
    "a button of nothing": {"ButtonPayload": "no/such/thing", "Body": "x"},
    "a list of nothing": {"ListId": "menu/menu/77", "Body": "x"},
    "odd interactive data": {"InteractiveData": "[[[", "Body": "x"},
    "a huge name": {"ProfileName": "x" * 5000},
    "a formula": {"Body": "'; DROP TABLE member; -- {{1}} {nick} %s ${x}"},
}


@pytest.mark.parametrize("changes", ODD.values(), ids=ODD.keys())
async def test_odd_but_well_formed_is_answered(door: Door, changes: dict[str, str]) -> None:
    assert accepted(await door.post(message(**changes)))
    assert len(await door.said()) == 1
    assert await door.paper.all_of("SELECT state FROM inbox") == [("taken",)]


@pytest.mark.parametrize(
    "nick", ["x" * 60_000, "ñ" * 13, "\u0301" * 40, "🙂🙂", "0712345678", "\u202eabc\u202c"]
)
async def test_odd_nicknames_are_asked_for_again(door: Door, nick: str) -> None:
    """She has joined by SMS, where the line names her itself, and wants another name."""
    new = "+254700000177"
    for n, body in enumerate(("maembe", "1", "1", "1", "1", "1", "00", "5", "4", "4", nick)):
        assert accepted(await door.post(message(From=new, Body=body, MessageSid=f"SM{n:032x}")))
        await door.paper.settle()
    last = door.paper.papers[-1].letter.body
    assert last.startswith("A nickname has 2 to 12 letters")


texts = st.text(max_size=200)
names = st.sampled_from([*message(), "MessageStatus", "ButtonPayload", "ListId", "InteractiveData"]) | texts
forms = st.dictionaries(names, texts, max_size=12)
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUICK
@given(body=st.binary(max_size=400))
async def test_any_bytes_at_all(door: Door, body: bytes) -> None:
    assert (await door.raw(body)).status_code in (200, 400, 403)


@QUICK
@given(changes=forms, number=st.integers(0, 2**60))
async def test_any_signed_form(door: Door, changes: dict[str, str], number: int) -> None:
    fields = message(MessageSid=f"SM{number:032x}") | changes
    assert (await door.raw(urlencode(fields, errors="surrogatepass").encode())).status_code in (200, 400)


@QUICK
@given(body=texts, number=st.integers(0, 2**60))
async def test_any_text_from_a_member(door: Door, body: str, number: int) -> None:
    sent = urlencode(message(MessageSid=f"SM{number:032x}", Body=body)).encode()
    assert accepted(await door.raw(sent))
