"""The keys of safety, phones and translations, as people type them. One row is one message."""

from __future__ import annotations

import pytest

from bot import keywords
from bot.understand import code_in, heard, understand
from flows.events import Event, Global, Key, Prompt, Words
from tests.bot.test_understand import MENU, PREVIEW, REST, THINK, message
from translations.catalog import catalog

ROWS: list[tuple[str, Event]] = [
    ("HELP ME", Global(Key.SAFETY)),
    ("¡Ayúdeme!", Global(Key.SAFETY)),
    ("ayúdame", Global(Key.SAFETY)),
    ("Aidez-moi !", Global(Key.SAFETY)),
    ("help", Global(Key.HELP)),
    ("help me with the pump", Words("help me with the pump")),
    ("Who is this?", Global(Key.WHO)),
    ("who's this", Global(Key.WHO)),
    ("¿Quién es?", Global(Key.WHO)),
    ("quién habla", Global(Key.WHO)),
    ("Qui est-ce ?", Global(Key.WHO)),
    ("C’est qui ?", Global(Key.WHO)),
    ("Who is this woman?", Words("Who is this woman?")),
    ("Wrong number.", Global(Key.WRONG_NUMBER)),
    ("Número equivocado", Global(Key.WRONG_NUMBER)),
    ("mauvais numéro", Global(Key.WRONG_NUMBER)),
    ("wrong number of seeds", Words("wrong number of seeds")),
    ("T", Global(Key.WRONG_TRANSLATION)),
    (" t. ", Global(Key.WRONG_TRANSLATION)),
    ("tt", Words("tt")),
    ("TAKE 17", Global(Key.TAKE, number="17")),
    ("quitar 1 7", Global(Key.TAKE, number="17")),
    ("Retirer n° 4", Words("Retirer n° 4")),
    ("retirer ٤", Global(Key.TAKE, number="4")),
    ("take", Words("take")),
    ("take 17 buckets", Words("take 17 buckets")),
    ("MOVE", Global(Key.MOVE)),
    ("Mover 12345678", Global(Key.MOVE)),
    ("bouger 1234-5678", Global(Key.MOVE)),
    ("move12345678", Global(Key.MOVE)),
    ("MOVE １２３４５６７８", Global(Key.MOVE)),
    ("move to 12 main street", Words("move to 12 main street")),
]


@pytest.mark.parametrize("at", [REST, MENU, THINK, PREVIEW], ids=lambda at: at.messages)
@pytest.mark.parametrize(("text", "meant"), ROWS)
def test_a_key_means_the_same_at_every_prompt(at: Prompt, text: str, meant: Event) -> None:
    assert understand(message(text), at, "en", catalog()) == meant


@pytest.mark.parametrize("word", sorted(keywords.KEYS.keys() | keywords.NUMBERED))
def test_a_key_is_written_as_it_is_heard(word: str) -> None:
    assert heard(word) == word


def test_no_word_means_two_things() -> None:
    names = [*keywords.STOPS, *keywords.HIDES, *keywords.KEYS, *keywords.ASKING_BACK]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("MOVE 12345678", "12345678"),
        ("mover 1234 5678", "12345678"),
        ("Bouger: 12345678.", "12345678"),
        ("move ١٢٣٤٥٦٧٨", "12345678"),
        ("move 1", "1"),
        ("move", ""),
        ("take 12345678", ""),
        ("12345678", ""),
        ("move me to 12345678", ""),
    ],
)
def test_the_code_behind_move_is_found_and_stays_out_of_the_event(text: str, code: str) -> None:
    assert code_in(text) == code
    if code:
        assert code not in repr(understand(message(text), REST, "en", catalog()))
