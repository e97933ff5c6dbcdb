"""The page of a paper and its sheet: whose it is, in which languages, and without names at a risk."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from flows.effects.dialogues import Agree, PaperIn, SendPaper
from storage.dialogue.dialogues import DIALOGUE
from tests.dialogue.meeting import ADA, BEA, FREMD, does, prepared
from tests.dialogue.papers import TEXTS, Browser, add, write
from tests.dialogue.sheets import see
from tests.paper import OnPaper

GONE = 410
NAMED = "Bea and mrs Njeri Wambui walked 7 km; cora carried ADA"


@pytest.fixture
async def browser(paper: OnPaper) -> Browser:
    id = await prepared(paper)
    await write(paper, id)
    await add(paper, id, "We counted 9 births on the road", kind="count")
    await add(paper, id, NAMED, kind="story", consent="hers")
    await does(paper, ADA, SendPaper(id))
    return Browser(paper, id)


@pytest.mark.rule("LNG-15", "T-23")
async def test_the_authoritys_language_stands_beside_the_groups_own(browser: Browser) -> None:
    await does(browser.paper, ADA, PaperIn(browser.id, "fr"))
    page = await browser.read(BEA)
    assert "Notre demande" in page
    assert "Our ask" in page
    assert page.index("Notre demande") < page.index("Our ask")
    assert f"~ fr: {TEXTS['ask']}" in page
    sheet = see((await browser.open(BEA, do="pdf")).content)
    assert sheet.pages == 1
    assert all(told in " ".join(sheet.words) for told in ("Notre demande", "Our ask", TEXTS["ask"]))


@pytest.mark.rule("LNG-15")
@pytest.mark.parametrize(
    ("language", "ask"), [("en", "Our ask"), ("es", "Nuestro pedido"), ("fr", "Notre demande")]
)
async def test_each_language_can_be_had_alone(browser: Browser, language: str, ask: str) -> None:
    opened = await browser.open(BEA, do=f"pdf-{language}")
    assert opened.headers["content-type"] == "application/pdf"
    assert opened.headers["cache-control"] == "no-store"
    assert ask in see(opened.content).text
    text = await browser.open(BEA, do=f"txt-{language}")
    assert text.headers["content-type"].startswith("text/plain")
    assert ask in text.text


async def test_what_the_group_keeps_to_itself_is_on_nothing(browser: Browser) -> None:
    await write(browser.paper, browser.id, BEA, {"offer": "Bea's own draft"})
    shown = [await browser.read(ADA), (await browser.open(ADA, do="txt-en")).text]
    shown.append(see((await browser.open(ADA, do="pdf-en")).content).text)
    for kept in (TEXTS["doubts"], TEXTS["least"], TEXTS["later"], "own draft"):
        assert [text for text in shown if kept in text] == []


@pytest.mark.rule("SAF-14", "T-27")
async def test_where_somebody_sees_a_risk_no_name_is_on_anything(browser: Browser) -> None:
    assert "Njeri" in await browser.read(ADA), "without a risk she may be named"
    async with browser.paper.line.database.begin() as connection:
        await connection.execute(update(DIALOGUE).values(nameless=True))
    for language in ("en", "es", "fr"):
        shown = [await browser.read(ADA, l=language)]
        shown += [(await browser.open(ADA, do=f"txt-{language}")).text]
        shown += [see((await browser.open(ADA, do=f"pdf-{language}")).content).text]
        for text in shown:
            words = {word.strip(".,;:()'").lower() for word in text.split()}
            assert not words & {"bea", "njeri", "wambui", "cora", "ada", "grace"}
            assert "Maembe savers" in text, "the group's public name remains"


@pytest.mark.rule("CON-09")
async def test_it_is_a_draft_until_enough_agree(browser: Browser) -> None:
    assert "DRAFT" in await browser.read(ADA)
    await does(browser.paper, BEA, Agree(browser.id, 1))
    assert "DRAFT" not in await browser.read(ADA)
    assert "DRAFT" not in see((await browser.open(ADA, do="pdf-en")).content).text
    await write(browser.paper, browser.id, ADA, {"ask": "Something else"})
    assert "DRAFT" in await browser.read(BEA)


async def test_nobody_else_can_open_it(browser: Browser) -> None:
    opened = await browser.open(FREMD)
    assert opened.status_code == GONE
    assert "nurse" not in opened.text


async def test_nothing_is_there_before_it_was_sent(paper: OnPaper) -> None:
    id = await prepared(paper)
    await write(paper, id)
    assert (await Browser(paper, id).open(ADA)).status_code == GONE
