from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from translations import packages
from translations.engines.argos import ArgosEngine
from translations.engines.engine import Tier
from translations.engines.trial import TrialEngine

ES = ["¿dónde es la reunión?", "Necesitamos agua. ¡Gracias!", "trae agua\ntrae comida", "somos 25 mujeres"]
EN = ["where is the meeting?", "We need water. Thank you!", "bring water\nbring food", "we are 25 women"]


@pytest.fixture
def engine(toys: Path) -> ArgosEngine:
    return ArgosEngine(packages.installed(toys))


def test_real_packages_translate(engine: ArgosEngine) -> None:
    assert engine.translate(ES, "es", "en") == EN


def test_a_batch_says_what_each_text_says_alone(engine: ArgosEngine) -> None:
    texts = [*ES, "hola", "", "xyz", "la escuela está cerrada " * 9]
    alone = [answer for text in texts for answer in engine.translate([text], "es", "en")]
    assert engine.translate(texts, "es", "en") == alone


def test_pairs_and_versions_come_from_the_packages(engine: ArgosEngine) -> None:
    assert engine.pairs() == dict.fromkeys(
        [("en", "es"), ("en", "fr"), ("es", "en"), ("fr", "en")], Tier.GOOD
    )
    assert {engine.version(pair) for pair in engine.pairs()} == {"0.1"}


def test_a_text_that_cannot_be_read_does_not_harm_its_neighbours(engine: ArgosEngine) -> None:
    assert engine.translate([ES[0], "\ud800", ES[3]], "es", "en") == [EN[0], None, EN[3]]


def test_a_pair_it_has_not_and_a_package_that_does_not_load(toys: Path, tmp_path: Path) -> None:
    shutil.copytree(toys / "es-en-0.1", tmp_path / "broken")
    (tmp_path / "broken" / "model" / "model.bin").write_bytes(b"nothing")
    engine = ArgosEngine(packages.installed(tmp_path))
    assert engine.translate(["hola", "agua"], "es", "en") == [None, None]
    assert engine.translate(["hola"], "es", "fr") == [None]


def test_it_works_again_after_close(engine: ArgosEngine) -> None:
    engine.translate(["hola"], "es", "en")
    engine.close()
    engine.close()
    assert engine.translate([ES[0]], "es", "en") == [EN[0]]


def test_trial_models_speak_only_where_they_can_say_it_back(engine: ArgosEngine) -> None:
    trial = TrialEngine(engine)
    outside = ["¿Cómo evitan que se pierda el maíz guardado?", "mi hijo está enfermo"]
    assert trial.translate([ES[0], *outside, ES[3]], "es", "en") == [EN[0], None, None, EN[3]]
    assert set(trial.pairs().values()) == {Tier.TRIAL}
    assert "trial" in trial.name


def test_trial_needs_both_directions(toys: Path) -> None:
    one_way = [package for package in packages.installed(toys) if package.name == "en-es"]
    assert TrialEngine(ArgosEngine(one_way)).pairs() == {}


def test_the_newest_readable_version_counts(toys: Path, tmp_path: Path) -> None:
    for version in ("1.9", "1.10", "odd"):
        shutil.copytree(toys / "es-en-0.1", tmp_path / version)
        file = tmp_path / version / "metadata.json"
        file.write_text(json.dumps(json.loads(file.read_text()) | {"package_version": version}))
    (tmp_path / "empty").mkdir()
    assert [(package.name, package.version) for package in packages.installed(tmp_path)] == [
        ("es-en", "1.10")
    ]
    assert packages.installed(tmp_path / "nowhere") == []
