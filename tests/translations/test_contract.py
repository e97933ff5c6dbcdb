"""What every translator promises, asked of each of them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

import pytest

from translations import packages, translator
from translations.engines.argos import ArgosEngine
from translations.translation import Translation
from translations.translator import HereTranslator, PaperTranslator, SameWords, Translator

Maker = Callable[[Path], Translator]

MAKERS: Mapping[str, Maker] = {
    "same words": lambda toys: SameWords(),
    "paper": lambda toys: PaperTranslator(),
    "here": lambda toys: HereTranslator([ArgosEngine(packages.installed(toys))]),
    "process": lambda toys: translator.open(toys, apertium=False),
}
TEXTS = ["¿dónde es la reunión?", "Rosa trae agua 👍🏽", "somos 25 mujeres\nllama al 0712 345 678"]


@pytest.fixture(params=MAKERS, scope="module")
async def made(request: pytest.FixtureRequest, toys: Path) -> AsyncIterator[Translator]:
    one = MAKERS[request.param](toys)
    yield one
    await one.close()


class TestEveryTranslator:
    async def test_one_answer_per_text_in_order(self, made: Translator) -> None:
        together = await made.translate(TEXTS, "es", "en", ["Rosa"])
        alone = [(await made.translate([text], "es", "en", ["Rosa"]))[0] for text in TEXTS]
        assert together == alone
        assert await made.translate([], "es", "en") == []

    @pytest.mark.rule("LNG-04")
    async def test_it_is_marked_or_it_is_the_original(self, made: Translator) -> None:
        for text, given in zip(TEXTS, await made.translate(TEXTS, "es", "en", ["Rosa"]), strict=True):
            assert given.machine is not given.failed
            assert given.machine or given == Translation(text, failed=True)
            assert not given.machine or (given.engine and given.tier)

    @pytest.mark.rule("LNG-09", "T-36")
    async def test_names_numbers_lines_and_emoji_are_there(self, made: Translator) -> None:
        _, second, third = await made.translate(TEXTS, "es", "en", ["Rosa"])
        assert "Rosa" in second.text
        assert second.text.endswith(" 👍🏽")
        assert "25" in third.text.split("\n")[0]
        assert third.text.split("\n")[1].endswith("0712 345 678")

    async def test_the_same_language_is_left_alone(self, made: Translator) -> None:
        assert await made.translate(TEXTS, "es", "es") == [Translation(text) for text in TEXTS]

    async def test_what_reads_the_same_everywhere_needs_no_translation(self, made: Translator) -> None:
        texts = ["👍", "Rosa", "0712 345 678", "", " \n"]
        assert await made.translate(texts, "es", "en", ["Rosa"]) == [Translation(text) for text in texts]

    async def test_a_language_nobody_knows_gives_the_original(self, made: Translator) -> None:
        assert await made.translate(["habari"], "sw", "en") == [Translation("habari", failed=True)]

    async def test_odd_texts_come_back_whole(self, made: Translator) -> None:
        for text in ("\x00\ufffe\u202e", "x" * 9000, "\ud800 hola"):
            (given,) = await made.translate([text], "es", "fr")
            assert given.machine or given.text == text

    @pytest.mark.rule("LNG-08")
    async def test_a_route_is_what_a_translation_says_it_went(self, made: Translator) -> None:
        for route in made.routes():
            (given,) = await made.translate(["no"], *route.pair)
            assert given.failed or (given.via, given.tier, given.engine, given.route) == (
                route.via,
                route.tier,
                route.engine,
                route.told,
            )

    async def test_many_at_once(self, made: Translator) -> None:
        asked = [f"somos {n} mujeres" for n in range(2, 60)]
        answers = await asyncio.gather(*(made.translate([text], "es", "en") for text in asked))
        for n, (given,) in enumerate(answers, start=2):
            assert str(n) in given.text

    async def test_no_words_in_a_repr(self, made: Translator) -> None:
        (given,) = await made.translate(["¿dónde es la reunión?"], "es", "en")
        assert "reun" not in repr(given)
        assert "meeting" not in repr(given)


@pytest.mark.rule("LNG-08")
async def test_a_pivot_is_told(toys: Path) -> None:
    here = MAKERS["here"](toys)
    (given,) = await here.translate(["¿dónde es la reunión?"], "es", "fr")
    hops = ("es>en argos good", "en>fr argos good")
    assert given == Translation("où est la réunion ?", True, ("en",), given.tier, "argos", hops)
    await here.close()


async def test_trial_models_serve_only_where_nothing_better_does(toys: Path, tmp_path: Path) -> None:
    routes = translator.Installed(tmp_path, trial_dir=toys, apertium=False)().routes()
    assert {route.tier for route in routes} == {"trial"}
    better = translator.Installed(toys, trial_dir=toys, apertium=False)().routes()
    assert {route.engine for route in better} == {"argos"}


LIGHT = """
import pathlib, sys
from translations import detect, translator
routes = translator.open(pathlib.Path(sys.argv[1]), apertium=False).routes()
heavy = {"ctranslate2", "sentencepiece", "numpy", "py3langid", "argostranslate"} & sys.modules.keys()
print(len(routes), sorted(heavy))
"""


def test_the_process_that_answers_webhooks_loads_no_engine(toys: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIGHT, str(toys)],
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "HOME": str(tmp_path)},
        capture_output=True,
        check=True,
        text=True,
        timeout=30,
    )
    assert done.stdout.strip() == "6 []"
    assert list(tmp_path.iterdir()) == []
