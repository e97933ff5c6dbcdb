"""Practices shared and read, and plans made with them, counted in a village of three times six women."""

from __future__ import annotations

from datetime import timedelta
from itertools import cycle

import pytest
from prometheus_client import generate_latest

from bot.measures.cells import ALL, SLICES
from bot.measures.gauges import show
from bot.measures.languages import PRACTICE, Unheard
from bot.measures.table import FEW, NAMES, lines
from bot.metrics import REGISTRY
from tests.bot.planned import ROSA, plans, two_groups
from tests.bot.said import answers
from tests.measures.village import FIGURES, KISUMU, LIMA, MINUTE, THIES, Village, settle
from tests.paper import OnPaper


@pytest.fixture
async def village(paper: OnPaper) -> Village:
    return await settle(paper)


async def share_all(village: Village) -> dict[str, list[str]]:
    """A practice of each woman of Kisumu, in English, and of Thiès, in French."""
    return {
        group[1]: [await village.share(woman, group[1]) for woman in village.of[group]]
        for group in (KISUMU, THIES)
    }


async def test_what_was_shared_in_the_span(village: Village) -> None:
    """A draft, what a person looks at first, and what was shared before the span do not count."""
    for woman, kind in zip(village.of[KISUMU], ("failed", "failed", "half", *["works"] * 3), strict=True):
        await village.share(woman, "en", kind)
    for woman in village.of[THIES]:
        await village.share(woman, "fr", "half" if woman in village.of[THIES][:3] else "works")
    await village.share(village.of[THIES][0], "fr")
    for state, ago in (("shared", 31), ("held", 1), ("draft", 1)):
        for woman in village.of[LIMA]:
            await village.share(woman, "en", "failed", ago, state)
    assert await village.shown("practices") == {"all": 13, "sms": 13, "en": 6, "fr": 7}
    assert await village.shown("failed or half done") == pytest.approx(
        {"all": 6 / 13, "sms": 6 / 13, "en": 3 / 6, "fr": 3 / 7}
    )


async def test_each_language_by_its_members(village: Village) -> None:
    """Of those who write in English, half have shared none."""
    await share_all(village)
    assert await village.shown("shared a practice") == pytest.approx(
        {"all": 12 / 18, "sms": 1, "en": 6 / 12, "fr": 1}
    )
    ratios = {
        (one.between, one.name): one.ratio
        for one in (await village.measured()).parities
        if one.name == "shared a practice"
    }
    assert ratios == {("languages", "shared a practice"): 0.5, ("channels", "shared a practice"): None}


@pytest.mark.rule("LNG-12")
async def test_who_reads_practices_and_in_which_language(village: Village) -> None:
    """The women of Lima read two French ones and an English one each; nobody reads the others. Her own, and
    what was read before the span, is no reading."""
    practices = await share_all(village)
    for n, reader in enumerate(village.of[LIMA]):
        for practice in (practices["fr"][n], practices["fr"][n - 1], practices["en"][n]):
            await village.read(practice, reader)
    for author, practice in zip(village.of[KISUMU], practices["en"], strict=True):
        await village.read(practice, author)
    await village.read(practices["en"][0], *village.of[THIES], ago=31)
    unread = await village.share(village.of[THIES][0], "fr", ago=200)
    assert await village.shown(PRACTICE.each) == pytest.approx(
        {"all": 18 / 13, "sms": 18 / 13, "en": 1, "fr": 12 / 7}
    )
    assert await village.shown(PRACTICE.elsewhere) == pytest.approx(
        {"all": 12 / 13, "sms": 12 / 13, "en": 0, "fr": 12 / 7}
    )
    assert await village.shown(PRACTICE.foreign) == pytest.approx(
        {"all": 2 / 3, "whatsapp": 2 / 3, "en": 2 / 3}
    )
    measured = await village.measured()
    assert measured.unheard == [Unheard("Practices", "en")]
    assert any(line.startswith("Practices in en are read by others less") for line in lines(measured))
    await village.read(unread, *village.of[KISUMU])
    assert (await village.shown(PRACTICE.each))["fr"] == pytest.approx(18 / 7), "an old one is found late"


async def test_plans_across_borders_and_languages(village: Village) -> None:
    """Lima reads English as Kisumu does, in another country; Thiès reads French, in the same country."""
    practices = await share_all(village)
    for n, woman in enumerate(village.of[LIMA]):
        await village.plan(woman, practices["en" if n < 2 else "fr"][n])
    for n, woman in enumerate(village.of[THIES]):
        await village.plan(woman, practices["en" if n < 3 else "fr"][n - 1])
    for n, woman in enumerate(village.of[KISUMU]):
        await village.plan(woman, practices["en"][n - 1])
    assert await village.shown("plans") == {"all": 18, "sms": 12, "whatsapp": 6, "en": 12, "fr": 6}
    for author, practice in zip(village.of[KISUMU], practices["en"], strict=True):
        await village.plan(author, practice)
    assert (await village.shown("plans"))["all"] == 18, "with her own she has nothing to adapt"
    across = {"all": 9 / 18, "sms": 3 / 12, "whatsapp": 1, "en": 6 / 12, "fr": 3 / 6}
    assert await village.shown("plans across borders") == pytest.approx(across)
    for woman in village.of[THIES]:
        await village.plan(woman, None)
        await village.plan(woman, practices["en"][0], ago=31)
    assert (await village.shown("plans"))["fr"] == 12, "also with a practice that was taken back since"
    assert await village.shown("plans across borders") == pytest.approx(across), "nobody knows from where"


async def test_what_came_of_plans_three_weeks_later(village: Village) -> None:
    """Silence, and a plan given up, count as not tried. The span is the same three weeks later for all, also
    for whoever named an earlier day."""
    practices = cycle((await share_all(village))["en"])
    told = {
        THIES: ["done worked", "done failed", "done failed", "started half", "dropped failed", "planned "],
        LIMA: [*["started worked"] * 5, "dropped "],
    }
    for group, results in told.items():
        for woman, outcome in zip(village.of[group], results, strict=True):
            state, result = outcome.split(" ")
            ago = 22 if group is THIES else 50
            await village.plan(woman, next(practices), ago, state, result)
            for ago in (20, 52):
                await village.plan(woman, next(practices), ago, "done", "failed", due=5)
    both = {"sms": 5 / 6, "whatsapp": 5 / 6, "en": 5 / 6, "fr": 5 / 6}
    assert await village.shown("plans tried") == pytest.approx({"all": 10 / 12, **both})
    assert await village.shown("plans done") == pytest.approx(
        {"all": 3 / 12, "sms": 3 / 6, "whatsapp": 0, "en": 0, "fr": 3 / 6}
    )
    assert await village.shown("half, of plans tried") == pytest.approx(
        {"all": 1 / 10, "sms": 1 / 5, "whatsapp": 0, "en": 0, "fr": 1 / 5}
    )
    assert await village.shown("failed, of plans tried") == pytest.approx(
        {"all": 3 / 10, "sms": 3 / 5, "whatsapp": 0, "en": 0, "fr": 3 / 5}
    )


async def test_a_plan_whose_day_is_still_to_come_is_not_asked_about_yet(village: Village) -> None:
    """She named a day in five weeks."""
    practices = (await share_all(village))["en"]
    for n, woman in enumerate(village.of[THIES]):
        await village.plan(woman, practices[n], ago=22, state="done" if n < 3 else "planned")
        await village.plan(woman, practices[n], ago=22, due=35)
    assert (await village.shown("plans tried"))["fr"] == pytest.approx(3 / 6)


async def test_authors_who_heard_that_their_practice_is_used(village: Village) -> None:
    """Who has the news in hand: decided is not told. Within a day she need not have heard. Of a second
    plan of the same woman, and of her own, nothing is told; and nothing to who stopped."""
    practices = await share_all(village)
    authors = (*village.of[KISUMU], *village.of[THIES])
    held = await village.share(authors[0], "en", state="held")
    await village.plan(village.of[LIMA][0], held)
    for n, (author, practice) in enumerate(zip(authors, [*practices["en"], *practices["fr"]], strict=True)):
        user = village.of[LIMA][n % 6]
        told_at = await village.plan(user, practice)
        await village.plan(user, practice, ago=3)
        await village.plan(village.of[LIMA][n % 6 - 1], practice, ago=0.9)
        await village.plan(author, practice)
        await village.hear(author, told_at - 2 * MINUTE)
        await village.hear(author, told_at, ("held", "sent", "delivered")[n % 3])
    assert await village.shown("authors told of use") == pytest.approx(
        {"all": 8 / 12, "sms": 8 / 12, "en": 4 / 6, "fr": 4 / 6}
    )
    await village.stop(village.of[THIES][0])
    assert (await village.shown("authors told of use"))["fr"] == pytest.approx(4 / 5)


async def test_what_women_do_with_a_practice_is_what_is_counted(paper: OnPaper) -> None:
    """Through the line itself: shared, planned with, told, and begun after three weeks."""
    about = await two_groups(paper)
    await plans(paper, about, "2", words=("-", "-", "-", "I test one bag"))
    await paper.wait(timedelta(days=2))
    assert await whole(paper, "practices", "plans", "authors told of use") == [1, 1, 1]
    await paper.wait(timedelta(days=20))
    assert await whole(paper, "plans tried", "plans done", "failed, of plans tried") == [0, 0, None]
    await answers(paper, ROSA, "2", "3", "Two of three bags were bad", "1")
    assert await whole(paper, "plans tried", "plans done", "failed, of plans tried") == [1, 0, 1]


async def whole(paper: OnPaper, *names: str) -> list[float | None]:
    """These figures of all members, however few."""
    measured = await Village(paper, {}).measured()
    return [measured.figure(name).cells[ALL].value for name in names]


async def test_four_women_are_not_told_of(village: Village) -> None:
    """Neither on the page nor to Prometheus; a fifth is enough for those who have no neighbours."""
    authors = village.of[KISUMU][:5]
    for author in authors[:4]:
        practice = await village.share(author, "en", "failed", ago=25)
        await village.plan(village.of[THIES][0], practice, ago=23, state="done", result="failed")
    measured = await village.measured()
    told = {line[:NAMES].rstrip(): line[NAMES:].split() for line in lines(measured)}
    assert [name for name in FIGURES if told[name][: len(SLICES)] != [FEW] * len(SLICES)] == []
    show(measured)
    scraped = generate_latest(REGISTRY).decode()
    assert [name for name in FIGURES if f'measure="{name}"' in scraped] == []
    await village.share(authors[4], "en")
    show(await village.measured())
    assert 'palaver_measure{measure="practices",slice="all"} 5.0' in generate_latest(REGISTRY).decode()
