"""The translator process may crash, hang or be killed: texts go out, and the next ones are served."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.translations.conftest import FIXTURE
from tests.translations.troubled import Line, faulty, stillborn, troubled
from translations import models, translator

ROOT = Path(__file__).parents[2]


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    made = Line(troubled, patience=5)
    yield made
    await made.translator.close()


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def gone(pid: int, within: float = 5.0) -> bool:
    end = time.monotonic() + within
    while alive(pid) and time.monotonic() < end:
        time.sleep(0.02)
    return not alive(pid)


async def test_nothing_starts_before_the_first_text(line: Line) -> None:
    assert line.translator.pid is None
    assert line.translator.routes()
    assert line.translator.pid is None
    assert await line.say("water") == "es: water"
    assert line.translator.pid not in (None, os.getpid())


async def test_warm_starts_it_early(line: Line) -> None:
    await line.translator.warm()
    assert line.translator.pid is not None


async def test_a_package_that_comes_is_known_after_close(tmp_path: Path) -> None:
    line = translator.open(tmp_path, apertium=False)
    assert line.routes() == ()
    assert (await line.translate(["somos 25 mujeres"], "es", "en"))[0].failed
    models.install(str(FIXTURE / "translate-es_en-0_1.argosmodel"), tmp_path)
    assert line.routes() == ()
    await line.close()
    assert [route.pair for route in line.routes()] == [("es", "en")]
    assert (await line.translate(["somos 25 mujeres"], "es", "en"))[0].text == "we are 25 women"
    await line.close()


async def test_after_close_it_can_start_again(line: Line) -> None:
    assert await line.say("water") == "es: water"
    await line.translator.close()
    await line.translator.close()
    assert line.translator.pid is None
    assert await line.say("water") == "es: water"


async def test_after_a_crash_the_next_text_is_served(line: Line) -> None:
    assert await line.say("please die") == "could not"
    assert await line.say("water") == "es: water"


async def test_a_killed_process_is_replaced(line: Line) -> None:
    await line.translator.warm()
    first = line.translator.pid
    assert first
    os.kill(first, signal.SIGKILL)
    assert gone(first)
    assert await line.say("water") == "es: water"
    assert line.translator.pid != first


async def test_a_hanging_engine_costs_its_callers_their_patience_and_no_more() -> None:
    line = Line(troubled, patience=1)
    await line.translator.warm()
    begun = time.monotonic()
    answers = await asyncio.gather(line.say("please hang"), line.say("water"))
    assert set(answers) == {"could not"}
    assert time.monotonic() - begun < 10
    await line.translator.close()


async def test_while_it_hangs_nobody_else_waits_and_then_it_serves_again() -> None:
    line = Line(troubled, patience=1)
    await line.translator.warm()
    assert await line.say("please hang") == "could not"
    begun = time.monotonic()
    assert await line.say("water") == "could not"
    assert time.monotonic() - begun < 0.5
    while await line.say("water") != "es: water":
        await asyncio.sleep(0.1)
        assert time.monotonic() - begun < 20
    await line.translator.close()


async def test_close_does_not_wait_for_a_hanging_engine(line: Line) -> None:
    await line.translator.warm()
    pid = line.translator.pid
    waiting = asyncio.create_task(line.say("please hang"))
    await asyncio.sleep(0.3)
    begun = time.monotonic()
    await line.translator.close()
    assert await waiting == "could not"
    assert time.monotonic() - begun < 10
    assert pid is not None
    assert not alive(pid)


async def test_a_process_that_never_comes_up_is_not_started_again_and_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    line = Line(stillborn, patience=5)
    assert [await line.say("water") for _ in range(9)] == ["could not"] * 9
    assert 2 <= caplog.text.count("translator process lost") <= 4
    await line.translator.close()


async def test_a_fault_in_our_own_code_never_quotes_a_member(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    line = Line(faulty, patience=5)
    assert await line.say("hola secreta") == "could not"
    await line.translator.close()
    said = "".join(capfd.readouterr()) + caplog.text
    assert "ValueError" in said
    assert "secreta" not in said


async def test_the_loop_is_never_blocked(line: Line) -> None:
    beats = 0
    asked = asyncio.create_task(line.say("water"))
    while not asked.done():
        await asyncio.sleep(0.01)
        beats += 1
    assert await asked == "es: water"
    assert beats > 3


async def test_ctrl_c_is_the_lines_business_not_the_childs(line: Line) -> None:
    assert await line.say("please interrupt") == "not interrupted"


async def test_the_child_inherits_no_socket(line: Line) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        os.set_inheritable(server.fileno(), True)
        assert await line.say("which sockets") == "none"


async def test_the_child_is_told_no_secret(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "x" * 32)
    assert await line.say("which secrets") == "none"


ORPHAN = """
import asyncio, sys
from tests.translations.conftest import FIXTURE
from tests.translations.troubled import troubled
from translations import models, translator
from translations.batches import ProcessTranslator

async def main():
    translator = ProcessTranslator(troubled)
    await translator.warm()
    print(translator.pid, flush=True)
    await asyncio.sleep(30)

if __name__ == "__main__":
    asyncio.run(main())
"""


def test_the_child_does_not_outlive_a_killed_line(tmp_path: Path) -> None:
    script = tmp_path / "line.py"
    script.write_text(ORPHAN)
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": str(ROOT)}
    ) as parent:
        assert parent.stdout
        pid = int(parent.stdout.readline())
        assert alive(pid)
        parent.kill()
        assert gone(pid)
