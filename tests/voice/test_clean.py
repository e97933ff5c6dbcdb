"""Of a voice note nothing is passed on but the sound."""

from __future__ import annotations

import struct
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tinytag import TinyTag

from bot.ogg import LARGEST, LONGEST, NotAVoice, TooLong, clean
from tests.voice.files import PLANTED, SILENCE, checksum, head, page, tags, voice

OTHER = 78  # a second stream in the same file


def pages(data: bytes) -> list[tuple[int, int, int, bytes]]:
    """Kind, place, stream and body of each page, read by the book; what lies between them is an error."""
    found, at = [], 0
    while at < len(data):
        mark, version, kind, _, stream, place, told, count = struct.unpack_from("<4sBBqIIIB", data, at)
        size = 27 + count + sum(data[at + 27 : at + 27 + count])
        whole = data[at : at + size]
        assert (mark, version) == (b"OggS", 0)
        assert told == checksum(whole[:22] + bytes(4) + whole[26:])
        found.append((kind, place, stream, whole[27 + count :]))
        at += size
    return found


TELLING = {
    "a title and a place": voice(3),
    "a picture in the comments": voice(2, title=PLANTED * 9_000),
    "a second stream": voice(1) + page(2, 0, OTHER, 0, [PLANTED]) + page(4, 9, OTHER, 1, [PLANTED]),
    "an archive behind it": voice(1) + b"PK\x03\x04" + PLANTED,
    "something before it": PLANTED + voice(1),
}


@pytest.mark.rule("SAF-01")
@pytest.mark.parametrize("name", TELLING)
def test_nothing_that_was_planted_is_left(name: str) -> None:
    if name == "a picture in the comments":
        assert len(TELLING[name]) > 255 * 255  # the comments take more than one page
    data = clean(TELLING[name]).ogg
    assert (PLANTED in TELLING[name], PLANTED in data) == (True, False)
    assert {stream for _, _, stream, _ in pages(data)} == {77}
    assert TinyTag.get(file_obj=BytesIO(data), filename="a.ogg").title is None


def test_the_sound_is_the_same_packet_for_packet() -> None:
    given, ours = pages(voice(7)), pages(clean(voice(7)).ogg)
    assert [body for *_, body in given[2:]] == [body for *_, body in ours[2:]]
    assert [place for _, place, *_ in ours] == list(range(len(ours)))
    assert [kind for kind, *_ in ours] == [2, *[0] * (len(ours) - 2), 4]


@pytest.mark.parametrize(("takes", "told"), [(0.1, 1), (1, 1), (20, 20), (47.6, 48), (LONGEST, LONGEST)])
def test_how_long_it_is(takes: float, told: int) -> None:
    assert clean(voice(takes)).seconds == told


def test_three_minutes_are_the_most() -> None:
    with pytest.raises(TooLong):
        clean(voice(LONGEST + 3))


def test_one_that_was_cut_off_on_its_way_ends_properly() -> None:
    """The last page is missing, and with it the mark of the end."""
    kind, *_ = pages(clean(voice(5)[:-200]).ogg)[-1]
    assert (kind, clean(voice(5)[:-200]).seconds) == (4, 4)


NO_VOICES = {
    "nothing": b"",
    "words": b"this is not a sound",
    "another kind of sound": b"ID3\x04\x00\x00" + bytes(900),
    "a head alone": page(2, 0, 1, 0, [head()]),
    "comments alone": page(2, 0, 1, 0, [head()]) + page(0, 0, 1, 1, [tags(b"")]),
    "another codec": page(2, 0, 1, 0, [b"\x01vorbis" + bytes(23)]) + page(4, 960, 1, 1, [SILENCE] * 3),
    "many channels": page(2, 0, 1, 0, [head(6, 1) + bytes(8)]) + voice(1)[47:],
    "too many bytes": voice(1) + bytes(LARGEST),
}


@pytest.mark.parametrize("name", NO_VOICES)
def test_what_is_no_voice_note_is_refused_without_a_word_about_it(name: str) -> None:
    with pytest.raises(NotAVoice) as refused:
        clean(NO_VOICES[name])
    assert (refused.value.args, refused.value.__context__) == ((), None)


@given(data=st.binary(max_size=200), cut=st.integers(0, 700))
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_is_a_voice_note_or_is_refused(data: bytes, cut: int) -> None:
    whole = voice(2)
    for broken in (data, whole[:cut] + data + whole[cut:], whole[: -(cut + 1)]):
        try:
            told = clean(broken)
        except (NotAVoice, TooLong):
            continue
        assert PLANTED not in told.ogg
        assert len(pages(told.ogg)) > 2
