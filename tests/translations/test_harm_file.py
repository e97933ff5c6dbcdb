"""A safety person edits the rules: her file stands in for ours, and what is wrong in it is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from translations.catalog import FOLDER, LANGUAGES
from translations.harm import BadRules, Harm, examples_of, open_rules
from translations.harm.__main__ import main

SHIPPED = (FOLDER / "en" / "harm.toml").read_text(encoding="utf-8")
FOUND = "found = ["


def own(folder: Path, text: str, name: str = "harm.toml") -> Path:
    (folder / "en").mkdir(exist_ok=True)
    (folder / "en" / name).write_text(text, encoding="utf-8")
    return folder


def test_her_own_rule_counts_at_once(tmp_path: Path) -> None:
    text = "the lake has swallowed me"
    assert open_rules(tmp_path).look(text) is None
    changed = SHIPPED.replace(FOUND, f'{FOUND}\n  "lake ... swallow* me",', 1)
    assert open_rules(own(tmp_path, changed)).look(text) == Harm(now=False)


def test_what_she_takes_out_is_no_longer_found(tmp_path: Path) -> None:
    rule = '  "better dead",\n'
    assert rule in SHIPPED
    assert open_rules().look("I am better dead")
    assert open_rules(own(tmp_path, SHIPPED.replace(rule, "", 1))).look("I am better dead") is None


def test_the_other_languages_stay_ours(tmp_path: Path) -> None:
    assert open_rules(own(tmp_path, SHIPPED)).look("mon mari me bat") == Harm(now=False)


def test_she_may_measure_with_her_own_examples(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hers = 'now = []\nearlier = ["my husband beats me", "zzz"]\ntopic = ["how to stop men who beat"]\n'
    own(tmp_path, hers, "harm-examples.toml")
    measured = open_rules().measure(examples_of("en", tmp_path))
    assert (measured.found, measured.missed, measured.alarms) == (0.5, ("zzz",), ())
    assert main([str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert (
        "en, all: 50% of 2 texts of harm found, 0 of 1 topic texts taken for harm\n  not found: zzz\n" in told
    )


def test_the_command_tells_every_example_that_comes_out_wrongly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    told = capsys.readouterr().out
    rules = open_rules()
    for language in LANGUAGES:
        measured = rules.measure(examples_of(language))
        assert all(f"  not found: {text}\n" in told for text in measured.missed)
        assert f"{language}, second half: " in told


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ('"{nobody} beats me"', "'{nobody} beats me' names a list that is not there"),
        ('"..."', "'...' does not begin and end with a word"),
        ('"{who} ..."', "does not begin and end with a word"),
        ('"beats"', "'beats' may be one word alone"),
        ('"{does}"', "'{does}' may be one word alone"),
        ('"he said: beats me"', "is not made of words alone"),
        ('"{who beats me"', "'{who beats me' is not made of words alone"),
        ('"!"', "is not made of words alone"),
        ("7", "found: entry 1 is not a text"),
        ('" "', "found: entry 1 is not a text"),
    ],
)
def test_an_entry_that_cannot_be_used_is_named_with_its_file(tmp_path: Path, entry: str, told: str) -> None:
    own(tmp_path, SHIPPED.replace(FOUND, f"{FOUND}\n  {entry},", 1))
    with pytest.raises(BadRules) as caught:
        open_rules(tmp_path)
    assert str(tmp_path / "en" / "harm.toml") in str(caught.value)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("there", "instead", "told"),
    [
        ("[rules]", "[rulez]", "lacks rules"),
        ("\nnow = [", "\nnoww = [", "[rules] lacks now"),
        (FOUND, "found = 1\nrest = [", "found is not a list"),
        (FOUND, "found = [[", "cannot be read"),
        ("[lists]", "[lists]\nsisters = ['my sister']", "sisters: the list is empty, or no rule uses it"),
        ("[lists]", "[lists]\nfound = ['my sister']", "found: that name is taken"),
        ("alike = []", "alike = ['qu']", "'qu' is not written as in: qu = k"),
        ("short = [", "short = ['u = you all', ", "'u = you all' is more than one word"),
        ("denied = [", "denied = ['not at all', ", "'not at all' is more than one word"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, there: str, instead: str, told: str) -> None:
    assert there in SHIPPED
    own(tmp_path, SHIPPED.replace(there, instead, 1))
    with pytest.raises(BadRules) as caught:
        open_rules(tmp_path)
    assert str(tmp_path / "en" / "harm.toml") in str(caught.value)
    assert told in str(caught.value)


def test_the_command_names_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own(tmp_path, "not = toml = at all")
    assert main([str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err


def test_a_word_that_only_looks_like_one_of_the_rules_is_let_be(tmp_path: Path) -> None:
    text = "he hurtz me"
    assert open_rules().look(text)
    assert open_rules(own(tmp_path, SHIPPED.replace("right = [", 'right = ["hurtz", ', 1))).look(text) is None
