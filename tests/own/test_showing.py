"""What the page of her own data shows, how, and what it never shows."""

from __future__ import annotations

import json
import logging
import re
from html import unescape

import pytest

from bot.gsm7 import fold
from tests.own.conftest import LARGEST_PAGE, PIN, THANKS, TREASURER, YOLA, Reading, lines
from tests.paper import ROSITA


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


@pytest.mark.rule("SAF-13")
async def test_a_wish_for_a_trained_woman_stands_nowhere(reading: Reading) -> None:
    """Neither while she is saying it nor once it is a case; nor do the sentences that offered it."""
    code = await reading.code(ROSITA)
    for said in (("ayúdeme", "1", "2"), ("el martes a las diez",)):
        await lines(reading.paper, ROSITA, *said)
        shown = (await reading.open(code)).text + (await reading.open(code, do="copy")).text
        assert not [told for told in ("martes", "s-options", "s-callback", '"safe') if told in shown]
    assert await reading.paper.all_of("SELECT state FROM safety_case") == [("open",)]


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
