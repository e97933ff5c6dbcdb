"""The page of her own data: who may open it, what it shows, and what it never shows."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from html import unescape

import httpx
import pytest

from bot.app import make_app
from bot.channels.channel import Address
from bot.gsm7 import fold
from bot.own.tries import PLACES, WRONG, Tries
from tests.conftest import OpenLine
from tests.paper import AWA, ROSITA, START, OnPaper, member
from tests.transcripts.phrases import PHRASES, translator

BASE = "https://line.example"
LARGEST_PAGE = 100_000  # bytes (PRODUCT 6.11, PORTAL)
TO_HER_DATA, PIN = ("00", "5", "4", "6"), "4471"
YOLA = Address("sms", "+51900000109")
TREASURER, KEYS, THANKS = PHRASES[0]["es"], PHRASES[1]["fr"], PHRASES[2]["es"]


@dataclass
class Reading:
    """A line on paper, and a browser that reads its pages."""

    paper: OnPaper
    http: httpx.AsyncClient

    async def code(self, who: Address) -> str:
        """The code that she gets when she asks for one."""
        pin = [PIN] if (await self.paper.person(who)).pin else []
        letters = [one for line in (*TO_HER_DATA, *pin, "3") for one in await self.paper.hear(who, line)]
        (code,) = re.findall(r"\b\d{6,}\b", letters[-1].text)
        return str(code)

    async def open(self, code: str, **fields: str) -> httpx.Response:
        return await self.http.post("/mine", data={"code": code, **fields})

    async def read(self, who: Address, **fields: str) -> str:
        """The text of her page."""
        opened = await self.open(await self.code(who), **fields)
        assert opened.status_code == 200
        return unescape(re.sub(r"<[^>]+>", " ", opened.text))


@pytest.fixture
async def reading(open_paper: OpenLine) -> AsyncIterator[Reading]:
    async with open_paper(translator("paper"), public_base_url=BASE) as paper:
        await paper.join(member(ROSITA, "Rosita", "es", "ceibo"), member(AWA, "Awa", "fr", "baobab"))
        transport = httpx.ASGITransport(make_app(paper.line, paper.turns))
        async with httpx.AsyncClient(transport=transport, base_url=BASE) as http:
            yield Reading(paper, http)


async def lines(paper: OnPaper, who: Address, *said: str) -> None:
    for line in said:
        await paper.hear(who, line)


@pytest.fixture
async def talked(reading: Reading) -> Reading:
    """Rosita has asked, Awa has answered, Rosita has thanked and begun something else; she has a PIN."""
    paper = reading.paper
    await lines(paper, ROSITA, "00", "2", TREASURER, "0", "2", "1")
    await lines(paper, AWA, "1", KEYS, "1")
    await lines(paper, ROSITA, "1", THANKS, "1")
    await lines(paper, ROSITA, "00", "5", "4", "3", "2", PIN)
    await lines(paper, ROSITA, "00", "2", "¿Quién guarda la tercera llave?")
    return reading


# who may open it


@pytest.mark.rule("CON-10")
async def test_the_code_and_the_address_of_the_page_fit_one_message(reading: Reading) -> None:
    await reading.code(AWA)
    text = reading.paper.papers[-1].text
    assert re.fullmatch(rf"Votre code de lecture : \d+, pour 10 minutes. Page : {BASE}/mine", text)


@pytest.mark.parametrize(("passed", "status"), [(timedelta(minutes=9), 200), (timedelta(minutes=10), 403)])
async def test_a_code_works_for_ten_minutes_however_often(
    reading: Reading, passed: timedelta, status: int
) -> None:
    code = await reading.code(ROSITA)
    assert (await reading.open(code)).status_code == 200
    reading.paper.clock.pass_(passed)
    assert (await reading.open(f" {code[:3]} {code[3:]} ")).status_code == status


async def test_a_new_code_ends_the_last_one_and_so_does_she(reading: Reading) -> None:
    first, second = await reading.code(ROSITA), await reading.code(ROSITA)
    assert [(await reading.open(code)).status_code for code in (first, second)] == [403, 200]
    assert (await reading.open(second, do="finish")).status_code == 200
    assert (await reading.open(second)).status_code == 403


async def test_a_code_for_another_phone_opens_no_page(reading: Reading) -> None:
    letters = [one for key in ("00", "5", "4", "5") for one in await reading.paper.hear(ROSITA, key)]
    (code,) = re.findall(r"MOVER (\d+)", letters[-1].text)
    assert (await reading.open(code)).status_code == 403


async def test_five_wrong_codes_and_that_is_all_for_ten_minutes(reading: Reading) -> None:
    good = await reading.code(ROSITA)
    assert [(await reading.open("0")).status_code for _ in range(WRONG + 1)] == [403] * WRONG + [429]
    refused = await reading.open(good)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "600")
    assert "Rosita" not in refused.text
    reading.paper.clock.pass_(timedelta(minutes=10))
    assert (await reading.open(await reading.code(ROSITA))).status_code == 200


async def test_what_is_no_form_is_no_try(reading: Reading) -> None:
    for odd in ({"content": b"x" * 2000}, {"json": {"code": "1"}}, {"content": b""}):
        assert (await reading.http.post("/mine", **odd)).status_code == 400
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert (await reading.http.post("/mine", content=b"code=" + b"1" * 2000, headers=form)).status_code == 400


def test_tries_are_counted_by_place_and_forgotten() -> None:
    tries = Tries()
    assert all(tries.begin("2001:db8::1", START) for _ in range(WRONG - 1))
    tries.right("2001:db8::2")
    assert [tries.begin(f"2001:db8::{n}", START) for n in range(3)] == [True, True, False]
    assert tries.begin("2001:db8:0:1::1", START)
    assert tries.begin("2001:db8::1", START + timedelta(minutes=10, seconds=1))


def test_tries_from_everywhere_together_are_few_as_well() -> None:
    tries = Tries()
    taken = sum(tries.begin(f"10.0.{n // 250}.{n % 250}", START) for n in range(2 * PLACES))
    assert taken == PLACES
    assert tries.begin("10.0.0.1", START), "who began may go on"


# what it shows


@pytest.mark.rule("CON-04")
async def test_what_she_agreed_to_stands_there_as_she_saw_it_beside_the_other_languages(
    reading: Reading,
) -> None:
    joining = ("ceibo", "2", "1", "1")
    await lines(reading.paper, YOLA, *joining)
    seen = reading.paper.papers[-1].text
    await lines(reading.paper, YOLA, "1", "1")
    code = await reading.code(YOLA)
    record = json.loads((await reading.open(code, do="copy")).text)
    (consent,) = (one for one in record["consents"] if one["sentence"] == "onb-consent")
    assert fold(consent["wording"]) == seen
    assert (consent["language"], consent["channel"], consent["answer"]) == ("es", "sms", "1")
    shown = unescape(re.sub(r"<[^>]+>", "", (await reading.open(code)).text))
    for text in (consent["wording"], consent["today"]["en"], consent["today"]["fr"]):
        assert text in shown
    assert "May I write to you here" in consent["today"]["en"]
    assert f"09/03/2026, SMS, español. Usted respondió: {answer_of(consent['wording'])}" in shown


def answer_of(wording: str) -> str:
    """What option 1 was called."""
    (label,) = re.findall(r"1 (.+?) 2 ", wording)
    return str(label)


@pytest.mark.rule("CON-02")
async def test_each_consent_is_a_record_of_its_own(reading: Reading) -> None:
    await lines(reading.paper, YOLA, "ceibo", "2", "1", "1", "2", "1")
    record = json.loads((await reading.open(await reading.code(YOLA), do="copy")).text)
    given = {one["sentence"]: one["answer"] for one in record["consents"]}
    assert given == {"onb-adult": "1", "onb-consent": "2"}
    assert record["herself"]["shows"] is False


@pytest.mark.rule("CON-10")
@pytest.mark.parametrize("language", ["en", "es", "fr"])
async def test_all_that_is_hers_is_there_and_nothing_of_anybody_else(talked: Reading, language: str) -> None:
    for text in (await talked.read(ROSITA, l=language), await talked.read(ROSITA, l=language, do="copy")):
        for hers in ("Rosita", "Cocinas Ceibo", TREASURER, THANKS, "tercera llave"):
            assert hers in text
        for other in ("Awa", "Thiès", "clés", "llaves en la caja", ROSITA.value, ROSITA.value[1:], PIN):
            assert other not in text
    ids = [
        str(row[0]) for row in await talked.paper.all_of("SELECT id FROM member UNION SELECT id FROM words")
    ]
    copy = await talked.read(ROSITA, do="copy")
    assert not [one for one in ids if one in copy]


@pytest.mark.rule("CON-10")
async def test_it_tells_who_can_read_each_text_and_how_many_answers_came(talked: Reading) -> None:
    text = " ".join((await talked.read(ROSITA)).split())
    assert "Lo pueden leer: miembros, sin su apodo, y pocas personas con nombre del equipo" in text
    assert "Lo pueden leer: la mujer a quien la escribió" in text
    assert "Respuestas 1" in text
    assert "Preguntas que le hice llegar 0" in text


async def test_markup_in_her_words_is_text(reading: Reading) -> None:
    odd = 'How do you <b onclick="x">keep</b> & "count" it?'
    await lines(reading.paper, ROSITA, "00", "2", odd, "0", "1", "1")
    opened = await reading.open(await reading.code(ROSITA))
    assert "<b " not in opened.text
    assert odd in unescape(opened.text)


async def test_a_page_stays_small_and_says_what_is_left_out(reading: Reading) -> None:
    for n in range(60):
        await reading.paper.words(ROSITA, f"<{n}> " + "& so on 🔑 " * 120)
    code = await reading.code(ROSITA)
    opened, copy = await reading.open(code), await reading.open(code, do="copy")
    assert len(opened.content) < LARGEST_PAGE
    (left,) = re.findall(r"Las anteriores están en el archivo: (\d+)", opened.text)
    assert opened.text.count("so on") // 120 + int(left) == 60
    assert len(copy.json()["words"]) == 60


# how it is shown


@pytest.mark.parametrize(
    ("accepts", "query", "language"),
    [
        ("fr-CA,en;q=0.5", "", "fr"),
        ("de, es;q=0.7", "", "es"),
        ("sw", "", "en"),
        ("fr", "?l=es", "es"),
        ("fr", "?l=xx", "fr"),
        ("", "", "en"),
    ],
)
async def test_the_form_speaks_her_language(
    reading: Reading, accepts: str, query: str, language: str
) -> None:
    opened = await reading.http.get(f"/mine{query}", headers={"Accept-Language": accepts})
    assert f'<html lang="{language}">' in opened.text
    assert len(opened.content) < LARGEST_PAGE


async def test_nothing_is_stored_indexed_framed_or_run(talked: Reading) -> None:
    code = await talked.code(ROSITA)
    pages = [await talked.http.get("/mine"), await talked.open(code), await talked.open("1")]
    for opened in (*pages, await talked.open(code, do="copy"), await talked.http.post("/mine")):
        assert opened.headers["cache-control"] == "no-store"
        assert opened.headers["referrer-policy"] == "no-referrer"
        assert opened.headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
        assert "noindex" in opened.headers["x-robots-tag"]
        assert "<script" not in opened.text
        assert "://" not in re.sub(r'"https?://[^"]*"', "", opened.text), "nothing comes from elsewhere"


async def test_no_code_and_no_word_is_logged(talked: Reading, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        code = await talked.code(ROSITA)
        await talked.open(code)
        await talked.open("13572468")
    assert not [secret for secret in (code, "13572468", "tesorera") if secret in caplog.text]
