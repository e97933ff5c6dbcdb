"""`pytest tests/flows --walk 100000` takes that many random steps instead of a few thousand."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def walk_steps(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("--walk"))


@pytest.fixture(scope="session")
def walk_seed(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("--walk-seed"))
