"""Who is asked, with a whole community and many questions: nobody near, and nobody too often."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.channel import Address
from tests.paper import OnPaper, member

GROUPS = {"ceibo": "es", "maembe": "en", "baobab": "fr"}
IN_A_GROUP, QUESTIONS = 14, 12
MOST_A_WEEK = 2  # offers (PRODUCT 6.5)
PAUSE = timedelta(minutes=3)

ASKED = """
SELECT asker.nick, asker.group_id, peer.group_id, peer.id, question.privacy
  FROM offer JOIN question ON question.id = offer.question_id
  JOIN member asker ON asker.id = question.member_id JOIN member peer ON peer.id = offer.member_id
"""


async def community(paper: OnPaper) -> list[Address]:
    phones = []
    for place, (group, language) in enumerate(GROUPS.items()):
        for n in range(IN_A_GROUP):
            phones.append(Address("sms", f"+2547120{place}00{n:02}"))
            await paper.join(member(phones[-1], f"Nick{place}x{n:02}", language, group))
    return phones


async def all_ask(paper: OnPaper, phones: list[Address], privacy: str) -> None:
    for n in range(QUESTIONS):
        asker = phones[n * 5 % len(phones)]
        for words in ("00", "2", f"How many keys are on the box number {n}?", "0", privacy, "1"):
            paper.clock.pass_(PAUSE)
            await paper.hear(asker, words)


@pytest.mark.rule("SAF-16", "T-15", "T-16")
async def test_the_most_private_questions_stay_far_away(paper: OnPaper) -> None:
    await all_ask(paper, await community(paper), "3")
    offers = await paper.all_of(ASKED)
    assert len(offers) > QUESTIONS
    assert [offer for offer in offers if offer[1] == offer[2]] == []
    hidden = {nick for nick, *_ in offers}
    assert not [one for one in paper.papers if any(nick in one.text for nick in hidden)]
    await never_too_often(paper)


@pytest.mark.rule("T-16")
async def test_many_questions_in_a_day_burden_nobody(paper: OnPaper) -> None:
    phones = await community(paper)
    await all_ask(paper, phones, "1")
    await all_ask(paper, phones[1:], "2")
    await never_too_often(paper)


async def never_too_often(paper: OnPaper) -> None:
    """All of it was asked on one day."""
    peers = [offer[3] for offer in await paper.all_of(ASKED)]
    assert max(peers.count(peer) for peer in peers) <= MOST_A_WEEK
