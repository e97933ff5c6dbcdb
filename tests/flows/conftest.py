"""`pytest tests/flows --walk 100000` takes that many random steps instead of a few thousand."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--walk", type=int, default=4000, help="random steps through all flows")


@pytest.fixture
def walk_steps(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("--walk", default=4000))
