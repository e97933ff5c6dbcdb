"""Another member's words on their way: frame, mark, note, cuts; and the original, untouched."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import gsm7
from bot.channels.channel import Capabilities
from bot.relay import BODY, SEGMENTS, Relayed, marked, original, quoted, relay
from tests.bot.channels import CHAT, SMS, on
from translations.catalog import LANGUAGES, catalog

ANSWER = "We have 3 keys on the box. The book is read aloud before anyone pays in. Nobody is accused."
STORY = "Nous avons trois clés pour la caisse, et le cahier est lu à haute voix. " * 30
NUMBERED = re.compile(r"^\((\d+)/(\d+)\) ", re.ASCII)


def awa(text: str = ANSWER, **more: object) -> Relayed:
    return Relayed(text, "fr", nick="Awa", place="Thiès", **more)  # type: ignore[arg-type]


@pytest.mark.rule("LNG-04", "LNG-08", "T-36")
@pytest.mark.parametrize(
    ("language", "words", "body"),
    [
        ("en", awa(machine=True), f"Awa, Thiès: ~{ANSWER} (original: French)"),
        ("es", awa("Tenemos 3 llaves.", machine=True), "Awa, Thiès: ~Tenemos 3 llaves. (original: francés)"),
        ("es", awa("Hola", machine=True, via=("en",)), "Awa, Thiès: ~Hola (original: francés, vía inglés)"),
        ("fr", awa("Trois clés."), "Awa, Thiès : Trois clés."),
        (
            "fr",
            awa("Oui", machine=True, tier="rough"),
            "Awa, Thiès : ~Oui (original : français, traduction approximative)",
        ),
        ("en", awa("Trois.", untranslated=True), "Awa, Thiès: Trois. (in French: I could not translate it)"),
        ("en", Relayed("Sí.", "es", place="Lima"), "A peer in Lima: Sí."),
        ("fr", Relayed("Sí.", "es", place="Lima"), "Une membre à Lima : Sí."),
        ("en", Relayed("Sí.", "es", nick="Rosita"), "Rosita: Sí."),
        ("es", Relayed("Sí.", "es"), "Una compañera: Sí."),
        (
            "en",
            Relayed("Waw", "wo", "Awa", "Thiès", untranslated=True),
            "Awa, Thiès: Waw (in another language: I could not translate it)",
        ),
    ],
)
def test_who_says_it_and_how_it_came_here(language: str, words: Relayed, body: str) -> None:
    assert relay(catalog(), words, on(CHAT, language)) == [body]
    assert relay(catalog(), words, on(SMS, language)) == [gsm7.fold(body)]


@pytest.mark.rule("LNG-08")
@pytest.mark.parametrize("can", [CHAT, SMS])
def test_inside_a_sentence_the_language_in_between_is_told_too(can: Capabilities) -> None:
    through = awa("Tenemos 3 llaves.", machine=True, via=("en",))
    assert quoted(catalog(), through, on(can, "es")) == "(via EN) ~Tenemos 3 llaves."
    assert quoted(catalog(), awa("Tenemos 3 llaves.", machine=True), on(can, "es")) == "~Tenemos 3 llaves."


@pytest.mark.rule("LNG-04", "T-36")
@pytest.mark.parametrize(
    ("can", "text", "machine", "shown"),
    [
        # a phone that shows signs as they are gets none
        (SMS, "a *big* and _soft_ and ~old~ ```word```", False, "a big and soft and old word"),
        (SMS, "*_both_* here", False, "both here"),
        (SMS, "2*3*4 and snake_case_name", False, "2*3*4 and snake_case_name"),
        (SMS, "* one\n* two", False, "one\n* two"),
        # nothing of hers passes for a mark
        (SMS, "~about 5", False, "about 5"),
        (SMS, "*~x~*", False, "x"),
        (CHAT, "~ 5 days", False, "5 days"),
        (CHAT, "* 5 days", False, "5 days"),
        (CHAT, "*very* good", False, "*very* good"),
        # our own mark does not strike a translation through
        (CHAT, "about ~5 days~ more", True, "~about \u223c5 days\u223c more"),
        (SMS, "about ~5 days", True, "~about ~5 days"),
        (CHAT, "  spaces \n", True, "~spaces"),
    ],
)
def test_marks_are_ours_alone(can: Capabilities, text: str, machine: bool, shown: str) -> None:
    assert marked(awa(text, machine=machine), on(can)) == shown


def test_line_breaks_stay() -> None:
    for can in (SMS, CHAT):
        assert relay(catalog(), awa("one\n\ntwo\nthree"), on(can)) == ["Awa, Thiès: one\n\ntwo\nthree"]


def test_a_long_answer_comes_in_numbered_messages_cut_after_sentences() -> None:
    pages = relay(catalog(), awa(STORY, machine=True), on(SMS, "fr"))
    assert len(pages) > 3
    assert pages[0].startswith(f"(1/{len(pages)}) Awa, Thiès : ~Nous avons")
    assert pages[-1].endswith("(original : francais)")
    for page in pages[:-1]:
        assert page.endswith("voix.")
    for page in pages:
        assert gsm7.segments(page) <= SEGMENTS
        assert len(page) <= SMS.relay


def test_a_smartphone_gets_longer_messages() -> None:
    pages = relay(catalog(), awa(STORY), on(CHAT, "fr"))
    assert [NUMBERED.match(page) is not None for page in pages] == [True] * len(pages)
    assert all(len(page) <= CHAT.relay for page in pages)
    assert "clés" in pages[0]


def test_the_last_page_that_fits_is_one_page() -> None:
    frame = len("Awa, Thiès: ")
    assert len(relay(catalog(), awa("m" * (306 - frame)), on(SMS))) == 1
    assert len(relay(catalog(), awa("m" * (307 - frame)), on(SMS))) == 2
    assert len(relay(catalog(), awa("ß" * (306 - frame)), on(SMS))) == 1
    assert len(relay(catalog(), awa("€" * 146), on(SMS))) == 1
    assert len(relay(catalog(), awa("€" * 147), on(SMS))) == 2  # 306, but none is cut between two segments
    assert len(relay(catalog(), awa("س" * (134 - frame)), on(SMS))) == 1
    assert len(relay(catalog(), awa("س" * (135 - frame)), on(SMS))) == 2


def test_one_emoji_does_not_make_every_message_dear() -> None:
    pages = relay(catalog(), awa("😀 " + STORY), on(SMS, "fr"))
    assert not gsm7.is_gsm7(pages[0])
    assert all(map(gsm7.is_gsm7, pages[1:]))


def test_words_longer_than_a_sentence_can_carry_are_whole() -> None:
    words = "".join(f"word{n} " for n in range(800)).strip()
    together = " ".join(NUMBERED.sub("", page) for page in relay(catalog(), awa(words), on(CHAT)))
    assert together == f"Awa, Thiès: {words}"


READERS = st.builds(on, st.sampled_from([SMS, CHAT]), st.sampled_from(LANGUAGES))
TEXTS = st.text(max_size=1500) | st.text("aé€á \n.😀~*", max_size=1500)


@given(text=TEXTS, machine=st.booleans(), reader=READERS)
def test_every_message_fits_and_nothing_is_lost(text: str, machine: bool, reader: object) -> None:
    assert isinstance(reader, type(on(SMS)))
    words = awa(text, machine=machine)
    pages = relay(catalog(), words, reader)
    for number, page in enumerate(pages, 1):
        assert len(page) <= reader.can.relay
        assert not reader.can.gsm7 or gsm7.segments(page) <= SEGMENTS
        assert len(pages) == 1 or page.startswith(f"({number}/{len(pages)}) ")
    if not reader.can.gsm7:
        cut = "".join(NUMBERED.sub("", page) if len(pages) > 1 else page for page in pages)
        assert "".join(marked(words, reader).split()) in "".join(cut.split())


@pytest.mark.rule("LNG-03", "T-36")
@given(text=st.text(max_size=5000) | st.text("a 😀é\n.", max_size=5000))
def test_an_original_is_never_altered(text: str) -> None:
    pieces = original(text)
    assert "".join(pieces) == text
    assert all(0 < len(piece.encode("utf-16-le")) // 2 <= BODY for piece in pieces)


@pytest.mark.rule("LNG-03", "T-36")
def test_an_original_goes_out_as_it_came() -> None:
    words = "e\u0301 « l’œuvre »\u202f! *x* ~y~ \r\n 🌽"
    assert original(words) == [words]
    assert original("") == []
    assert [len(piece) for piece in original("m" * 2000)] == [1600, 400]
    assert original("One sentence. " * 200)[0].endswith("sentence.")


def test_no_words_and_no_name_in_their_own_picture() -> None:
    assert "keys" not in repr(awa())
    assert "Awa" not in repr(awa())
