"""Words that a carrier answers by itself never reach the line, so they are never asked for."""

from __future__ import annotations

import re

import pytest

from bot.channels.twilio.sender import SMS
from translations.catalog import FOLDER, LANGUAGES

TAKEN = frozenset(
    {"STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "UNSTOP", "YES", "HELP", "INFO"}
)
ASKED = re.compile(r"\b(?:[Ss]end|[Ee]nvíe|[Ee]nvoyez|[Rr]esponda|[Rr]eply|[Rr]épondez)\s+([A-Z]+)\b")
OUR_OWN = frozenset({"STOP", "START"})  # what leaving and coming back are everywhere; both events are heard


def text_of(language: str) -> str:
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted((FOLDER / language).glob("*.ftl")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_asks_for_a_word_that_the_carrier_takes(language: str) -> None:
    asked = {word.upper() for word in ASKED.findall(text_of(language))}
    assert {"STOP", "X"} & asked
    assert asked & TAKEN == set()


def test_these_are_the_words_of_the_channel() -> None:
    """The channel declares them; a carrier that takes more is a test that fails here."""
    assert SMS.carrier_stops | SMS.carrier_starts <= TAKEN | OUR_OWN
