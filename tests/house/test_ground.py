"""What the line stands on: the image, the composition, the two commands, the check on a new machine."""

from __future__ import annotations

import json
import re
import subprocess
from fnmatch import fnmatch
from typing import Any

import yaml  # type: ignore[import-untyped]

from tests.house.place import OTHERS, PRODUCT, ROOT, text

TOLD = (".md", ".py", ".toml", ".txt", ".yaml", ".js", ".json", ".ftl")
SOMEBODYS = re.compile(r"(?<![\w.<-])/(home|root|Users|work|opt|mnt)/\w+")
INSTRUCTION = re.compile(r"^([A-Z]+) (.*)$")


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile without comments, continued lines joined."""
    lines = (line for line in text("Dockerfile").splitlines() if not line.startswith("#"))
    joined = re.sub(r"\\\n\s*", " ", "\n".join(lines)).splitlines()
    return [found.groups() for line in joined if (found := INSTRUCTION.match(line))]  # type: ignore[misc]


def last(name: str) -> str:
    return next(value for instruction, value in reversed(instructions()) if instruction == name)


def services() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load(text("compose.yaml"))["services"]
    return found


def test_the_image_runs_as_nobody_in_particular() -> None:
    names = [name for name, _ in instructions()]
    assert int(last("USER")) >= 10000
    assert names.index("USER") < names.index("CMD")
    assert "ADD" not in names


def test_the_image_installs_exactly_what_is_locked() -> None:
    (install,) = (value for name, value in instructions() if name == "RUN" and "pip install" in value)
    for option in (
        "--no-cache-dir",
        "--no-deps",
        "--require-hashes",
        "--only-binary :all:",
        "requirements.txt",
    ):
        assert option in install
    stages = [value for name, value in instructions() if name == "FROM"]
    assert len(stages) == 2
    assert all(re.search(r":\d+\.\d+-slim\b", stage) for stage in stages)


def test_the_image_looks_at_its_own_health_with_what_it_has() -> None:
    command = json.loads(last("HEALTHCHECK").partition("CMD ")[2])
    assert command[:2] == ["python", "-c"]
    assert "/healthz" in command[2]
    compile(command[2], "HEALTHCHECK", "exec")
    assert json.loads(last("CMD")) == ["python", "main.py", "serve"]


def test_the_image_holds_the_product_and_nothing_else() -> None:
    copied = [
        value.split()[:-1] for name, value in instructions() if name == "COPY" and "--from" not in value
    ]
    files = {file for row in copied for file in row}
    assert files == {"requirements.txt", "main.py", "LICENSE", *PRODUCT}
    let_in = [line[1:] for line in text(".dockerignore").splitlines() if line.startswith("!")]
    assert text(".dockerignore").splitlines()[1] == "*"
    assert all(any(fnmatch(file, pattern) for pattern in let_in) for file in files)


def test_the_composition_is_one_database_one_web_and_two_workers() -> None:
    found = services()
    assert found.keys() == {"postgres", "web", "worker"}
    assert found["postgres"]["image"].startswith("postgres:18")
    assert "pg_isready" in str(found["postgres"]["healthcheck"]["test"])
    assert found["postgres"]["volumes"] == ["memory:/var/lib/postgresql"]  # where the image has it since 18
    assert found["web"]["command"] == ["python", "main.py", "serve", "--no-work"]
    assert found["worker"]["command"] == ["python", "main.py", "work"]
    assert found["worker"]["deploy"]["replicas"] == 2


def test_the_processes_share_database_and_keys_and_wait_for_them() -> None:
    for name in ("web", "worker"):
        service = services()[name]
        assert service["depends_on"]["postgres"]["condition"] == "service_healthy"
        assert {"DATABASE_URL", "LINE_KEYS"} <= service["environment"].keys()
        assert service["env_file"] == ".env"


def test_the_composition_holds_no_secret_and_opens_no_door() -> None:
    assert set(re.findall(r"PASSWORD: (\S+?)[:}]", text("compose.yaml"))) == {"${POSTGRES_PASSWORD"}
    assert ".env" in text(".gitignore").splitlines()
    ports = [port for service in services().values() for port in service.get("ports", [])]
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_the_commands_of_the_house() -> None:
    """`make --dry-run` says what each would do."""
    expected = {
        "run": ["python main.py rehearse\n"],
        "test": ["ruff format", "ruff check", "mypy", "lint-imports", "python -m pytest --numprocesses"],
        "bench": ["python -m bench\n"],
    }
    for target, steps in expected.items():
        told = subprocess.run(
            ["make", "--dry-run", "--always-make", target],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        places = [told.index(step) for step in ["--no-deps --require-hashes -r requirements-dev.txt", *steps]]
        assert places == sorted(places), target


def test_the_check_on_a_new_machine() -> None:
    subprocess.run(["bash", "-n", ".ci/run"], cwd=ROOT, check=True)
    script = text(".ci/run")
    assert "set -euo pipefail" in script
    assert "exec </dev/null" in script
    assert "PALAVER_REQUIRE=apertium,chromium" in script
    assert script.splitlines()[-1].endswith("make test")
    assert (ROOT / ".ci/run").stat().st_mode & 0o111


def test_no_file_knows_whose_machine_it_was_written_on() -> None:
    folders = [ROOT / name for name in (*PRODUCT, *OTHERS, "docs")]
    files = [file for folder in folders for file in folder.rglob("*") if file.suffix in TOLD]
    told = [*files, *(file for file in ROOT.iterdir() if file.is_file()), ROOT / ".ci/run"]
    assert [file.name for file in told if SOMEBODYS.search(file.read_text(encoding="utf-8"))] == []
