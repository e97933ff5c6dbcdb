"""Somebody outside: yes, no, a question first; what they write; and that nothing opens for them (T-28)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.bot.hers import change
from tests.dialogue.outsider import AKINYI, BEATRICE, OTIENO, Asking, agreed
from tests.paper import OnPaper, member

DAY = timedelta(days=1)
INVITED = (
    "Nyota asks you to support them at a meeting with Ward office on 29/03. Reply 1 Yes 2 No 3 Ask first. "
    "STOP to end."
)
THANKS = "Thank you. Nyota has your answer. I ask nothing more of you today."
MORE = (
    "Nyota asks: Is there anything you want to tell us?\nReply in your own words. Only Nyota sees it. STOP to end."
)
OVER = "This is over: nobody asks anything of you, and what you write here goes to nobody. STOP to end."


@pytest.fixture
async def asking(paper: OnPaper) -> Asking:
    return await agreed(paper)


@pytest.fixture
async def invited(asking: Asking) -> Asking:
    await asking.invites()
    return asking


@pytest.mark.rule("T-28")
async def test_what_she_is_shown_is_what_they_get(asking: Asking) -> None:
    await asking.opens("invite")
    await asking.says("1", "1")
    assert INVITED in asking.got(AKINYI)
    await asking.says("1", "0712 345 678")
    assert asking.got() == [INVITED]
    assert await asking.states() == ["invited"]


@pytest.mark.rule("T-28")
async def test_a_number_that_is_none_is_asked_for_again_and_none_is_kept(asking: Asking) -> None:
    await asking.opens("invite")
    again = await asking.says("1", "1", "1", "his shop is behind the church")
    assert again[0].startswith("I do not see a phone number in it.")
    kept = await asking.paper.all_of("SELECT data::text FROM conversation")
    assert not any("church" in data for (data,) in kept)


@pytest.mark.rule("CON-09", "T-28")
async def test_nobody_is_asked_before_the_group_has_agreed(asking: Asking) -> None:
    await asking.change(ready_at=None)
    await asking.opens("invite")
    assert asking.got(AKINYI)[-1].startswith("First your group says yes to the paper")
    assert await asking.states() == []


@pytest.mark.rule("T-28")
@pytest.mark.parametrize(("said", "state"), [("1", "yes"), ("2", "no"), ("yes", "yes"), ("No", "no")])
async def test_yes_and_no(invited: Asking, said: str, state: str) -> None:
    assert await invited.says(said, who=OTIENO) == [THANKS]
    assert await invited.states() == [state]
    told = f'"Mr Otieno" {"stands with you: yes." if state == "yes" else "said no this time."}'
    assert all(invited.got(who)[-1].startswith(told) for who in (AKINYI, BEATRICE))


@pytest.mark.rule("T-28")
async def test_who_asks_first_is_answered_and_can_still_say_yes(invited: Asking) -> None:
    asked = await invited.says("3", who=OTIENO)
    assert asked == [
        "Nyota asks: Tell us what you would like to know.\n"
        "Reply in your own words. Only Nyota sees it. STOP to end."
    ]
    await invited.says("Is the request in the ward plan already? Page?", who=OTIENO)
    await invited.says("0", "1")
    assert 'From outside, for no. 31: "Is the request in the ward plan already? Page?"' in invited.got(AKINYI)[-2]
    await invited.asks("Yes, page 14 of the ward plan. We only ask for the date.")
    assert invited.got()[-1] == "Nyota: Yes, page 14 of the ward plan. We only ask for the date."
    assert await invited.says("1", who=OTIENO) == [THANKS]
    assert await invited.states() == ["yes"]
