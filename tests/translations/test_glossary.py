"""Terms are said as members want them; names, numbers, places, songs and proverbs stay, in all six pairs."""

from __future__ import annotations

import codecs
import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from translations.engines.apertium import ApertiumEngine
from translations.engines.engine import Engine, Pair, Tier
from translations.glossary import Terms, Worded, holds, sayings, worded
from translations.interpreter import Interpreter
from translations.protected import NUMBER
from translations.translation import Request

DATA: dict[str, Any] = tomllib.loads((Path(__file__).parent / "data/glossary.toml").read_text("utf-8"))
PAIRS = list(permutations(("en", "es", "fr"), 2))
TEXTS = [(*pair, case) for pair in PAIRS for case in DATA[pair[0]]]
TOKEN = re.compile(r"((?<![^\W\d_])(?:XQ|QX7A)\d+)")


class Babble:
    """An engine that says every word otherwise and leaves nothing but tokens and digits."""

    name = "babble"

    def pairs(self) -> Mapping[Pair, Tier]:
        return dict.fromkeys(PAIRS, Tier.GOOD)

    def version(self, pair: Pair) -> str:
        return "1"

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        return ["".join(self._part(part) for part in TOKEN.split(text)) for text in texts]

    def close(self) -> None:
        return None

    def _part(self, part: str) -> str:
        return part if TOKEN.fullmatch(part) else codecs.encode(part, "rot13").translate(ACCENTED)


ACCENTED = str.maketrans("áéíóúñàèêçÁÉÍÀÈ¿¡", "xxxxxxxxxxXXXXX  ")


def terms(source: str, target: str) -> Terms:
    return tuple((term, said[target]) for term, said in DATA["terms"][source].items())


def translated(engine: Engine, said: Worded, source: str, target: str) -> str | None:
    interpreter = Interpreter([engine], chain_rough=True)
    ((answer,),) = interpreter.answer([Request((said.text,), source, target, said.keep)])
    return None if answer.failed else answer.text


def check(case: dict[str, Any], source: str, target: str, text: str) -> None:
    for term in case.get("terms", []):
        assert DATA["terms"][source][term][target].lower() in text.lower(), term
    for kept in case.get("keeps", []):
        assert kept in text, kept
    assert Counter(NUMBER.findall(text)) == Counter(NUMBER.findall(case["text"]))
    assert text.count("\n") == case["text"].count("\n")


@pytest.mark.rule("LNG-09")
def test_there_are_twenty_texts_for_each_pair() -> None:
    assert all(len(DATA[source]) >= 20 for source, _ in PAIRS)


@pytest.mark.rule("LNG-09", "T-36")
@pytest.mark.parametrize(("source", "target", "case"), TEXTS)
def test_what_members_want_kept_comes_through_an_engine_that_keeps_nothing(
    source: str, target: str, case: dict[str, Any]
) -> None:
    said = worded(case["text"], source, terms(source, target), case.get("names", ()))
    text = translated(Babble(), said, source, target)
    assert text is not None
    check(case, source, target, text)


@pytest.mark.apertium
@pytest.mark.rule("LNG-09")
@pytest.mark.parametrize(
    ("source", "target", "case"), [row for row in TEXTS if row[:2] in ApertiumEngine().pairs()]
)
def test_what_members_want_kept_comes_through_apertium(
    source: str, target: str, case: dict[str, Any]
) -> None:
    engine = ApertiumEngine()
    said = worded(case["text"], source, terms(source, target), case.get("names", ()))
    text = translated(engine, said, source, target)
    engine.close()
    assert text is not None
    check(case, source, target, text)


@pytest.mark.rule("LNG-09")
def test_a_term_is_a_whole_word_in_any_case_with_or_without_accents() -> None:
    pair = (("olla común", "community kitchen"), ("olla", "pot"))
    said = worded("Olla comun, OLLA COMÚN, olla\ncomún; ollas, la olla y rollo", "es", pair)
    assert said.text == ("Community kitchen, COMMUNITY KITCHEN, community kitchen; ollas, la pot y rollo")
    assert holds("nuestra OLLA COMUN", "olla común")
    assert not holds("nuestras ollas", "olla")


@pytest.mark.rule("LNG-09")
@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("es", 'Ella dijo "ven mañana" y lloré', ()),  # speech is language, and is translated
        ("es", "Me han dicho «no vengas»", ()),
        ("en", 'She said "come tomorrow" and we sang a song', ()),
        ("en", 'The proverb: "Haba na haba". She said "yes".', ("Haba na haba",)),
        ("en", "One song is «A», the other song is «B»", ("A", "B")),
        ("en", 'The proverb\n"on another line"', ()),
        ("fr", "Le proverbe « Oui 🌾 oui »", ()),  # a picture is cut out before, so it cannot stay whole
        ("es", "«Poco a poco» es un refrán", ("Poco a poco",)),
        ("sw", 'methali "Haba na haba"', ()),
    ],
)
def test_only_what_she_calls_a_proverb_or_a_song_stays_as_it_is(
    language: str, text: str, kept: tuple[str, ...]
) -> None:
    assert sayings(text, language) == kept


def test_names_links_and_sayings_are_no_terms() -> None:
    text = "Tanda Rosa: www.tanda.org, @tanda, el refrán “la tanda une”, la tanda"
    said = worded(text, "es", (("tanda", "merry-go-round"),), ["Tanda Rosa"])
    assert said.text == text.removesuffix("tanda") + "merry-go-round"
    assert said.said == ("merry-go-round",)


def test_no_words_in_their_picture() -> None:
    assert "tanda" not in repr(worded("la tanda", "es", (("tanda", "merry-go-round"),)))
