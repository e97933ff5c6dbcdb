from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from translations import guard

KEEP = ("Rosa", "Luz de Abril", "Kisumu")


def reversing(texts: Sequence[str]) -> list[str | None]:
    """Every word backwards, tokens and numbers untouched: nobody could take it for the original."""
    return [re.sub(r"[^\W\d]{2,}(?!\d)", lambda m: m.group()[::-1], text) for text in texts]


def through(text: str, ask: guard.Ask = reversing) -> str | None:
    return guard.translate([(text, KEEP)], ask)[0]


@pytest.mark.rule("LNG-09", "T-36")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hola amigas", "aloh sagima"),
        ("llama a Rosa", "amall a Rosa"),
        ("llama a rosa", "amall a asor"),
        ("ROSA viene", "ROSA eneiv"),
        ("con Luz de Abril en Kisumu", "noc Luz de Abril ne Kisumu"),
        ("Rosario canta", "oirasoR atnac"),
        ("ver https://x.org/a_b?c=1.", "rev https://x.org/a_b?c=1."),
        ("a ana.lopez+si@correo.org ya", "a ana.lopez+si@correo.org ay"),
        ("ver correo.org/hoja hoy", "rev correo.org/hoja yoh"),
        ("llama al +254 712-345 678 hoy", "amall la +254 712-345 678 yoh"),
        ("con @ana y #8M", "noc @ana y #8M"),
        ("voto Q12 y KE-24", "otov Q12 y KE-24"),
        ("xq no vienes", "qx on seneiv"),
        ("exquisito pan con Rosa", "otisiuqxe nap noc Rosa"),
        ("la FLEUR 5 y 30USD", "al RUELF 5 y 30USD"),
        ("el -K7 ya", "le -K7 ay"),
        ("al 0712345678 30 € 1.250 5pm", "la 0712345678 30 € 1.250 5pm"),
        ("el 12/06/2026 a las 5 p. m. en casa", "le 12/06/2026 a sal 5 p. m. ne asac"),
        ("vengan a las 10h30 o 5pm", "nagnev a sal 10h30 o 5pm"),
        ("vale $ 2,500.50 o 30 €", "elav $ 2,500.50 o 30 €"),
        ("son 2.500 CFA por dos", "nos 2.500 CFA rop sod"),
        ("van 25 mujeres", "nav 25 serejum"),
        ("agua 👍🏽 ya 👩‍👩‍👧 :)", "auga 👍🏽 ay 👩‍👩‍👧 :)"),
        ("vamos :D", "somav :D"),
        ("ya ‼️ luz ©️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 pan 🧕🏿 #️⃣ fin ™", "ay ‼️ zul ©️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 nap 🧕🏿 #️⃣ nif ™"),
        ("1. agua\r\n2) luz\n\n  - pan ", "1. auga\r\n2) zul\n\n  - nap "),
        ("\n\nhola\n", "\n\naloh\n"),
        ("*hola* _amiga_ ~vieja~", "*aloh* _agima_ ~ajeiv~"),
        (
            "vamos *a casa* ya, ~no voy~ y ```digo``` que `si`",
            "somav *a asac* ay, ~on yov~ y ```ogid``` euq `is`",
        ),
        ("*_hola_* y *hola _amiga_ mia*", "*_aloh_* y *aloh _agima_ aim*"),
        ("*Rosa* trae _Luz de Abril_ a las *5pm*", "*Rosa* eart _Luz de Abril_ a sal *5pm*"),
        ("_si hoy_ y _si hoy_", "_is yoh_ y _is yoh_"),
        ("*REUNION* EN CASA", "*NOINUER* NE ASAC"),
        ("a *ver* si *ver* es *ver*", "a *rev* is *rev* se *rev*"),
        ("2 * 3 son 6, ver x*y*z", "2 * 3 nos 6, rev x*y*z"),
        ("una * sola y *otra", "anu * alos y *arto"),
        ("REUNION EN LA IGLESIA", "NOINUER NE AL AISELGI"),
        ("AGUA CON ROSA A LAS 5pm", "AUGA NOC ROSA A SAL 5pm"),
        ("la ONG viene", "al GNO eneiv"),
        ("el XQ0 no es nuestro", "le XQ0 on se ortseun"),
    ],
)
def test_what_survives_and_what_is_translated(text: str, expected: str) -> None:
    assert through(text) == expected


@pytest.mark.parametrize(
    "text", ["", " ", "👍🏽", "Q12", "+254 712 345 678", "Rosa", "https://x.org", "12/06\n5pm", ":)"]
)
def test_texts_without_words_never_reach_an_engine(text: str) -> None:
    assert not guard.has_words(text, KEEP)
    assert through(text, lambda texts: pytest.fail("asked")) == text


class Scripted:
    """Answers each round with its own function, and remembers what it was asked."""

    def __init__(self, *rounds: guard.Ask) -> None:
        self._rounds = list(rounds)
        self.asked: list[list[str]] = []

    def __call__(self, texts: Sequence[str]) -> Sequence[str | None]:
        self.asked.append(list(texts))
        return self._rounds.pop(0)(texts)


def losing(texts: Sequence[str]) -> list[str | None]:
    return [re.sub(r"X?QX?7?A?\d+", "", text) for text in texts]


def test_a_lost_token_is_asked_again_with_another_and_with_numbers_hidden() -> None:
    engine = Scripted(losing, reversing)
    assert through("trae 3 cosas a Q12", engine) == "eart 3 sasoc a Q12"
    assert engine.asked == [["trae 3 cosas a XQ0"], ["trae QX7A0 cosas a QX7A1"]]


@pytest.mark.rule("LNG-09", "T-36")
def test_a_changed_number_is_asked_again_hidden() -> None:
    engine = Scripted(lambda texts: ["eart 4 sasoc"], reversing)
    assert through("trae 3 cosas", engine) == "eart 3 sasoc"
    assert engine.asked[1] == ["trae QX7A0 cosas"]


def test_half_a_token_left_behind_is_damage() -> None:
    engine = Scripted(lambda texts: ["amall a XQ0 XQ"], reversing)
    assert through("llama a Q12", engine) == "amall a Q12"


def test_the_last_way_shows_the_engine_no_item_at_all() -> None:
    engine = Scripted(losing, losing, reversing)
    assert through("trae 3 cosas a Q12, hoy", engine) == "eart 3 sasoc a Q12, yoh"
    assert engine.asked[-1] == ["trae", "cosas a", ", hoy"]


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "   ",
        "!!",
        "ya ya ya",
        "come here come here come here",
        "x" * 500,
        "son 8 ya",
        "vale 👍",
        "ya \u2047",
        None,
    ],
)
def test_an_answer_that_is_no_translation_is_given_up(answer: str | None) -> None:
    assert through("cuando vienen a la casa", lambda texts: [answer] * len(texts)) is None


def test_stutter_is_cured_where_the_source_had_none() -> None:
    assert through("hello", lambda _: ["hola hola"]) == "hola"
    assert through("ya ya", lambda _: ["now now"]) == "now now"


def test_an_engine_that_raises_or_miscounts_costs_nothing_but_the_translation() -> None:
    def raising(texts: Sequence[str]) -> list[str | None]:
        raise RuntimeError(texts[0])

    assert through("hola amiga", raising) is None
    assert through("hola amiga", lambda texts: ["a", "b"]) is None


def test_a_text_too_long_for_any_channel_is_given_up_at_once() -> None:
    assert through("hola " * 2000, lambda texts: pytest.fail("asked")) is None


def test_only_letters_that_have_capitals_can_shout() -> None:
    assert through("ውሃ እንፈልጋለን", lambda texts: ["we need water" for _ in texts]) == "we need water"


def test_texts_of_one_call_do_not_touch_each_other() -> None:
    def only_short(texts: Sequence[str]) -> list[str | None]:
        return [text[::-1] if len(text) < 6 else None for text in texts]

    texts = [("hola", ()), ("muchas gracias", ()), ("hola\nluz", ())]
    assert guard.translate(texts, only_short) == ["aloh", None, "aloh\nzul"]
