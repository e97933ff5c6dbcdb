"""Prompts on the pages of the desk: written by one, accepted in every language, agreed to by another."""

from __future__ import annotations

import pytest

from bot.channels.channel import Address
from tests.desk.conftest import LUCIA, Browser, Office, colleague
from tests.paper import member

AWA = Address("sms", "+221700000903")
TEXT = "What mistake with group money taught you the most?"
FRENCH = "Quelle erreur avec l'argent du groupe vous a le plus appris ?"


async def women(office: Office, many: int = 5) -> None:
    for n in range(many):
        address = Address("sms", f"+25470000100{n}")
        await office.paper.join(member(address, f"Fig{n}", "en", topics=("savings",)))


async def team(office: Office) -> tuple[Browser, Browser]:
    """Lucia reads English and Spanish; Awa reads French, and may agree."""
    await women(office)
    await colleague(office.paper, LUCIA, "Lucia", "facilitator", reads=("en", "es"))
    await colleague(office.paper, AWA, "Awa", "second", reads=("fr",))
    return await office.enters("Lucia", LUCIA), await office.enters("Awa", AWA)


def numbered(browser: Browser) -> str:
    """The number of the prompt on her page."""
    return str(browser.page.url.params["p"])


async def draft(lucia: Browser) -> str:
    """A prompt with her words, for all who know of savings. Its number."""
    await lucia.do("prompts", "begin", asked_by="team", text=TEXT)
    number = numbered(lucia)
    await lucia.do("prompts", "address", p=number, topic="savings")
    return number


async def ready(lucia: Browser, awa: Browser) -> str:
    """The same, in every language."""
    number = await draft(lucia)
    await lucia.do("prompts", "translate", p=number)
    await lucia.do("prompts", "accept", p=number, language="es")
    await awa.do("prompts", "correct", p=number, language="fr", text=FRENCH)
    return number


@pytest.mark.rule("T-29", "LNG-06", "SAF-20")
async def test_no_language_may_be_missing_and_her_own_yes_is_not_enough(office: Office) -> None:
    lucia, awa = await team(office)
    number = await draft(lucia)
    assert "One missing language blocks all" in await lucia.do("prompts", "ask", p=number)
    await lucia.do("prompts", "translate", p=number)
    assert "You do not read this language" in await lucia.do("prompts", "accept", p=number, language="fr")
    await lucia.do("prompts", "accept", p=number, language="es")
    await awa.do("prompts", "accept", p=number, language="fr")
    assert "A second person is asked" in await lucia.do("prompts", "ask", p=number)
    assert "Somebody else has to agree" in await lucia.do("prompts", "agree", p=number)
    assert "It goes out now" in await awa.do("prompts", "agree", p=number)
    assert "5 women" in await lucia.open("prompts", p=number)


async def test_another_text_takes_back_what_was_accepted(office: Office) -> None:
    lucia, awa = await team(office)
    number = await ready(lucia, awa)
    await lucia.do("prompts", "ask", p=number)
    await lucia.do("prompts", "word", p=number, text="What mistake with money taught you the most?")
    assert "Not accepted yet: Spanish, French" in lucia.text
    assert "desk-prompt" not in await awa.do("prompts", "agree", p=number)
    assert "Nobody has been asked to agree" in awa.text


async def test_the_second_person_asks_for_a_change_and_the_author_is_told(office: Office) -> None:
    lucia, awa = await team(office)
    number = await ready(lucia, awa)
    await lucia.do("prompts", "ask", p=number)
    assert "Say what should change" in await awa.do("prompts", "change", p=number, text=" ")
    await awa.do("prompts", "change", p=number, text="Say savings, not money")
    await office.paper.hear(LUCIA, "1")
    told = await office.paper.hear(LUCIA, "4711")
    assert told[-1].text.startswith('Awa asks you to change it: "Say savings, not money"')


async def test_what_she_fills_in_is_counted_with_and_without_a_script(office: Office) -> None:
    lucia, _ = await team(office)
    shown = await lucia.do("prompts", "count", language="es", text="¿Cuándo?" * 15)
    assert ("120 letters; at most 95 fit" in shown, "¿Cuándo?¿Cuándo?" in lucia.page.text) == (True, True)
    await lucia.do("prompts", "count", live="yes", text=TEXT)
    assert lucia.page.json() == {"told": "50 of 95 letters, 1 SMS for each woman."}
    number = await draft(lucia)
    await lucia.do("prompts", "count", live="yes", counts="reach", p=number, topic="savings")
    assert lucia.page.json()["told"].startswith("5 women, languages: English")


async def test_the_teams_own_prompts_are_counted_against_those_of_members(office: Office) -> None:
    lucia, awa = await team(office)
    number = await ready(lucia, awa)
    await lucia.do("prompts", "ask", p=number)
    await awa.do("prompts", "agree", p=number)
    shown = await lucia.open("prompts")
    assert "members, votes and groups asked for 0 of 1 prompts" in shown
    assert "members' share is below one half" in shown


async def test_who_only_checks_a_language_reads_no_answer(office: Office) -> None:
    lucia, _ = await team(office)
    grace = Address("sms", "+254700000904")
    await colleague(office.paper, grace, "Grace", "keeper", reads=("fr",))
    keeper = await office.enters("Grace", grace)
    number = await draft(lucia)
    assert TEXT in await keeper.open("prompts", p=number)
    asked = await office.paper.words(Address("sms", "+254700001000"), "Ask us about mistakes")
    (found,) = await office.paper.all_of(f"SELECT number FROM words WHERE id = '{asked}'")  # noqa: S608
    await lucia.do("prompts", "begin", asked_by="member", about=str(found[0]), text=TEXT)
    other = numbered(lucia)
    assert "Ask us about mistakes" not in await keeper.open("prompts", p=other, read="asked")
    assert "Ask us about mistakes" in await lucia.open("prompts", p=other, read="asked")
    seen = await office.paper.all_of("SELECT who, about FROM decision WHERE action = 'saw'")
    assert seen == [("Lucia", f"text {found[0]} of prompt {other}")]
