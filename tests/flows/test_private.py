"""Numbers and addresses that a member should not give away by accident (SAF-01)."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.private import REMOVED, holds_private, without_private

pytestmark = pytest.mark.rule("SAF-01")

NUMBERS = (
    "0712345678",
    "+254 712 345 678",
    "(01) 555-2345",
    "+51-987-654-321",
    "077.123.45.67",
    "07 12 34 56 78",
    "0 7 1 2 3 4 5 6 7 8",
    "0712/345/678",
    "0712·345·678",
    "00254712345678",
    "0712_345_678",
    "٠٧١٢٣٤٥٦٧٨",
    "0712\n345\n678",
    "O7I2 34S 67B",
    "double seven one two three four five",
    "novecientos ochenta y siete, seiscientos cincuenta y cuatro, trescientos veintiuno",
    "zéro six douze trente-quatre cinquante-six soixante-dix-huit",
)
ADDRESSES = (
    "rosa@example.org",
    "rosa (at) example.org",
    "Rosa.K+1@mail.example.co.ke",
    "rosa @ gmail . com",
    "rosa at example dot org",
    "rosa arroba gmail punto com",
    "rosa arroba hotmail",
    "rosa arobase exemple point fr",
    "rosa＠example．org",
    "@rosa_k",
    "instagram: rosa.lima22",
    "facebook es rosa_lima",
    "wa.me/254712345678",
    "https://chat.whatsapp.com/AbC123",
    "t.me/rosa",
    "m.me/rosa",
    "https://signal.me/#p/rosa",
    "www.facebook.com/rosa.kitchen",
    "instagram.com/rosa",
    "https://www.tiktok.com/@rosa?lang=es",
    "mailto:rosa",
    "tel:112233",
)
PLACES = (
    "https://maps.app.goo.gl/AbCdEf123",
    "https://www.google.com/maps/place/Lima",
    "openstreetmap.org/#map=19/-12.04/-77.04",
    "geo:-12.0464,-77.0428",
    "-12.0464, -77.0428",
    "-12.04, -77.04",
    "0.0917 34.7680",
    "12.0464° S",
    "12.046 S, 77.042 W",
    "12°02'47\"S 77°02'34\"W",
    "12 grados 2 minutos 47 segundos",
    "6GCRPR6X+6F",
    "///filled.count.soap",
    "24 Moi Avenue",
    "Moi Avenue, no. 24",
    "at 24 moi avenue",
    "12 rue de la Paix",
    "12 bis, avenue Bourguiba",
    "rue 14, porte 233",
    "villa n° 12",
    "Calle Los Olivos 123",
    "Jr. Puno 450",
    "Av. Larco N° 1230",
    "av. 28 de julio 1234",
    "Carrera 7 # 45-12",
    "Mz. B Lt. 12",
    "house no. 12",
    "in house 12 near",
    "en la casa 12 al lado",
    "at plot 14",
    "P.O. Box 123-40100",
    "BP 1234 Dakar",
)
UNITS = (
    *("a", "a.-", "1 ", "@", "a@", "a@a.", "+(", "0 . . ", "a @ ", "t.me/", "a-@", "0712345678@rosa_k"),
    *("24 Moi ", "Calle Los ", "12 rue de la ", "1,234 ", "1,", "12/", "-12.0464, ", "12°", "O", "l|", "oh "),
    *(
        "quatre vingt ",
        "double ",
        "seven y ",
        "1\u0301\u200b",
        "(0",
        "a at b dot ",
        "facebook ",
        "1.000",
        "999 ",
    ),
    *("10:30-", "1+1", "maps.", "A A ", "no. 1 ", "one", "100, ", "2019-", "\n1\n", "ley 1"),
)
ORDINARY = [
    (file.stem, sentence)
    for file in sorted((Path(__file__).parent / "data").glob("ordinary_*.txt"))
    for sentence in file.read_text(encoding="utf-8").splitlines()
]
PIECES = st.sampled_from(
    [*NUMBERS, *ADDRESSES, *PLACES, *UNITS, " ", "@", "a", ".", "7", "-", "en 2024", "sh"]
)


@pytest.mark.parametrize("private", [*NUMBERS, *ADDRESSES, *PLACES])
def test_it_is_found_and_taken_out(private: str) -> None:
    for around in ("{}", "call {}, today", "Escriba: {}.", "Je suis ({}) !", "a\n{}\nb"):
        text = around.format(private)
        assert holds_private(text)
        cleaned = without_private(text)
        assert not holds_private(cleaned)
        assert private not in cleaned
        assert not any(sign.isdecimal() for sign in cleaned)
        assert REMOVED in cleaned


def test_there_are_enough_ordinary_sentences() -> None:
    assert {language for language, _ in ORDINARY} == {"ordinary_en", "ordinary_es", "ordinary_fr"}
    assert len(ORDINARY) >= 120


@pytest.mark.parametrize(("language", "sentence"), ORDINARY)
def test_what_peers_need_stays(language: str, sentence: str) -> None:
    assert not holds_private(sentence)
    assert without_private(sentence) == sentence


@pytest.mark.parametrize("short", ["911", "112", "999", "1195", "116"])
def test_a_line_that_anybody_may_call_stays(short: str) -> None:
    assert not holds_private(f"Call {short}! Llame al {short}: appelez le {short}.")


def test_the_rest_stays_byte_for_byte() -> None:
    assert without_private("  Ñandú 💜\n0712 345 678\tya ") == f"  Ñandú 💜\n{REMOVED}\tya "
    assert without_private("e\u0301té\u200b 0️⃣7️⃣1️⃣2️⃣3️⃣4️⃣5️⃣ ¿no?") == f"e\u0301té\u200b {REMOVED} ¿no?"


def test_a_number_laid_bare_by_another_goes_too() -> None:
    assert without_private("123 rosa@example.org 4567") == REMOVED


@given(st.lists(PIECES, max_size=12).map("".join))
def test_nothing_is_left_after_taking_out(text: str) -> None:
    cleaned = without_private(text)
    assert not holds_private(cleaned)
    assert without_private(cleaned) == cleaned


@given(
    st.text(st.characters()) | st.text(st.characters(categories=["Nd", "Nl", "No", "Cs", "Mn", "Cf", "Pd"]))
)
def test_any_text_can_be_read(text: str) -> None:
    assert holds_private(text) == (without_private(text) != text)


@pytest.fixture
def watch() -> Iterator[None]:
    """Ends a search that goes astray; the right one takes a small part of this."""

    def astray(_: int, __: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, astray)
    signal.setitimer(signal.ITIMER_REAL, 30)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.usefixtures("watch")
@pytest.mark.parametrize("unit", UNITS)
def test_a_hostile_text_ends(unit: str) -> None:
    for end in ("", "x", "1", "@", " soles"):
        assert not holds_private(without_private((unit * 5000)[:5000] + end))
