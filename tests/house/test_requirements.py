"""What is installed: pinned with hashes, declared, explained, and from nowhere in particular."""

from __future__ import annotations

import re
import sys
import tomllib

import pytest

from tests.house.place import OTHERS, PRODUCT, ROOT, imported, python, text, tree

LOCKS = ("requirements.txt", "requirements-dev.txt")
HEAVY = {"torch", "stanza", "spacy", "minisbd", "sacremoses", "onnxruntime"}  # decision 4
PIN = re.compile(r"[a-z0-9][a-z0-9.-]*==[\w.]+( ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
BY_NAME = {"argostranslate": "tests/translations/test_parity.py", "tzdata": "bot/dialogue/numbers.py"}
NAMES = {"fluent": "fluent.runtime", "PIL": "pillow", "xdist": "pytest-xdist", "yaml": "pyyaml"}
"""What is imported so is published so."""


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(*, development: bool) -> set[str]:
    project = tomllib.loads(text("pyproject.toml"))
    lines = project["dependency-groups"]["dev"] if development else project["project"]["dependencies"]
    return {canonical(re.split(r"[\[;<>=! ]", line)[0]) for line in lines}


def locked(lock: str) -> set[str]:
    return {line.partition("==")[0] for line in text(lock).splitlines() if not line.startswith(" ")}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_pins_and_hashes_and_nothing_else(lock: str) -> None:
    """So it can name no address, no option and no file of anybody's machine."""
    lines = text(lock).splitlines()
    assert [line for line in lines if not PIN.fullmatch(line) and not HASH.fullmatch(line)] == []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        assert line.endswith("\\") == bool(HASH.fullmatch(following)), line


@pytest.mark.parametrize("lock", LOCKS)
def test_nothing_heavy_is_locked(lock: str) -> None:
    assert locked(lock) & HEAVY == set()


def test_everything_declared_is_locked_and_the_two_locks_agree() -> None:
    assert declared(development=False) <= locked("requirements.txt")
    assert declared(development=True) <= locked("requirements-dev.txt")
    pins = [{line for line in text(lock).splitlines() if PIN.fullmatch(line)} for lock in LOCKS]
    assert pins[0] <= pins[1]


def test_everything_imported_is_declared() -> None:
    product = {name for _, module in python() for name in imported(module)} | set(
        imported(tree(ROOT / "main.py"))
    )
    others = {name for file, module in python(*OTHERS) if "fixture" not in file for name in imported(module)}
    ours = {*PRODUCT, *OTHERS, "main", *sys.stdlib_module_names}
    assert published(product - ours) <= declared(development=False)
    assert published(others - ours) <= declared(development=False) | declared(development=True)


def test_everything_declared_is_used() -> None:
    files = [*python(*PRODUCT, *OTHERS), ("main.py", tree(ROOT / "main.py"))]
    used = published({name for _, module in files for name in imported(module)})
    unseen = declared(development=False) - used
    assert unseen == BY_NAME.keys()
    assert all(name in text(file) for name, file in BY_NAME.items())
    tools = {
        line.split()[0].removeprefix("$(BIN)/") for line in text("Makefile").splitlines() if "$(BIN)/" in line
    }
    assert declared(development=True) - used - tools == {
        "import-linter",
        "pytest-asyncio",
        "types-jsonschema",
    }


def published(imports: set[str]) -> set[str]:
    return {canonical(NAMES.get(name, name)) for name in imports}


def test_every_dependency_has_its_reason() -> None:
    words = re.findall(r"[\w.-]+\w", text("docs/decisions/0001-dependencies.md"))
    assert declared(development=False) | declared(development=True) <= set(map(canonical, words))
