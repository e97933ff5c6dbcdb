"""The chain of programs, with `cat` and its like in place of Apertium's."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from translations.engines.apertium import ApertiumEngine
from translations.engines.pipeline import Broken, Pipeline, Stage, stages

CAT: Stage = ("/bin/cat",)
Start = Callable[..., Pipeline]


@pytest.fixture
def start() -> Iterator[Start]:
    running: list[Pipeline] = []

    def start(*stages: Stage, patience: float = 5.0) -> Pipeline:
        running.append(Pipeline(stages, patience))
        return running[-1]

    yield start
    for pipeline in running:
        pipeline.close()


def test_messages_come_back_in_step(start: Start) -> None:
    pipeline = start(CAT, CAT, CAT)
    for message in (b"hola", "ñ👍".encode(), b"x" * 20_000, b"adios"):
        assert pipeline.ask(message) == message


def test_a_silent_chain_is_broken_after_its_patience(start: Start) -> None:
    pipeline = start(CAT, ("/bin/sleep", "20"), patience=0.3)
    begun = time.monotonic()
    with pytest.raises(Broken):
        pipeline.ask(b"hola")
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize("end", [("/bin/true",), ("/bin/echo", "half an answer")])
def test_a_chain_that_ends_is_broken(start: Start, end: Stage) -> None:
    with pytest.raises(Broken):
        start(CAT, end).ask(b"hola")


def test_blanks_are_no_answer(start: Start) -> None:
    with pytest.raises(Broken):
        start(CAT).ask(b"   ")


def test_a_dead_stage_is_noticed(start: Start) -> None:
    pipeline = start(CAT, CAT)
    pipeline.ask(b"hola")
    program = pipeline._programs[0]
    os.kill(program.pid, signal.SIGKILL)
    program.wait(5)
    with pytest.raises(Broken):
        pipeline.ask(b"hola")


def test_a_program_that_cannot_start_leaves_none_behind() -> None:
    with pytest.raises(Broken):
        Pipeline((CAT, ("/nowhere/at/all",)), 1.0)


def mode(directory: Path, name: str, text: str) -> Path:
    file = directory / f"{name}.mode"
    file.write_text(text)
    return file


def test_a_mode_file_becomes_programs_with_null_flush(tmp_path: Path) -> None:
    file = mode(tmp_path, "es-fr", "cat '/data/es fr.bin' | sort -g $2 'x.prob' | cat $1 'gen.bin'\n")
    assert [stage[1:] for stage in stages(file)] == [
        ("-z", "/data/es fr.bin"),
        ("-z", "-g", "x.prob"),
        ("-z", "-n", "gen.bin"),
    ]


@pytest.mark.parametrize("text", ["", "no-such-program x", "cat | no-such-program", "cat 'open", "cat ||"])
def test_a_mode_that_cannot_run_here_is_no_mode(tmp_path: Path, text: str) -> None:
    assert stages(mode(tmp_path, "es-fr", text)) == ()


def test_without_apertium_there_are_no_pairs(tmp_path: Path) -> None:
    mode(tmp_path, "es-fr", "no-such-program")
    for modes in (tmp_path, tmp_path / "nowhere"):
        engine = ApertiumEngine(modes)
        assert engine.pairs() == {}
        assert engine.translate(["hola"], "es", "fr") == [None]
        engine.close()


def test_names_of_modes_become_our_codes(tmp_path: Path) -> None:
    for name in ("eng-spa", "es-pt", "es-pt_BR", "eco-es-fr", "nno-nob", "zzz-spa"):
        mode(tmp_path, name, "cat")
    pairs = ApertiumEngine(tmp_path).pairs()
    assert {pair: str(tier) for pair, tier in pairs.items()} == {("en", "es"): "rough", ("es", "pt"): "good"}
