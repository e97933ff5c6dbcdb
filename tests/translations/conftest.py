"""The four toy packages, installed once."""

from __future__ import annotations

from pathlib import Path

import pytest

from translations import models

FIXTURE = Path(__file__).parents[1] / "argos-fixture"


@pytest.fixture(scope="session")
def toys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A models directory with en-es, es-en, en-fr and fr-en."""
    directory = tmp_path_factory.mktemp("models")
    models.install_all(FIXTURE, directory)
    return directory
