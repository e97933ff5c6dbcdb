"""A member writes in another language than she has set: she is asked about it, once, and nothing changes
before she says so (LNG-02, LNG-13)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.paper import Paper
from tests.paper import AWA, ROSITA, OnPaper, member
from translations import detect
from translations.detect import Heard

SPANISH = "¿Cómo hacen para que la tesorera muestre el libro sin pelea?"
ENGLISH = "How do you make the treasurer show the book without a fight?"
SWAHILI = "Tunahitaji maji safi kwa shule yetu, mnafanya nini ninyi?"
ASKED = "¿Le escribo en español?"


async def ask(paper: OnPaper, text: str, peers: str = "1") -> list[Paper]:
    """She puts a question to peers. Returns what she was told after the last digit."""
    for said in (text, "1", "0", peers):
        await paper.hear(AWA, said)
    return await paper.hear(AWA, "1")


def proposals(papers: list[Paper]) -> int:
    return sum(ASKED in paper.letter.body for paper in papers)


async def language(paper: OnPaper) -> str:
    return (await paper.person(AWA)).language


@pytest.mark.rule("LNG-02")
async def test_she_is_asked_once_and_a_no_is_a_no(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa", "en", "baobab"), member(ROSITA, "Rosita", "es", "ceibo"))
    told = await ask(paper, SPANISH)
    assert proposals(told) == 1
    assert told[-1].letter.body.splitlines() == [f"Escribio en español. {ASKED}", "1 Si 2 No"]
    (refused,) = await paper.hear(AWA, "2")
    assert refused.letter.body == "It stays English. Send L to change it."
    assert await language(paper) == "en"
    assert proposals(await ask(paper, f"{SPANISH} ¿Y qué hacen ustedes?")) == 0
    await paper.wait(timedelta(days=31))
    await paper.hear(AWA, "menu")
    assert proposals(await ask(paper, f"{SPANISH} ¿Y qué dicen ustedes?")) == 1


@pytest.mark.rule("LNG-02")
async def test_a_yes_changes_what_she_reads(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa", "en", "baobab"), member(ROSITA, "Rosita", "es", "ceibo"))
    await ask(paper, SPANISH)
    (changed,) = await paper.hear(AWA, "sí")
    assert changed.letter.body.startswith("Desde ahora en español.")
    assert await language(paper) == "es"
    assert proposals(await ask(paper, f"{SPANISH} ¿Y ustedes?")) == 0


async def test_silence_leaves_all_as_it_is_and_words_go_on(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa", "en", "baobab"), member(ROSITA, "Rosita", "es", "ceibo"))
    assert proposals(await ask(paper, SPANISH)) == 1
    assert proposals(await paper.wait(timedelta(days=3))) == 0
    (offered,) = await paper.hear(AWA, ENGLISH)
    assert ENGLISH in offered.letter.body
    assert await language(paper) == "en"


async def test_what_she_changed_herself_meanwhile_is_not_asked(paper: OnPaper) -> None:
    discreet = member(AWA, "Awa", "en", "baobab", discreet=True)
    await paper.join(discreet, member(ROSITA, "Rosita", "es", "ceibo"))
    assert proposals(await ask(paper, SPANISH)) == 0
    await paper.hear(AWA, "L")
    await paper.hear(AWA, "2")
    assert proposals(await paper.wait(timedelta(hours=1)) + await paper.hear(AWA, "1")) == 0
    assert await language(paper) == "es"


@pytest.mark.rule("LNG-02")
async def test_what_is_only_likely_takes_two_running(paper: OnPaper, monkeypatch: pytest.MonkeyPatch) -> None:
    await paper.join(member(AWA, "Awa", "en", "baobab"), member(ROSITA, "Rosita", "es", "ceibo"))
    said: list[Heard | None] = []
    monkeypatch.setattr("bot.carry_speak.hear", lambda text, keep: said.pop(0))
    likely, own, other = Heard("es", 0.85), Heard("en", 0.7), Heard("fr", 0.85)
    asked = []
    for number, heard in enumerate([likely, own, likely, other, likely, None, likely]):
        said.append(heard)
        asked.append(proposals(await ask(paper, f"{ENGLISH} {number}{number}")))
        await paper.wait(timedelta(days=8))
    assert asked == [0, 0, 0, 0, 0, 0, 1]


@pytest.mark.rule("LNG-13")
async def test_a_language_that_is_not_there_yet_is_a_wish_for_a_person(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa", "en", "baobab"), member(ROSITA, "Rosita", "es", "ceibo"))
    for _ in range(2):
        told = await ask(paper, SWAHILI)
        assert "Suajili" not in told[-1].letter.body
        await paper.wait(timedelta(days=8))
    cards = await paper.all_of("SELECT note FROM card WHERE reason = 'another-language'")
    assert cards == [("Swahili",)]
    assert set(await paper.all_of("SELECT language FROM words")) == {("sw",)}
    assert await language(paper) == "en"


def test_the_names_of_her_group_are_no_language() -> None:
    assert detect.hear("Amina Wanjiku Nafula Atieno", keep=["Amina Wanjiku", "Nafula Atieno"]) is None
