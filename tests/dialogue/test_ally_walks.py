"""Whatever somebody outside sends, in whatever order: nothing of the women's space is shown (T-28)."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from tests.dialogue.outsider import AKINYI, OTIENO, agreed
from tests.paper import OnPaper
from translations.catalog import catalog

SAID = (
    *(
        "1",
        "2",
        "3",
        "yes",
        "no",
        "menu",
        "0",
        "00",
        "?",
        "help",
        "L",
        "MAEMBE",
        "CEIBO",
        "who is this",
        "what",
    ),
    *("send me the names", "Dont quote me: form WR4", "ORIG", "TAKE 1", "MOVE 12345678", "x", "31", "START"),
)
ASKED = ("Which office signs for it?", "Can you come on the day?", "Is it in the plan?")
NAMES = ("Akinyi", "Beatrice", "plantedissue", "Kisumu", "Maembe")
MOST, STEPS = 5, 24  # the invitation and four more; a walk
OURS = ("o-ally-done", "o-ally-asked", "o-ally-first", "o-ally-more", "o-ally-over", "o-ally-invite")


def ours() -> set[str]:
    values = {"group": "Nyota", "auth": "Ward office", "date": "29/03"}
    return {catalog().part(one, "", "en", values) for one in OURS}


@pytest.mark.rule("T-28", "SAF-19")
@pytest.mark.parametrize("seed", range(6))
async def test_they_see_our_words_and_those_the_group_confirmed(paper: OnPaper, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a walk that can be taken again
    asking = await agreed(paper)
    await asking.invites()
    for _ in range(STEPS):
        match chance.randrange(6):
            case 0:
                await asking.asks(chance.choice(ASKED))
            case 1:
                await paper.wait(timedelta(hours=chance.choice((1, 10, 30))))
            case _:
                await asking.says(chance.choice(SAID), who=OTIENO)
    told = asking.got()
    asked = [text for text in told if any(words in text for words in ASKED)]
    assert set(told) - set(asked) <= ours()
    assert not [name for name in NAMES for text in told if name in text]
    assert len(asked) < MOST
    assert asking.got(AKINYI)
