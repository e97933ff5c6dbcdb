"""Colleagues: invited at the command line, locked out when a phone is lost, given roles by the panel."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from typer.testing import CliRunner

import main
from bot import staff_commands
from bot.channels.channel import Address
from bot.desk import colleagues
from bot.desk.room import Refused
from bot.happenings import arrived
from bot.settings import Unsafe
from storage import timers
from storage.database import plain_url
from storage.desk import log, staff
from storage.desk.staff import Colleague
from storage.timers import Due
from tests.desk.conftest import GRACE, LUCIA, PIN, Office, colleague
from tests.paper import OnPaper, member

NEW = Address("sms", "+254700000911")
INVITED = ("Wanjiru", NEW.value, "en", "en,fr", "facilitator,second", "Africa/Nairobi")


async def invite(paper: OnPaper, *typed: str) -> list[str]:
    """Returns what the new colleague reads."""
    before = len(paper.papers)
    await staff_commands.invite(paper.line, staff_commands.new(*typed))
    await paper.settle()
    return [one.text for one in paper.papers[before:]]


async def known(paper: OnPaper, name: str) -> Colleague:
    async with paper.line.database.connect() as connection:
        found = await staff.named(connection, name)
    assert found
    return found


async def test_somebody_new_is_told_chooses_a_pin_and_works_the_desk(office: Office) -> None:
    paper = office.paper
    (told,) = await invite(paper, *INVITED)
    assert "DESK" in told
    assert (await paper.person(NEW)).state == "staff"
    await paper.hear(NEW, "desk")
    await paper.hear(NEW, PIN)
    assert "Desk, 0 waiting" in (await paper.hear(NEW, PIN))[-1].text
    wanjiru = await office.enters("Wanjiru", NEW)
    assert "Wanjiru" in await wanjiru.open("me")
    assert (await known(paper, "Wanjiru")).reads == ("en", "fr")


async def test_a_member_stays_one(paper: OnPaper) -> None:
    await paper.join(member(NEW, "Wanjiru"))
    await invite(paper, "Wanjiru", NEW.value, "en", "", "facilitator", "")
    person = await paper.person(NEW)
    assert (person.state, person.desk, (await known(paper, "Wanjiru")).timezone) == (
        "member",
        True,
        person.timezone,
    )
    assert "1 " in (await paper.hear(NEW, "00"))[-1].text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({0: "Lucia"}, "already"),
        ({0: "a name much too long"}, "1 to 11"),
        ({1: LUCIA.value}, "works the desk already"),
        ({1: "her brother"}, "An address looks like"),
        ({2: "de"}, "en, es and fr"),
        ({4: "queen"}, "only those that there are"),
        ({4: "ombuds,facilitator"}, "no other role"),
        ({5: "Nairobi"}, "Africa/Nairobi"),
        ({5: ""}, "Africa/Nairobi"),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_is_kept(
    office: Office, change: dict[int, str], said: str
) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    typed = [change.get(place, value) for place, value in enumerate(INVITED)]
    with pytest.raises(Unsafe, match=said):
        await invite(office.paper, *typed)
    async with office.paper.line.database.connect() as connection:
        assert [who.name for who in await staff.every(connection)] == ["Lucia"]


async def test_the_commands_as_they_are_typed(paper: OnPaper) -> None:
    settings = {
        "DATABASE_URL": plain_url(paper.line.database),
        "DATA_DIR": str(paper.line.settings.data_dir),
    }

    async def run(*words: str) -> str:
        ran = await asyncio.to_thread(CliRunner().invoke, main.cli, ("people", *words), env=settings)
        assert ran.exit_code == 0, ran.output
        return ran.output

    options = ("--name", "--address", "--language", "--reads", "--roles", "--timezone")
    pairs = [word for pair in zip(options, INVITED, strict=True) for word in pair]
    assert "write DESK" in await run("invite-facilitator", *pairs)
    assert "out of" not in await run("lock", "Wanjiru")
    told = await run("staff")
    assert "Wanjiru: facilitator, second; reads en, fr; locked since" in told
    assert NEW.value not in told
    assert await run("unlock", "Wanjiru") == "Unlocked.\n"


@pytest.mark.rule("SAF-23")
async def test_a_colleague_locks_a_lost_phone_out_of_pages_and_chats_at_once(office: Office) -> None:
    """The page that was open shows nothing more; the chat leaves the desk, and what waited is gone."""
    paper = office.paper
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    await colleague(paper, GRACE, "Grace", "operator")
    lucia, grace = await office.enters("Lucia", LUCIA), await office.enters("Grace", GRACE)
    for said in ("desk", PIN, "?"):
        await paper.hear(LUCIA, said)
    assert "Locked out since" in await grace.do("staff", "lock", name="Lucia")
    assert (await lucia.http.get("/desk/me")).headers["location"] == "/desk/in"
    assert (await office.browser().enter("Lucia", LUCIA)).status_code == 403
    person = await paper.person(LUCIA)
    async with paper.line.database.begin() as connection:
        await timers.set_all(connection, [Due(person.id, arrived("desk", {}), paper.clock.at)])
    for said in ("0", PIN, "1", "00", "desk"):
        assert not [one for one in await paper.hear(LUCIA, said) if "waiting" in one.text], said
    await grace.do("staff", "unlock", name="Lucia")
    await office.enters("Lucia", LUCIA)


async def test_nobody_lets_herself_in_again(office: Office) -> None:
    paper = office.paper
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    await colleagues.lock(paper.line, "Lucia", "Lucia")
    with pytest.raises(Refused, match="desk-not-herself"):
        await colleagues.unlock(paper.line, "Lucia", "Lucia")
    assert (await known(paper, "Lucia")).locked_at


async def test_the_panel_gives_roles_and_nobody_else_does(office: Office) -> None:
    paper = office.paper
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    await colleague(paper, GRACE, "Grace", "panel")
    lucia, grace = await office.enters("Lucia", LUCIA), await office.enters("Grace", GRACE)
    await lucia.do("staff", "roles", name="Grace", roles="facilitator")
    assert (await known(paper, "Grace")).roles == ("panel",)
    await grace.do("staff", "roles", name="Grace", roles="facilitator")
    assert (await known(paper, "Grace")).roles == ("panel",)
    await grace.do("staff", "roles", name="Lucia", roles="second,facilitator")
    assert (await known(paper, "Lucia")).roles == ("facilitator", "second")
    await grace.do("staff", "roles", name="Lucia", roles="reader")
    assert (await lucia.http.get("/desk/staff")).status_code == 404


async def test_who_leaves_other_browsers_stays_in_this_one(office: Office) -> None:
    paper = office.paper
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    first = await office.enters("Lucia", LUCIA)
    paper.clock.pass_(timedelta(minutes=2))
    second = await office.enters("Lucia", LUCIA)
    assert "Other browsers in which you are in: 1" in await second.open("me")
    assert "out everywhere but here" in await second.do("me", "end")
    assert (await first.http.get("/desk/me")).headers["location"] == "/desk/in"
    assert "Leave in all others" not in await second.open("me")


async def test_the_log_says_in_plain_words_what_was_done_and_looks_are_for_the_ombuds(office: Office) -> None:
    paper = office.paper
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    await colleague(paper, GRACE, "Grace", "ombuds", language="es")
    now = paper.clock.at
    async with paper.line.database.begin() as connection:
        await log.write(connection, "Lucia", "read", now, about="question 17")
        await log.write(connection, "Lucia", "closed", now, about="question 17", reason="spam", second="Ana")
        await log.write(connection, "Ana", "widened", now - timedelta(days=20), about="question 3")
    lucia, grace = await office.enters("Lucia", LUCIA), await office.enters("Grace", GRACE)
    hers = await lucia.open("log")
    assert "Lucia closed it question 17" in hers
    assert "Ana" in hers
    assert "read the words" not in hers
    seen = await grace.open("log")
    assert "Lucia leyó el texto pregunta 17" in seen
    assert "preguntó a todas" not in seen
    assert "Ana preguntó a todas las del tema pregunta 3" in await grace.open("log", days="30", who="Ana")
    assert "leyó" not in grace.text


async def test_the_operator_sees_in_plain_words_how_the_line_runs(office: Office) -> None:
    paper = office.paper
    await colleague(paper, GRACE, "Grace", "operator")
    grace = await office.enters("Grace", GRACE)
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql(
            "UPDATE outbox SET state = 'refused', code = 30003, changed_at = created_at"
        )
    shown = await grace.open("running")
    assert "Her phone is off or without network. 1 0 no" in shown
    assert "None: nothing is delivered" in shown
    assert "did not go 1" in shown
