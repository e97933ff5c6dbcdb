"""Apertium itself, where Debian's packages are installed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import given as any_
from hypothesis import settings

from tests.translations.test_guard_hostile import KEEP, chat, whole
from translations.engines.apertium import LONGEST, ApertiumEngine
from translations.interpreter import Interpreter
from translations.translation import Request

pytestmark = pytest.mark.apertium


@pytest.fixture(scope="module")
def engine() -> Iterator[ApertiumEngine]:
    made = ApertiumEngine()
    yield made
    made.close()


@pytest.mark.parametrize(
    ("mode", "text"),
    [
        ("es-fr", "El agua está limpia. Traigan semillas y 3 botellas para la reunión."),
        ("fr-es", "L'eau est propre, venez lundi !"),
        ("eng-spa", "The water is clean. We need seeds, please (25 women)."),
        ("spa-eng", "¿Quién puede ayudar con la bomba rota?"),
    ],
)
def test_it_says_what_apertiums_own_command_says(engine: ApertiumEngine, mode: str, text: str) -> None:
    command = subprocess.run(
        ["apertium", "-u", mode], input=text, capture_output=True, check=True, text=True, timeout=30
    )
    source, target = (code[:2] for code in mode.replace("spa", "es").split("-"))
    (given,) = engine.translate([text], source, target)
    assert given is not None
    assert given.split() == command.stdout.split()
    assert given != text


def test_its_version_is_the_day_its_data_were_made(engine: ApertiumEngine) -> None:
    days = {date.fromisoformat(engine.version(pair)) for pair in engine.pairs()}
    assert all(date(2015, 1, 1) < day <= datetime.now(UTC).date() for day in days)


def test_signs_of_its_own_stream_come_back(engine: ApertiumEngine) -> None:
    texts = ["a [b] c", "5/6 {x} <y>", "^q$ @w \\", "XQ0 y XQ12", "1.", "...", "[", "]", "\\["]
    for text, given in zip(texts, engine.translate(texts, "es", "fr"), strict=True):
        assert given is not None
        assert [sign for sign in given if not sign.isalpha()] == [sign for sign in text if not sign.isalpha()]


def test_it_stays_in_step_whatever_it_is_sent(engine: ApertiumEngine) -> None:
    dice = random.Random(7)  # noqa: S311 - noise, not secrets
    for _ in range(150):
        noise = "".join(
            dice.choice("ab [](){}^$@*~/\\<>#+.\u200d\u00a0ñ👍\n\0\t水") for _ in range(dice.randrange(30))
        )
        engine.translate([noise], "es", "fr")
        assert engine.translate(["hola"], "es", "fr") == engine.translate(["hola"], "es", "fr") != [None]


def test_lines_stay_and_what_is_too_long_is_not_tried(engine: ApertiumEngine) -> None:
    lines, long = engine.translate(["hola\n\nadiós", "hola " * LONGEST], "es", "fr")
    assert lines is not None
    assert lines.split("\n")[1] == ""
    assert long is None


def test_after_a_stage_died_one_text_is_lost_and_the_next_served(engine: ApertiumEngine) -> None:
    (before,) = engine.translate(["hola"], "es", "fr")
    for program in engine._running["es", "fr"]._programs[3:5]:
        os.kill(program.pid, signal.SIGKILL)
        program.wait(5)
    assert engine.translate(["hola"], "es", "fr") == [None]
    assert engine.translate(["hola"], "es", "fr") == [before]


def test_through_the_guard_names_and_numbers_survive(engine: ApertiumEngine) -> None:
    text = "Rosa Luz trae 3 botellas el 12/06 👍🏽\nllame al +254 712 345 678"
    ((given,),) = Interpreter([engine]).answer([Request((text,), "es", "fr", ("Rosa Luz",))])
    assert given.machine
    assert (given.tier, given.engine) == ("rough", "apertium")
    for kept in ("Rosa Luz", " 3 ", "12/06 👍🏽\n", "+254 712 345 678"):
        assert kept in given.text


@settings(max_examples=60, deadline=None)
@any_(text=chat)
def test_nothing_is_lost_and_nobody_is_left_out(engine: ApertiumEngine, text: str) -> None:
    ((given,),) = Interpreter([engine]).answer([Request((text,), "es", "fr", KEEP)])
    assert not given.failed
    assert whole(text, given.text)


def test_close_ends_every_program() -> None:
    engine = ApertiumEngine()
    engine.translate(["hola"], "es", "fr")
    programs = engine._running["es", "fr"]._programs
    engine.close()
    assert all(program.returncode is not None for program in programs)
