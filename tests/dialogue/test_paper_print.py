"""The sheet: one page, at most 350 words, black on white, whatever stands on it (T-23, LNG-15)."""

from __future__ import annotations

from itertools import permutations

import pytest

from bot.dialogue.paper import typesetting
from bot.dialogue.paper.sheet import WORDS, fitted
from bot.dialogue.paper.typesetting import NotSet, typeset
from tests.dialogue.sheets import WRITTEN, coloured, paper, see

LANGUAGES = tuple(WRITTEN)
EDGE = 12  # millimetres, less than any copier leaves
ODD = (
    "#set page(width: 2cm)",
    "$x^2$ @label *bold* _it_ `raw` <tag> = Head",
    "\\ back\\slash // comment /* more */",
    "\"double\" 'single' “curly” – — ...",
    "- list + list / list ~ tilde",
    '#panic("out") #{ 1 + 1 } #sys.inputs',
)


@pytest.mark.rule("T-23")
@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_language_is_one_page_of_few_words_in_black(language: str) -> None:
    pdf = await typeset([paper(language)])
    seen = see(pdf)
    assert seen.pages == 1
    assert 40 < len(seen.words) <= WORDS
    assert min(seen.margins()) >= EDGE
    assert 0.005 < seen.ink() < 0.2
    assert coloured(pdf) == 0
    told = " ".join(seen.words)
    assert [
        text for texts in WRITTEN[language].values() for text in texts if text.strip("~") not in told
    ] == []


@pytest.mark.rule("LNG-15", "T-23")
@pytest.mark.parametrize("languages", list(permutations(LANGUAGES, 2)), ids="-".join)
async def test_two_languages_stand_side_by_side_on_one_page(languages: tuple[str, str]) -> None:
    left, right = languages
    seen = see(await typeset([paper(left), paper(right)]))
    assert seen.pages == 1
    assert min(seen.margins()) >= EDGE
    (width, height), half = seen.picture.size, seen.picture.width // 2
    for column in (seen.picture.crop((0, 0, half, height)), seen.picture.crop((half, 0, width, height))):
        assert sum(column.histogram()[:128]) > 1000
    told = " ".join(seen.words)
    assert all(WRITTEN[language]["ask"][0].split()[0] in told for language in languages)


@pytest.mark.rule("T-23")
@pytest.mark.parametrize("times", [6, 12, 60])
async def test_however_much_they_wrote_it_is_one_page(times: int) -> None:
    long = {name: " ".join([texts[0]] * times) for name, texts in WRITTEN["es"].items()}
    one = fitted(paper("es", **long))
    assert one.words <= WORDS
    assert one.cut
    for papers in ([one], [one, fitted(paper("fr", **long))]):
        seen = see(await typeset(papers))
        assert seen.pages == 1
        assert len(seen.words) <= WORDS * len(papers)
        assert min(seen.margins()) >= EDGE


@pytest.mark.parametrize("text", ["W" * 3000, "https://example.org/" + "a" * 900, "e\u0301" * 800])
async def test_a_word_without_end_stays_on_the_page(text: str) -> None:
    both = [fitted(paper("en", problem=text, ask=text)), fitted(paper("fr", problem=text))]
    seen = see(await typeset(both))
    assert seen.pages == 1
    assert min(seen.margins()) >= EDGE


async def test_what_was_agreed_is_no_draft() -> None:
    assert "DRAFT" in see(await typeset([paper("en", draft="DRAFT: not agreed")])).text
    assert "DRAFT" not in see(await typeset([paper("en")])).text


@pytest.mark.parametrize("text", ODD)
async def test_words_are_never_taken_for_markup(text: str) -> None:
    seen = see(await typeset([paper("en", problem=text)]))
    assert " ".join(text.split()) in " ".join(seen.words)
    assert seen.pages == 1
    assert seen.picture.size[0] > 1000, "the sheet is still as wide"


async def test_other_scripts_are_printed_and_pictures_left_out() -> None:
    said = "Habari \U0001f600\U0001f469\u200d\U0001f33e zetu \u202emarhaba\u202c مرحبا שלום ŋɔ ẹ̀kọ́"
    text = see(await typeset([paper("en", problem=said)])).text
    assert "Habari" in text
    assert "zetu" in text
    assert "مرحبا" in text
    assert "\U0001f600" not in text


async def test_lines_and_half_letters_do_no_harm() -> None:
    text = see(await typeset([paper("en", problem="one\ntwo\r\n\tthree \ud83d \x00end")])).text
    assert "one two three ? end" in " ".join(text.split())


async def test_the_same_paper_is_the_same_file() -> None:
    first, second = [await typeset([paper("en"), paper("es")]) for _ in range(2)]
    assert first == second
    assert b"Libertinus" in first, "it brings its own letters along"


async def test_no_error_tells_what_was_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "TEMPLATE", b"#panic(sys.inputs.paper)")
    with pytest.raises(NotSet) as told:
        await typeset([paper("en", problem="the chief took the money")])
    assert str(told.value) == ""
    assert told.value.__context__ is None, "what the typesetter said of it is gone"
