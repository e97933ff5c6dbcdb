"""She asks for help in so many words, or by the menu (SAF-10)."""

from __future__ import annotations

import pytest

from bot.channels.channel import Address
from tests.bot.hers import MINUTE
from tests.bot.said import answers
from tests.paper import AWA, ROSITA, OnPaper, member


@pytest.mark.rule("SAF-10")
@pytest.mark.parametrize(
    ("language", "words"), [("en", "HELP ME"), ("es", "AYÚDEME"), ("fr", "AIDEZ-MOI"), ("fr", "aidez moi")]
)
@pytest.mark.parametrize("phone", [AWA, ROSITA], ids=["sms", "whatsapp"])
async def test_she_is_helped_from_anywhere(paper: OnPaper, language: str, words: str, phone: Address) -> None:
    await paper.join(member(phone, "Awa", language))
    for before in ((), ("2",), ("How do we pay for a new pump?", "0"), ("00", "5", "4", "2"), ("?",), ("L",)):
        for text in before:
            await paper.hear(phone, text)
        assert await answers(paper, phone, words) == ["s-check"]
        paper.clock.pass_(MINUTE * 3)


@pytest.mark.rule("SAF-10", "EAS-01")
@pytest.mark.parametrize("language", ["en", "es", "fr"])
async def test_the_menu_leads_there(paper: OnPaper, language: str) -> None:
    await paper.join(member(AWA, "Awa", language))
    assert await answers(paper, AWA, "00", "5", "4", "7") == [
        "g-menu",
        "g-menu-more",
        "g-settings",
        "s-check",
    ]
    assert await answers(paper, AWA, "1", "3") == ["s-options", "s-asyouwish"]
