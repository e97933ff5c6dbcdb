"""The rooms of language keepers, typists and those who let women in: what a command does, a page does too."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot.covering import Board
from tests.desk.conftest import GRACE, LUCIA, Browser, Office, colleague
from tests.desk.crawling import let_in
from tests.paper import AWA, ROSITA, OnPaper, member
from tests.photos.phone import asked_with
from tests.photos.phone import together as with_photos
from tests.voice.phone import TYPED, asked_aloud, sounds
from tests.voice.phone import together as with_voices

SAID, RIGHT = "Nous avons 3 clés pour la caisse.", "We have 3 keys to the cash box."
FATOU = AWA
COUNTING = "We count it aloud together"
TELLS = ("00", "1", "1", "Our money got lost every month", COUNTING, "-", "-", "-", "1", "1", "1", "1")


async def logged(paper: OnPaper) -> list[tuple[str, str]]:
    rows = await paper.all_of("SELECT who, action FROM decision ORDER BY id")
    return [(str(who), str(did)) for who, did in rows]


async def keeper(office: Office, *roles: str, reads: tuple[str, ...] = ("en", "fr")) -> Browser:
    await colleague(office.paper, LUCIA, "Lucia", *(roles or ("keeper",)), reads=reads)
    return await let_in(office, "Lucia")


async def relayed(paper: OnPaper) -> str:
    """Words of Fatou that Rosita read in English; what they are called."""
    await paper.join(member(FATOU, "Fatou", "fr", "baobab"), member(ROSITA, "Rosita"))
    words = await paper.words(FATOU, SAID)
    relayed = {"words": words, "nick": "Fatou", "place": "Thiès"}
    await paper.put(ROSITA, relayed, kind="relay")
    await paper.settle()
    ((number,),) = await paper.all_of(f"SELECT number FROM words WHERE id = '{words}'")  # noqa: S608
    return f"{number}-en"


async def doubted(paper: OnPaper) -> str:
    """The same, and she says that the translation is wrong."""
    handle = await relayed(paper)
    await paper.hear(ROSITA, "T")
    return handle


@pytest.mark.rule("LNG-04", "LNG-05")
async def test_a_doubt_stands_without_words_until_a_keeper_opens_it_and_corrects(office: Office) -> None:
    handle, paper = await doubted(office.paper), office.paper
    lucia = await keeper(office)
    shown = await lucia.open("translations")
    assert handle in shown
    assert "24 h left" in shown
    assert SAID not in shown
    assert await logged(paper) == []
    opened = await lucia.open("translations", open=handle)
    assert SAID in opened
    assert "Fewer than 5 women have read it" in opened
    slip = await lucia.do("translations", "correct", open=handle, text="We have 4 keys.", sense="changed")
    assert "not those of the original" in slip
    assert "We have 4 keys." in slip, "what she wrote is still there"
    before = len(paper.papers)
    done = await lucia.do("translations", "correct", open=handle, text=RIGHT, sense="changed")
    assert "It is corrected" in done
    assert RIGHT in " ".join(one.text for one in paper.papers[before:] if one.letter.to == ROSITA)
    assert {did for who, did in await logged(paper) if who == "Lucia"} == {"saw", "corrected"}
    assert "Nothing waits" in await lucia.open("translations")


async def test_only_a_keeper_who_reads_the_language_changes_it(office: Office) -> None:
    handle = await doubted(office.paper)
    lucia = await keeper(office, reads=("fr", "es"))
    refused = await lucia.do("translations", "fine", open=handle)
    assert "not among the languages you read" in refused
    await colleague(office.paper, GRACE, "Grace", "facilitator")
    grace = await let_in(office, "Grace")
    assert SAID in await grace.open("translations", open=handle)
    assert "Only a language keeper" in await grace.do("translations", "fine", open=handle)
    assert await office.paper.all_of("SELECT closed_at FROM doubt") == [(None,)]


@pytest.mark.rule("LNG-09", "LNG-16")
async def test_the_glossary_and_the_sample_of_the_quarter(office: Office) -> None:
    lucia = await keeper(office)
    term = {"from": "es", "into": "en", "term": "tanda", "said": "merry-go-round"}
    await lucia.do("glossary", "add", **term)
    assert "merry-go-round" in await lucia.open("glossary")
    assert "must be two of" in await lucia.do("glossary", "add", **{**term, "into": "es"})
    ((id,),) = await office.paper.all_of("SELECT id FROM term")
    await lucia.do("glossary", "end", term=str(id))
    assert "merry-go-round" not in await lucia.open("glossary")
    handle = await relayed(office.paper)
    assert "The sample is drawn" in await lucia.do("translations", "draw", **{"from": "fr", "into": "en"})
    drawn = await lucia.open("translations")
    assert handle in drawn
    assert "0 of 1" in drawn
    assert "mark of a person" in await lucia.do("translations", "fine", open=handle)
    assert "1 of 1 100 %" in await lucia.open("translations")


@pytest.mark.rule("T-38")
async def test_a_voice_note_is_heard_and_typed_at_the_desk(office: Office) -> None:
    paper = office.paper
    await with_voices(paper)
    assert sounds(await asked_aloud(paper))
    lucia = await keeper(office)
    await lucia.open("voices")
    assert await logged(paper) == [], "nobody has listened yet"
    source = lucia.page.text.partition('<audio src="')[2].partition('"')[0]
    heard = await lucia.http.get(source)
    assert (heard.headers["content-type"], heard.content[:4]) == ("audio/ogg", b"OggS")
    assert "media-src 'self'" in heard.headers["content-security-policy"]
    handle = source.rpartition("=")[2]
    refused = await lucia.do("voices", "type", handle=handle, text="Call 0712 345 678")
    assert "There is a number" in refused
    assert "Call 0712 345 678" in refused
    assert "Typed" in await lucia.do("voices", "type", handle=handle, text=TYPED)
    assert await paper.all_of("SELECT text FROM words") == [(TYPED,)]
    assert await logged(paper) == [("Lucia", "heard"), ("Lucia", "typed")]


@pytest.mark.rule("SAF-18")
async def test_faces_are_covered_square_by_square_and_the_first_version_is_gone(office: Office) -> None:
    paper = office.paper
    await with_photos(paper)
    await asked_with(paper, "3")
    ((sid, first),) = await paper.all_of("SELECT sid, sealed FROM picture")
    handle, lucia = str(sid)[-8:].lower(), await keeper(office)
    assert handle in await lucia.open("photos")
    await lucia.open("photos", open=handle)
    assert lucia.page.text.count('type="checkbox"') == len(list(Board(64, 48).squares()))
    tried = await lucia.http.get("/desk/photos", params={"open": handle, "cover": ["A1", "B1"]})
    assert "cover=A1,B1" in tried.text
    picture = await lucia.http.get("/desk/photos", params={"picture": handle, "cover": "A1"})
    assert picture.headers["content-type"] == "image/jpeg"
    assert "No square" in await lucia.do("photos", "cover", handle=handle, cover="")
    assert await paper.all_of("SELECT sealed FROM picture") == [(first,)]
    assert "first one is gone" in await lucia.do("photos", "cover", handle=handle, cover="A1,B1,Z9")
    ((faces, sealed),) = await paper.all_of("SELECT faces, sealed FROM picture")
    covered = Image.open(BytesIO(paper.line.seal.open_bytes(bytes(sealed))))
    assert (faces, covered.size) == ("covered", (64, 48))
    assert all(abs(part - 90) < 12 for part in covered.convert("RGB").getpixel((2, 2)))  # type: ignore[union-attr]
    assert (await logged(paper))[-1] == ("Lucia", "covered")


@pytest.mark.rule("T-03", "LNG-13")
async def test_who_waits_is_vouched_for_and_a_wish_for_a_language_is_answered(office: Office) -> None:
    paper = office.paper
    lucia = await keeper(office, "facilitator")
    for said in ("hello", "1", "no", "I am the cousin of Rosita"):
        await paper.hear(AWA, said)
    await paper.join(member(ROSITA, "Rosita"))
    for said in ("language", "4", "Quechua"):
        await paper.hear(ROSITA, said)
    shown = await lucia.open("people")
    assert "Quechua" not in shown
    assert "7 days left" in shown
    ((card,),) = await paper.all_of("SELECT id FROM card WHERE reason = 'another-language'")
    assert "Quechua" in await lucia.open("people", note=str(card))
    before = len(paper.papers)
    await lucia.do("people", "answer", card=str(card), said="soon")
    await paper.wait(timedelta(days=1))
    told = [one.text for one in paper.papers[before:] if one.letter.to == ROSITA]
    assert any(text.startswith("Lucia answers you: we look for women") for text in told)
    assert "Quechua" not in await lucia.open("people", note=str(card))
    ((guest,),) = await paper.all_of("SELECT id FROM card WHERE reason = 'no-word'")
    lucia = await let_in(office, "Lucia")
    assert "No group" in await lucia.do("people", "vouch", card=str(guest), word="elephant")
    assert "asked to go on" in await lucia.do("people", "vouch", card=str(guest), word="maembe")


async def test_shared_ideas_are_listed_without_words_and_opening_one_is_logged(office: Office) -> None:
    paper, lucia = office.paper, await keeper(office, "facilitator")
    await paper.join(member(ROSITA, "Rosita"))
    for said in TELLS:
        await paper.hear(ROSITA, said)
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE practice SET state = 'shared'")
    ((number,),) = await paper.all_of("SELECT number FROM practice")
    shown = await lucia.open("practices", language="en", topic="-", kind="-")
    assert f" {number} English" in shown
    assert "from five women up" in shown
    assert COUNTING not in shown
    assert f" {number} English" not in await lucia.open("practices", language="fr")
    assert COUNTING in await lucia.open("practices", open=str(number))
    assert await logged(paper) == [("Lucia", "saw")]
    assert "check queue" in await lucia.do("practices", "pass", number=str(number))
