from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import replace

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.channel import Choice, Menu
from bot.channels.twilio.rest import Rest
from bot.channels.twilio.sender import SMS, WHATSAPP
from bot.channels.twilio.templates import ContentsInMemory, Templates, content, digest_of, fits, variables
from tests.channels.letters import BUTTONS, LIST
from tests.channels.twilio_fake import ACCOUNT


class Counting(Rest):
    """Makes contents without asking anybody."""

    def __init__(self) -> None:
        super().__init__(httpx.AsyncClient(), ACCOUNT, "token")
        self.made: list[str] = []

    async def create_content(self, content: Mapping[str, object]) -> str:
        await asyncio.sleep(0)
        self.made.append(f"HX{len(self.made)}")
        return self.made[-1]


async def test_letters_at_once_share_one_content() -> None:
    rest = Counting()
    templates = Templates(rest, ContentsInMemory())
    sids = await asyncio.gather(*[templates.sid(BUTTONS) for _ in range(20)])
    assert (set(sids), rest.made) == ({"HX0"}, ["HX0"])


async def test_a_fresh_content_that_is_refused_is_not_tried_again() -> None:
    rest = Counting()
    templates = Templates(rest, ContentsInMemory())
    templates.doubt(BUTTONS, str(await templates.sid(BUTTONS)))
    assert await templates.sid(BUTTONS) is None
    assert await templates.sid(LIST) == "HX1"


@pytest.mark.parametrize(
    "change",
    [
        {"body": "{{1}} {{2}}?"},
        {"language": "fr"},
        {"style": "list"},
        {"choices": BUTTONS.choices[:1]},
        {"choices": (BUTTONS.choices[0], replace(BUTTONS.choices[1], label="Luego"))},
        {"choices": (BUTTONS.choices[0], replace(BUTTONS.choices[1], id="answer/offer/3"))},
        {"variables": ("one",)},
    ],
)
def test_whatever_is_stored_changes_the_digest(change: dict[str, object]) -> None:
    other = replace(BUTTONS, **change)  # type: ignore[arg-type]
    assert digest_of(content(other)) != digest_of(content(BUTTONS))


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(words, words)
def test_nobodys_words_are_stored(one: str, two: str) -> None:
    menu = replace(BUTTONS, variables=(one, two))
    assert content(menu) == content(BUTTONS)
    assert json.loads(variables(menu)) == {"1": one, "2": two}


@given(st.lists(words, max_size=3))
def test_a_menus_text_is_filled_once(values: list[str]) -> None:
    menu = replace(BUTTONS, body="{{1}}|{{2}}|{{3}}|{{4}}", variables=tuple(values))
    blanks = [f"{{{{{place}}}}}" for place in range(len(values) + 1, 5)]
    assert menu.text == "|".join([*values, *blanks])


def test_what_fits() -> None:
    assert fits(BUTTONS, WHATSAPP)
    assert fits(LIST, WHATSAPP)
    assert not fits(BUTTONS, SMS)
    assert not fits(replace(LIST, choices=LIST.choices * 2), WHATSAPP)
    assert fits(replace(LIST, choices=(Choice("a/b/1", "x" * 24),)), WHATSAPP)
    assert not fits(replace(LIST, choices=(Choice("a/b/1", "x" * 25),)), WHATSAPP)


def test_reprs_hold_no_words() -> None:
    menu: Menu = replace(
        BUTTONS, choices=(Choice("a/b/1", "secreto"),), variables=("secreto",), body="secreto"
    )
    assert "secreto" not in repr(menu)
