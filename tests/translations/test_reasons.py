"""Why a person should look at a text: every reason in every language; topics are let be (T-30)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.moderating import doubts_about, stays, without
from translations.catalog import FOLDER, LANGUAGES
from translations.reasons import BadReasons, open_reasons
from translations.reasons.rules import KINDS

RULES = open_reasons()


def examples(language: str) -> dict[str, list[str]]:
    return tomllib.loads((FOLDER / language / "checks-examples.toml").read_text(encoding="utf-8"))


@pytest.mark.rule("T-30")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", KINDS)
def test_each_reason_is_found_and_can_be_taken_out(language: str, reason: str) -> None:
    texts = examples(language)[reason]
    assert len(texts) >= 4
    for text in texts:
        assert reason in doubts_about([text], "answer"), text
        assert doubts_about([without(text, "answer", language)], "answer") == (), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_topic_is_no_reason(language: str) -> None:
    found = {text: doubts_about([text], "answer") for text in examples(language)["topic"]}
    assert {text: why for text, why in found.items() if why} == {}


@pytest.mark.parametrize(
    ("text", "why", "left"),
    [
        ("Doctor Mensah in our clinic steals", "person", "A doctor in our clinic steals"),
        ("Ask a@example.org about it", "mail", "Ask … about it"),
        ("See https://example.org/a now", "link", "See … now"),
        ("Call me on 0712 345 678", "number", "Call me on …"),
        ("Wash hands. Give the baby two tablets of paracetamol a day.", "dose", "Wash hands.…"),
        ("We meet on Monday", "", "We meet on Monday"),
    ],
)
def test_only_that_part_goes(text: str, why: str, left: str) -> None:
    assert (doubts_about([text], "answer"), without(text, "answer", "en")) == ((why,) if why else (), left)


def test_a_dose_may_be_asked_about_and_no_law_is_kept_from_a_peer() -> None:
    assert doubts_about(["How many tablets of paracetamol for a child?"], "question") == ()
    assert doubts_about(["Does the law say that a widow keeps her house?"], "answer") == ()


def test_what_could_cost_a_life_never_passes_by_itself() -> None:
    waits = {reason for reason in (*KINDS, "dose", "number", "link", "mail", "address") if stays([reason])}
    assert waits == {"child", "place", "money", "threat", "hate", "dose"}


@pytest.mark.parametrize(
    "text",
    [
        "[person]\ndanger = false",
        "what",
        '[lists]\nx = []\n[person]\ndanger = 1\nfound = ["a"]',
    ],
)
def test_half_a_rule_does_not_start_the_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "checks.toml").write_text(text)
    with pytest.raises(BadReasons, match=r"checks\.toml"):
        open_reasons(tmp_path)
