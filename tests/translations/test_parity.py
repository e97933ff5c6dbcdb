"""Our batched engine says, letter for letter, what genuine argostranslate says with the same packages.

The genuine one runs in a process of its own, with a HOME of its own (it makes directories at import) and
with empty modules in place of stanza and minisbd, which it imports and which the line never installs; for
cutting sentences it is given our splitter.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from translations import packages
from translations.engines.argos import ArgosEngine
from translations.engines.engine import Pair

ROOT = Path(__file__).parents[2]

GENUINE = """
import json, sys, types
for name in ("stanza", "minisbd"):
    sys.modules[name] = types.ModuleType(name)
sys.modules["minisbd"].SBDetect = object
sys.modules["minisbd"].models = types.SimpleNamespace(cache_dir="", list_models=lambda: ["en", "es", "fr"])
from argostranslate import sbd, translate
from translations.splitter import sentences
sbd.MiniSBDSentencizer.split_sentences = lambda self, text: sentences(text)
asked = json.load(sys.stdin)
json.dump([[translate.translate(t, *pair) for t in texts] for pair, texts in asked], sys.stdout)
"""

TEXTS: dict[Pair, list[str]] = {
    ("es", "en"): [
        "hola",
        "¿Dónde es la reunión? La reunión es el lunes a las 5.",
        "necesitamos semillas para el taller",
        "Llama a XQ0.\nLee XQ1 por favor.\n\nGracias",
        "\n  somos 25 mujeres",
        "SOPA de snake_case y 👍 emoji",
        "la escuela está cerrada " * 12,
        "",
    ],
    ("en", "es"): [
        "good morning",
        "we need water. bring food",
        "Call XQ0 please",
        "it is raining!",
        "1. water",
    ],
    ("fr", "en"): [
        "l'école est fermée",
        "où est la réunion ? merci",
        "on garde le maïs",
        "nous sommes 30 femmes",
    ],
    ("en", "fr"): ["the road is closed", "Amina brings seeds. Thank you Amina", "zzz qqq"],
    ("es", "fr"): ["la carretera está cerrada", "juntas somos fuertes. gracias", "responde Q12 por favor"],
}


def genuine(toys: Path, home: Path) -> list[list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", GENUINE],
        input=json.dumps(list(TEXTS.items())),
        env={"HOME": str(home), "ARGOS_PACKAGES_DIR": str(toys), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        text=True,
        timeout=120,
    )
    answers: list[list[str]] = json.loads(done.stdout)
    return answers


def ours(toys: Path) -> list[list[str | None]]:
    engine = ArgosEngine(packages.installed(toys))
    answers = []
    for (source, target), texts in TEXTS.items():
        if (source, target) in engine.pairs():
            answers.append(engine.translate(texts, source, target))
        else:
            middle = [text or "" for text in engine.translate(texts, source, "en")]
            answers.append(engine.translate(middle, "en", target))
    return answers


def test_parity_with_argostranslate(toys: Path, tmp_path: Path) -> None:
    assert ours(toys) == genuine(toys, tmp_path)
