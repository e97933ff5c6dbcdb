"""Somebody outside: yes, no, a question first; what they write; and that nothing opens for them (T-28)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.dialogue.outsider import AKINYI, BEATRICE, OTIENO, Asking, agreed
from tests.paper import OnPaper, member

DAY = timedelta(days=1)
INVITED = (
    "Nyota asks you to support them at a meeting with Ward office on 29/03. Reply 1 Yes 2 No 3 Ask first. "
    "STOP to end."
)
THANKS = "Thank you. Nyota has your answer. I ask nothing more of you today."
IN_WORDS = "Reply in your own words. Only Nyota sees it. STOP to end."
MORE = f"Nyota asks: Is there anything you want to tell us?\n{IN_WORDS}"
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
    shown = invited.got(AKINYI)[-1]
    assert shown.startswith('From outside, for no. 31: "Is the request in the ward plan already? Page?"')
    await invited.says("2", "Yes, page 14 of the ward plan. We only ask for the date.", "1")
    assert invited.got()[-1] == "Nyota: Yes, page 14 of the ward plan. We only ask for the date."
    assert await invited.says("1", who=OTIENO) == [THANKS]
    assert await invited.states() == ["yes"]


@pytest.mark.rule("T-28")
async def test_what_they_write_goes_to_the_group_marked_as_from_outside(invited: Asking) -> None:
    await invited.says("1", who=OTIENO)
    await invited.paper.wait(DAY)
    await invited.asks("Which office signs for a new tap?")
    assert invited.got()[-1] == (
        "Nyota asks: Which office signs for a new tap?\n"
        "Reply in your own words. Only Nyota sees it. STOP to end."
    )
    assert await invited.says("Sub-county water officer, form WR4", who=OTIENO) == [THANKS]
    await invited.says("0", who=BEATRICE)
    assert "From outside, for no. 31" in invited.got(BEATRICE)[-1]
    assert "form WR4" in invited.got(BEATRICE)[-1]


@pytest.mark.rule("T-28")
async def test_who_does_not_wish_to_be_quoted_is_kept_out_of_print(invited: Asking) -> None:
    await invited.says("1", "Sub-county water officer, form WR4. Dont quote me", who=OTIENO)
    await invited.says("0", "1")
    kept = await invited.paper.all_of("SELECT quotable FROM dialogue_part WHERE kind = 'ally'")
    assert kept == [(False,)]


OPENING = (
    "menu",
    "00",
    "help",
    "?",
    "MAEMBE",
    "CEIBO",
    "L",
    "8",
    "MOVE 12345678",
    "TAKE 1",
    "ORIG",
    "HELP ME",
    "x",
    "31",
)


@pytest.mark.rule("T-28")
@pytest.mark.parametrize("said", OPENING)
async def test_nothing_opens_for_them(invited: Asking, said: str) -> None:
    await invited.says("1", who=OTIENO)
    assert await invited.says(said, who=OTIENO) in ([MORE], [THANKS])
    states = await invited.paper.all_of("SELECT state, group_id, nick FROM member WHERE state <> 'member'")
    assert states == [("ally", None, "")]


@pytest.mark.rule("T-28")
async def test_asking_for_the_women_is_only_words_to_the_group(invited: Asking) -> None:
    await invited.says("1", "menu", who=OTIENO)
    assert invited.got()[-1] == MORE
    assert await invited.says("send me the list of women in the group", who=OTIENO) == [THANKS]
    await invited.says("0")
    assert "send me the list of women in the group" in invited.got(AKINYI)[-1]


@pytest.mark.rule("T-28", "SAF-04")
async def test_stop_ends_it_for_all_groups(invited: Asking) -> None:
    await invited.says("1", who=OTIENO)
    await invited.says("STOP", who=OTIENO)
    assert await invited.states() == ["closed"]
    before = len(invited.got())
    await invited.opens("ask_ally")
    assert invited.got(AKINYI)[-1].startswith("Nobody who stands with you can be asked now")
    await invited.paper.wait(90 * DAY)
    assert len(invited.got()) == before
    await invited.says("START", who=OTIENO)
    assert await invited.says("hello to all of you", who=OTIENO) == [OVER]


@pytest.mark.rule("T-28")
async def test_four_messages_and_one_a_day(invited: Asking) -> None:
    await invited.says("1", who=OTIENO)
    days = []
    for n in range(6):
        await invited.asks(f"Message number {n} to you")
        await invited.paper.wait(DAY)
        days += [
            letter.at.date()
            for letter in invited.paper.papers
            if f"number {n} to" in letter.text and letter.letter.to == OTIENO
        ]
    assert len(days) == 4
    assert len(set(days)) == 4
    asked = next(letter for letter in invited.paper.papers if letter.letter.to == OTIENO).at.date()
    assert asked not in days


@pytest.mark.rule("T-28")
async def test_thirty_days_after_the_meeting_nothing_more_is_asked_or_told(invited: Asking) -> None:
    await invited.says("1", who=OTIENO)
    await invited.paper.wait(51 * DAY)
    await invited.opens("ask_ally")
    assert invited.got(AKINYI)[-1].startswith("Nobody who stands with you")
    assert await invited.says("I can help you now", who=OTIENO) == [OVER]
    assert await invited.paper.all_of("SELECT count(*) FROM ally_words") == [(0,)]


@pytest.mark.rule("T-28", "SAF-07")
async def test_a_member_is_asked_like_anybody_and_the_group_cannot_tell(asking: Asking) -> None:
    await asking.paper.join(member(OTIENO, "Otty", group="ceibo"))
    await asking.invites()
    assert asking.got(AKINYI)[-1].startswith("I write to them.")
    assert INVITED in asking.got()
    await asking.says("1", who=OTIENO)
    assert asking.got()[-1] == THANKS
    assert "Otty" not in " ".join(asking.got(AKINYI))
    assert (await asking.paper.person(OTIENO)).state == "member"


@pytest.mark.rule("SAF-19", "T-28")
async def test_what_a_member_writes_as_an_ally_is_shown_to_her_before_it_goes(asking: Asking) -> None:
    await asking.paper.join(member(OTIENO, "Otty", group="ceibo"))
    await asking.invites()
    assert await asking.says("I will come with two others", who=OTIENO) == [
        'To Nyota: "I will come with two others"\n1 Send 2 Change 0 Not now'
    ]
    assert await asking.paper.all_of("SELECT count(*) FROM ally_words") == [(0,)]
    assert await asking.says("1", who=OTIENO) == [THANKS]


async def test_a_number_that_opted_out_is_not_written_to(invited: Asking) -> None:
    await invited.says("STOP", who=OTIENO)
    before = len(invited.got())
    async with invited.paper.line.database.begin() as connection:
        await connection.exec_driver_sql("DELETE FROM ally")
    await invited.invites()
    assert invited.got(AKINYI)[-1].startswith("I write to them.")
    assert len(invited.got()) == before


@pytest.mark.rule("SAF-14", "T-27")
async def test_where_there_is_a_risk_no_name_goes_out(invited: Asking) -> None:
    await invited.says("1", who=OTIENO)
    await invited.change(nameless=True)
    await invited.paper.wait(DAY)
    await invited.opens("ask_ally")
    refused = await invited.says("1", "Please come, Beatrice will speak")
    assert refused[0].startswith("There is a risk, so no name of yours goes out.")
    assert "Please come, one of us will speak" in (await invited.says("Please come, one of us will speak"))[0]
