"""What may leave the line: by two, for 24 hours, without numbers, private words or anything below five."""

from __future__ import annotations

import csv
import io
import json
from datetime import timedelta

import pytest

from bot.channels.channel import Address
from bot.desk import files, outgoing
from bot.desk.rooms import rooms_for
from tests.desk.conftest import GRACE, LUCIA, Browser, Office, colleague
from tests.dialogue.promising import ADA, BEA, CLEO, TEXT, join, noted
from tests.sheet.telling import tell

ORG = "Maembe network"
ODETTE = Address("sms", "+33600000903")
HIDDEN = "plantedsecret"
OF = f"objects:{ORG}"


async def _shared(office: Office) -> None:
    """Two of one partner tell a practice, one of them without a name; one is for the group alone, and one is
    another partner's. A promise stands."""
    await join(office.paper)
    await tell(office.paper, ADA, {"title": "Rain tanks", "did": "=cmd|we dug"}, credit="both")
    await tell(office.paper, BEA, {"title": "Seed bank", "did": "We dried seed"}, credit="none")
    await tell(office.paper, CLEO, {"title": HIDDEN, "did": HIDDEN}, audience="group")
    await noted(office.paper)


async def _two(office: Office) -> tuple[Browser, Browser]:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    await colleague(office.paper, GRACE, "Grace", "second")
    return await office.enters("Lucia", LUCIA), await office.enters("Grace", GRACE)


async def _agreed(office: Office, room: str, of: str = OF) -> tuple[Browser, Browser, str]:
    lucia, grace = await _two(office)
    assert "second person has to agree" in await lucia.do(room, "ask", of=of)
    ((number,),) = await office.paper.all_of("SELECT id FROM proposal")
    assert "it is done" in await grace.do("two", "agree", n=str(number))
    return lucia, grace, str(number)


@pytest.mark.rule("SAF-20")
async def test_before_a_second_agrees_nothing_can_be_fetched(office: Office) -> None:
    await _shared(office)
    lucia, _ = await _two(office)
    await lucia.do("exports", "ask", of=OF)
    ((number,),) = await office.paper.all_of("SELECT id FROM proposal")
    await lucia.do("exports", "json", n=str(number))
    assert (lucia.page.status_code, "Rain tanks" in lucia.page.text) == (409, False)


@pytest.mark.rule("SAF-20", "SAF-13", "SAF-01")
async def test_the_objects_of_a_partner_go_in_the_credit_chosen_and_nothing_private_with_them(
    office: Office,
) -> None:
    await _shared(office)
    lucia, grace, number = await _agreed(office, "exports")
    await lucia.do("exports", "json", n=number)
    assert lucia.page.headers["content-disposition"].startswith("attachment")
    whole = json.loads(lucia.page.text)
    assert [(one["title"], one["nick"], one["place"]) for one in whole["practices"]] == [
        ("Rain tanks", "Ada", "Kisumu"),
        ("Seed bank", "", ""),
    ]
    assert [one["state"] for one in whole["promises"]] == ["due"]
    assert {one["count"] for one in whole["plans"]} == {"<5"}
    numbers = [str(n) for (n,) in await office.paper.all_of("SELECT number FROM promise")]
    ids = [id for (id,) in await office.paper.all_of("SELECT id FROM member")]
    for kept_back in (HIDDEN, TEXT, "tap", "Bea", ADA.value, *numbers, *ids):
        assert f'"{kept_back}"' not in lucia.page.text
    await grace.do("exports", "practices", n=number)
    rows = list(csv.DictReader(io.StringIO(grace.page.text.removeprefix("\ufeff"))))
    assert [row["did"] for row in rows] == ["'=cmd|we dug", "We dried seed"]
    log = await office.paper.all_of("SELECT who FROM decision WHERE action = 'fetched' ORDER BY id")
    assert log == [("Lucia",), ("Grace",)]


async def test_it_is_for_the_two_alone_and_for_24_hours(office: Office) -> None:
    await _shared(office)
    lucia, _, number = await _agreed(office, "exports")
    await colleague(office.paper, ODETTE, "Odette", "facilitator")
    odette = await office.enters("Odette", ODETTE)
    await odette.do("exports", "json", n=number)
    assert odette.page.status_code == 409
    office.paper.clock.pass_(timedelta(hours=24))
    lucia = await office.enters("Lucia", LUCIA)
    assert "No file is ready" in await lucia.open("exports")
    await lucia.do("exports", "json", n=number)
    assert lucia.page.status_code == 409


async def test_what_is_taken_back_meanwhile_is_not_in_the_file(office: Office) -> None:
    await _shared(office)
    lucia, _, number = await _agreed(office, "exports")
    await office.paper.hear(ADA, "DELETE ALL")
    await lucia.do("exports", "json", n=number)
    assert [one["title"] for one in json.loads(lucia.page.text)["practices"]] == ["Seed bank"]


async def test_a_partner_that_is_none_is_refused(office: Office) -> None:
    lucia, _ = await _two(office)
    for of in ("objects:Nobody", "objects", "figures:Maembe network", "everything", ""):
        await lucia.do("exports", "ask", of=of)
        assert lucia.page.status_code == 409


async def test_figures_tell_of_nothing_below_five(office: Office) -> None:
    await _shared(office)
    async with office.paper.line.database.connect() as connection:
        found = await outgoing.figures(connection, office.paper.clock.at)
    assert [row for row in found["figures"] if row["women"] < 5] == []  # type: ignore[operator]
    assert files.as_csv([]).strip("\ufeff") == "nothing\r\n"


@pytest.mark.rule("SAF-20", "T-41")
async def test_a_reader_reads_what_two_have_released_and_nothing_else(office: Office) -> None:
    await _shared(office)
    lucia, _, _ = await _agreed(office, "releases")
    await colleague(office.paper, ODETTE, "Odette", "reader")
    odette = await office.enters("Odette", ODETTE)
    shown = await odette.open("releases")
    assert f"{ORG}, 09/03" in shown
    assert "works <5" in shown
    for private in ("Rain tanks", "Seed bank", HIDDEN, "tap", "Ada", "Lucia", "Grace"):
        assert private not in shown
    await odette.do("releases", "ask", of=OF)
    assert odette.page.status_code == 409
    await odette.do("releases", "back", n="1")
    assert odette.page.status_code == 409
    assert "releases" in {room.path for room in rooms_for(("reader",))}
    await lucia.do("releases", "back", n="1")
    assert "Nothing is published yet" in await odette.open("releases")


async def test_a_release_stays_as_it_was_when_two_agreed(office: Office) -> None:
    await _shared(office)
    lucia, _, _ = await _agreed(office, "releases")
    before = await office.paper.all_of("SELECT body FROM release")
    for n in range(6):
        await tell(office.paper, ADA, {"title": f"Later {n}", "did": "more"}, kind="failed")
    assert await office.paper.all_of("SELECT body FROM release") == before
    assert "failed and taught something" not in await lucia.open("releases")
