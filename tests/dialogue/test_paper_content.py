"""What stands on the paper, and what never does (T-23, CON-06); how much of it, in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest

from bot import gsm7
from bot.dialogue.paper.content import Quote, content
from bot.dialogue.paper.parts import PARTS, parts
from bot.dialogue.paper.sheet import WORDS, fitted, shortened
from bot.relay import SEGMENTS
from flows.dialogue.steps import PARTS as STEPS
from flows.dialogue.steps import PRIVATE
from storage.dialogue.parts import Text
from tests.dialogue.sheets import WRITTEN, paper

NOW = datetime(2026, 3, 9, tzinfo=UTC)
NUMBERS = count(1)
ALL = tuple(part for those in STEPS.values() for part in those)


def text(step: str, words: str, **more: object) -> Text:
    row = {"id": next(NUMBERS), "step": step, "of": "m1", "words": words, "text": words, "language": "en"}
    row |= {"kind": "", "consent": "", "quotable": True, "practice": None, "created_at": NOW, "shown_at": NOW}
    return Text(**row | more)  # type: ignore[arg-type]


def shows(*evidence: Text) -> list[str]:
    return [quote.words for quote in content({"evidence": evidence}, {}).get("shows", ())]


def test_each_section_has_the_newest_text_of_its_step() -> None:
    texts = {step: [text(step, f"{step} old"), text(step, f"{step} new")] for step in ALL}
    found = content(texts, {})
    assert {name: quotes[0].words for name, quotes in found.items() if name != "to"} == {
        "problem": "issue new",
        "affected": "affect new",
        "ask": "ask new",
        "bring": "offer new",
    }
    assert [quote.words for quote in found["to"]] == ["office old", "office new"]


def test_what_the_group_keeps_to_itself_is_never_on_it() -> None:
    texts = {step: [text(step, step, kind="count")] for step in (*ALL, "learned")}
    told = {quote.words for quotes in content(texts, {}).values() for quote in quotes}
    assert told == {"issue", "affect", "ask", "office", "evidence", "offer"}
    assert not told & set(PRIVATE)


@pytest.mark.rule("CON-06")
@pytest.mark.parametrize(
    ("consent", "told"), [("mine", True), ("hers", True), ("nameless", True), ("", False), ("no", False)]
)
def test_a_story_needs_her_yes_or_no_name(consent: str, told: bool) -> None:
    story = text("evidence", "a story", kind="story", consent=consent)
    assert shows(story) == (["a story"] if told else [])


@pytest.mark.rule("CON-06")
def test_a_story_told_without_a_name_has_none() -> None:
    story = text("evidence", "a story", kind="story", consent="nameless")
    assert content({"evidence": [story]}, {})["shows"] == (Quote("a story", bare=True),)


@pytest.mark.parametrize("step", ["evidence", "issue", "ask", "office", "offer", "affect"])
def test_what_must_not_be_quoted_is_not(step: str) -> None:
    kept = text(step, "do not quote me", kind="count", quotable=False)
    assert content({step: [kept]}, {}) == {}
    assert content({step: [text(step, "quote me", kind="count"), kept]}, {}) != {}


def test_the_three_strongest_one_of_each_kind_first() -> None:
    told = ["photo", "law", "count one", "count two", "story"]
    evidence = [text("evidence", one, kind=one.split()[0], consent="mine") for one in told]
    assert shows(*evidence) == ["count one", "story", "law"]
    assert shows(*evidence[2:4], evidence[0]) == ["count one", "photo", "count two"]


@pytest.mark.rule("T-23")
def test_what_works_already_stands_there_by_number_while_all_may_read_it() -> None:
    ideas = [text("evidence", str(number), kind="idea", practice=number) for number in (41, 42, 41)]
    ideas.append(text("evidence", "gone", kind="idea"))
    assert content({"evidence": ideas}, {41: "w41"}) == {"works": (Quote("w41", number=41),)}


# how much


def test_the_weakest_evidence_goes_first_then_sentences_then_words() -> None:
    sentence = "We counted the women who walk there before the sun is up. "
    long = fitted(paper("en", shows=tuple(f"{n} {sentence * 8}" for n in range(3)), ask="Pay a nurse now."))
    assert long.words <= WORDS
    assert long.cut
    assert [line.text[0] for line in long.of("shows")] == ["0", "1"]
    assert long.of("ask")[0].text == "Pay a nurse now."
    assert not fitted(paper("en")).cut


def test_a_text_is_shortened_at_the_end_of_a_sentence() -> None:
    assert shortened("One thing. Another thing! A third") == "One thing. Another thing!"
    assert shortened("one two three four five six seven eight") == "one two three four five six..."
    assert shortened("one two three four") == ""
    assert len(shortened("w" * 400)) < 400


# in three messages


def fits(page: str) -> bool:
    return gsm7.segments(gsm7.fold(page)) <= SEGMENTS


@pytest.mark.rule("T-23")
@pytest.mark.parametrize("language", tuple(WRITTEN))
@pytest.mark.parametrize("times", [1, 5, 40])
def test_a_paper_is_three_messages_of_two_segments(language: str, times: int) -> None:
    long = {name: " ".join(texts * times) for name, texts in WRITTEN[language].items() if name != "who"}
    told = parts(fitted(paper(language, **long)), lambda page: fits(f"1/3 {page}"))
    assert len(told) == len(PARTS) == 3
    assert all(fits(f"{number}/3 {page}") for number, page in enumerate(told, 1))
    assert WRITTEN[language]["ask"][0][:20] in told[2]


def test_a_part_of_which_nothing_is_known_is_there_too() -> None:
    empty = replace(paper("en"), sections=())
    assert parts(empty, fits, "nothing yet")[1] == "nothing yet"
