"""The sentences that ship, and the checks that keep them right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot import gsm7
from flows.dialogue.steps import STEPS
from translations.catalog import LANGUAGES, Catalog, MissingSentence, catalog
from translations.checks import problems

LINES: dict[str, dict[str, str]] = json.loads(
    (Path(__file__).parent / "data" / "catalogue.json").read_text(encoding="utf-8")
)
"""The lines of the product description, section 10, that are said so far."""

ADDED = {"g-settings": "7", "p-change": "7"}
"""Safety stands under 5, then 4 (SAF-10), and has no label in the description; nor has the title of a
practice (6.3, P9)."""
NUMBERS = {"g-notice": 1}  # where the description has only the singular
PRAISE = {"d-prom-kept"}
OURS = ("question", "answer", "text", "title", "readers")
RENAMED = {"t": OURS, "q": ("question",), "step": ("thing",), "role": ("duty",)}


def septets(text: str) -> int:
    """Length as an SMS; a text that no folding brings into GSM-7 counts three times."""
    folded = gsm7.fold(text)
    return gsm7.units(folded) * (1 if gsm7.is_gsm7(folded) else 3)


def given(message: str, language: str = "en") -> dict[str, str | int]:
    """For each value its own name in braces, as the description writes it; numbers are numbers. Of a
    dialogue, what stands there unless a pack says something else: which step of how many, and the example."""
    values = named(message)
    for name in values:
        kind, _, step = name.partition("_")
        if kind == "n" and step:
            values[name] = STEPS.index(step) + 1
        if kind == "example":
            values[name] = catalog().part(f"example-{step}", "", language)
    return values | ({"of": len(STEPS)} if "of" in values else {})


def named(message: str) -> dict[str, str | int]:
    line = LINES[message]["en"]
    values: dict[str, str | int] = {}
    for name in catalog().variables(message):
        old = next((old for old, new in RENAMED.items() if name in new and f"{{{old}}}" in line), name)
        values[name] = NUMBERS.get(message, 5) if name in "nkhs" else f"{{{old}}}"
    return values


def written(message: str, language: str) -> str:
    line = LINES[message][language]
    for name in "nkhs":
        line = line.replace(f"{{{name}}}", str(NUMBERS.get(message, 5)))
    return line


@pytest.mark.rule("LNG-01", "T-39")
def test_the_sentences_that_ship_have_no_problem() -> None:
    assert problems(catalog(), septets) == []


@pytest.mark.rule("LNG-01", "T-39")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("message", LINES)
def test_text_and_options_rebuild_the_line_of_the_description(message: str, language: str) -> None:
    sentence = catalog().sentence(message, language, given(message, language))
    described = [option.key for option in sentence.options if option.key != ADDED.get(message)]
    assert sentence.numbered(described) == written(message, language)


@pytest.mark.parametrize(
    ("language", "n", "k", "start"),
    [
        ("en", 1, 1, "Sent to 1 woman in 1 place."),
        ("en", 5, 1, "Sent to 5 women in 1 place."),
        ("es", 1, 3, "Enviada a 1 mujer en 3 lugares."),
        ("fr", 1, 2, "Envoyée à 1 femme dans 2 lieux."),
        ("fr", 0, 0, "Envoyée à 0 femme dans 0 lieu."),
    ],
)
def test_plurals(language: str, n: int, k: int, start: str) -> None:
    assert catalog().part("a-sent", "", language, {"n": n, "k": k}).startswith(start)


def test_only_the_options_asked_for_in_the_order_asked_for() -> None:
    menu = catalog().sentence("g-menu", "en")
    assert menu.numbered(["5", "2", "9"]) == "Menu\n5 More\n2 Ask peers\nSend a number. 0 back, ? help"
    assert menu.numbered([]) == "Menu\nSend a number. 0 back, ? help"
    assert catalog().sentence("a-ans-tail", "en").numbered(["2"]) == "2 Ask her more"


def test_forms_replace_the_text_where_there_are_any() -> None:
    def text(message: str, form: str) -> str:
        return catalog().sentence(message, "en", form=form).text

    assert text("a-start", "again") != text("a-start", "") != text("a-start", "short")
    assert text("a-sens", "again") == text("a-sens", "")


def test_an_option_named_in_the_sentence_has_a_button_and_no_line() -> None:
    (option,) = catalog().sentence("onb-code", "es", {"line": "Mango Line"}).options
    assert (option.key, option.label, option.button) == ("2", "", "No la tengo")


def test_labels_long_and_short() -> None:
    assert catalog().labels("onb-consent", "2", "en") == ("Write only, show nothing", "Write only")
    assert catalog().labels("onb-adult", "1", "fr") == ("Oui",)
    assert catalog().labels("onb-adult", "7", "fr") == ()
    assert catalog().labels("g-who-writes", "1", "fr") == ()


def test_what_is_missing_is_named_and_no_value_is() -> None:
    with pytest.raises(MissingSentence, match="no-such: no such sentence in fr"):
        catalog().sentence("no-such", "fr")
    with pytest.raises(MissingSentence, match="onb-adult: no such sentence in xx"):
        catalog().sentence("onb-adult", "xx")
    with pytest.raises(MissingSentence, match="without place") as raised:
        catalog().sentence("a-offer", "en", {"question": "her words"})
    assert "her words" not in str(raised.value)


def test_a_long_value_is_not_cut_by_the_catalogue() -> None:
    words = "m" * 2000
    assert words in catalog().part("a-confirm", "", "en", {"question": words})


def shelf(folder: Path, **texts: str) -> Catalog:
    for language, text in texts.items():
        (folder / language).mkdir()
        (folder / language / "one.ftl").write_text(text, encoding="utf-8")
    return Catalog(folder, texts)


GOOD = "ask = Yes or no?\n    .opt1 = Yes\n    .opt2 = No\n"


@pytest.mark.rule("LNG-01", "T-39")
@pytest.mark.parametrize(
    ("en", "es", "problem"),
    [
        (GOOD, GOOD, None),
        (GOOD, "", "ask is missing in es"),
        (GOOD, GOOD.replace("opt2", "opt3"), "ask has other options in es than in en"),
        (
            GOOD,
            GOOD.replace(".opt1 = Yes\n    .opt2 = No", ".opt2 = No\n    .opt1 = Yes"),
            "ask has other options",
        ),
        (GOOD, GOOD + "    .short = Well?\n", "ask has other attributes in es than in en"),
        (GOOD, GOOD.replace("no?", "no, { $nick }?"), "ask needs other values in es than in en"),
        (GOOD, GOOD + "\nask = Again?\n", "es/one.ftl: ask is there twice"),
        (GOOD, GOOD + "\nbroken line\n", "es/one.ftl: cannot be read: broken line"),
        (GOOD, GOOD.replace("Yes or no?", "m" * 150), "ask in es takes 161 characters of 160 as an SMS"),
        (GOOD, GOOD.replace("Yes or no?", "m" * 149), None),
        (GOOD, GOOD.replace("Yes or no?", "є" * 50), "ask in es takes 183 characters of 160 as an SMS"),
        (
            GOOD,
            GOOD.replace("= No", "= " + "m" * 21),
            "option 2 of ask in es has 21 characters of 20 on a button",
        ),
        (GOOD, GOOD.replace("Yes or no?", ""), "ask in es has nothing to say over its buttons"),
        ("ask = { $mystery }", "ask = { $mystery }", "ask in es needs mystery, which nobody has measured"),
    ],
)
def test_a_problem_is_told_in_a_plain_sentence(tmp_path: Path, en: str, es: str, problem: str | None) -> None:
    found = problems(shelf(tmp_path, en=en, es=es), septets)
    if problem is None:
        assert found == []
    else:
        assert any(line.startswith(problem) for line in found), found


@pytest.mark.rule("LNG-01", "T-39")
@pytest.mark.parametrize(("options", "allowed"), [(3, 20), (4, 24)])
def test_labels_of_many_options_may_be_longer(tmp_path: Path, options: int, allowed: int) -> None:
    def text(longest: int) -> str:
        rows = "".join(f"    .opt{key} = Yes\n" for key in range(2, options + 1))
        return f"ask = Well?\n    .opt1 = {'m' * longest}\n{rows}"

    (tmp_path / "fits").mkdir()
    (tmp_path / "not").mkdir()
    assert problems(shelf(tmp_path / "fits", en=text(allowed)), septets) == []
    assert len(problems(shelf(tmp_path / "not", en=text(allowed + 1)), septets)) == 1


def test_nothing_is_shouted_but_praise() -> None:
    for message in set(catalog().ids) - PRAISE:
        for language in LANGUAGES:
            for part in catalog().entry(message, language).patterns:
                assert "!" not in catalog().entry(message, language).fixed(part)
