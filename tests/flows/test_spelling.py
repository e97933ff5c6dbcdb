"""One slip in a group's word is forgiven, where it can mean one word only."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from flows.spelling import closest, plain

WORD = st.text("abcdef", min_size=1, max_size=7)
WORDS = st.lists(WORD, min_size=1, max_size=6, unique=True)


def edits(word: str) -> set[str]:
    """Every text one edit away, made one by one."""
    cuts = [(word[:n], word[n:]) for n in range(len(word) + 1)]
    left_out = {a + b[1:] for a, b in cuts if b}
    changed = {a + c + b[1:] for a, b in cuts if b for c in "abcdefg"}
    added = {a + c + b for a, b in cuts for c in "abcdefg"}
    return (left_out | changed | added) - {word}


@given(WORDS, WORD)
def test_a_word_is_found_when_it_is_that_word_or_the_only_one_an_edit_away(
    words: list[str], text: str
) -> None:
    near = [word for word in words if len(word) > 3 and text in edits(word)]
    expected = text if text in words else near[0] if len(near) == 1 else ""
    assert closest(text, words) == expected


@given(WORDS, st.data())
def test_one_edit_is_forgiven(words: list[str], data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(words))
    assume(len(word) > 3)
    slip = data.draw(st.sampled_from(sorted(edits(word))))
    assert closest(slip, words) in (word, slip if slip in words else "", "")
    assert closest(slip, [word]) == word


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("CEIBO", "ceibo"),
        ("  céibo ", "ceibo"),
        ("ceiba", "ceibo"),
        ("cebo", "ceibo"),
        ("ceiboo", "ceibo"),
        ("ciebo", ""),
        ("ceibo please", ""),
        ("", ""),
        ("maembé", "maembe"),
        ("sol", "sol"),
        ("sal", ""),
        ("palmb", ""),
    ],
)
def test_examples(text: str, found: str) -> None:
    assert closest(text, ["ceibo", "maembe", "sol", "palma", "palme"]) == found


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("ÉCOLE", "ecole"),
        ("n\u0303u", "nu"),
        ("a\u00a0 b\n", "a b"),
        ("STRASSE", "strasse"),
        ("straße", "strasse"),
    ],
)
def test_plain(text: str, heard: str) -> None:
    assert plain(text) == heard


@given(st.text())
def test_plain_is_plain_already(text: str) -> None:
    assert plain(plain(plain(text))) == plain(plain(text))
