"""What a pack may be: the samples pass, every fault is told by its line, and no table makes it stumble."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.packs import shape, wording
from bot.dialogue.packs.feasts import Feast, easter
from bot.dialogue.packs.file import read
from bot.dialogue.packs.pack import NEEDED, pack_of
from bot.dialogue.packs.wording import WORDED, fitting, septets
from bot.settings import Unsafe
from flows.dialogue.steps import STEPS
from translations import checks
from translations.catalog import LANGUAGES, catalog

SAMPLES = sorted((Path(wording.__file__).parents[3] / "translations" / "packs").glob("*.toml"))
HEAD = '[pack]\nname = "Test"\ncountry = "Kenya"\nlanguages = ["en"]\n'

FAULTS = tomllib.loads(Path(__file__).with_name("pack_faults.toml").read_text("utf-8"))["fault"]


def written(folder: Path, text: str) -> Path:
    file = folder / "pack.toml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_passes_its_check_and_changes_something_of_every_kind(sample: Path) -> None:
    found = read(sample, catalog())
    pack = pack_of([found.body])
    assert set(STEPS) - set(pack.order)
    assert pack.order != STEPS
    assert {"examples", "titles", "sentences", "offices", "holidays", "paper"} <= found.body.keys()
    assert pack.on(date(2027, 12, 25), pack.paper.language)


def test_there_is_a_sample_in_each_language() -> None:
    assert sorted(read(sample, catalog()).body["paper"]["language"] for sample in SAMPLES) == sorted(
        LANGUAGES
    )


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault["told"].partition(",")[2][:40])
def test_a_fault_is_told_by_its_line(tmp_path: Path, fault: dict[str, str]) -> None:
    with pytest.raises(Unsafe) as refused:
        read(written(tmp_path, HEAD + fault["pack"]), catalog())
    assert str(refused.value) == fault["told"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[pack", "This is no TOML"),
        ("[steps]", "pack: the table [pack] is missing."),
        (HEAD + 'group = "maembe"', "Line 1, pack: name either a country, or the word of a group."),
        (HEAD.replace('"en"', ""), "Line 4, pack.languages: a list of one or more of en, es, fr."),
    ],
)
def test_without_a_head_it_is_no_pack(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(Unsafe) as refused:
        read(written(tmp_path, text), catalog())
    assert told in str(refused.value)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(Unsafe) as refused:
        read(written(tmp_path, HEAD + "[steps]\nskip = ['risk']\n[paper]\nsize = 'a0'\n"), catalog())
    assert len(str(refused.value).splitlines()) == 2


LETTERS = "ab 0ñ-.{}"
ANYTHING = st.recursive(
    st.booleans() | st.integers() | st.floats() | st.text(LETTERS, max_size=9) | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(LETTERS, max_size=6), inner, max_size=3)
    ),
    max_leaves=8,
)
TABLE = st.dictionaries(
    st.sampled_from(
        ["en", "name", "kind", "day", "from", "to", "easter", "order", "skip", "issue", "d-tip", "opt1"]
    ),
    ANYTHING,
    max_size=4,
)
HEADS = st.fixed_dictionaries(
    {"name": st.just("T"), "country": st.just("Kenya"), "languages": st.just(["en"])}
)


@given(
    st.dictionaries(st.sampled_from(list(shape.TABLES)), TABLE | st.lists(TABLE, max_size=2) | ANYTHING),
    HEADS,
)
def test_nothing_that_is_written_makes_the_check_stumble(
    tables: dict[str, Any], head: dict[str, Any]
) -> None:
    found = list(shape.problems({**tables, "pack": head}))
    assert all(where and what.endswith(".") for where, what in found)
    if not found:
        found = list(wording.problems(tables, catalog()))
        assert all(where and what for where, what in found)


SOME_STEPS = st.lists(st.sampled_from([*STEPS, "tea"]), max_size=14)


@given(st.fixed_dictionaries({}, optional={"order": SOME_STEPS, "skip": SOME_STEPS}))
def test_every_step_is_there_once_unless_it_may_be_left_out_and_is(steps: dict[str, list[str]]) -> None:
    order = pack_of([{"steps": steps}]).order
    assert sorted(order) == sorted(set(STEPS) - (set(steps.get("skip", [])) - set(NEEDED)))
    given_ones = [step for step in dict.fromkeys(steps.get("order", [])) if step in order]
    assert list(order[: len(given_ones)]) == given_ones


PLAIN = st.text(alphabet="abc ñé'\"{}\\$#€\n", max_size=40)
THERE = sorted(WORDED & catalog().ids)


@given(st.sampled_from(THERE), PLAIN)
def test_what_passes_is_said_as_it_was_written_and_fits_an_sms(name: str, text: str) -> None:
    values = "".join(f"{{{value}}}" for value in sorted(catalog().entry(name, "en").uses[""]))
    row = {"sentences": {name: {"en": text + values}}}
    if list(shape.problems({**row, "pack": {"name": "T", "country": "K", "languages": ["en"]}})):
        return
    if list(wording.problems(row, catalog())):
        return
    reworded = catalog().reworded(pack_of([row]).words)
    said = reworded.sentence(name, "en", checks.WORST)
    assert said.text.startswith(text)
    assert septets(said.numbered(option.key for option in said.options)) <= checks.SMS
    assert reworded.part(name, "", "fr", checks.WORST) == catalog().part(name, "", "fr", checks.WORST)


def test_an_older_pack_says_nothing_that_this_line_cannot_say() -> None:
    words = {
        "en": {"d-never-was": {"": "Hi"}, "d-tip": {"": "{gone}", "opt1": "Fine", "opt9": "No"}},
        "sw": {"d-tip": {"": "Habari"}},
    }
    assert fitting(words, catalog()) == {"en": {"d-tip": {"opt1": "Fine"}}}


def test_a_pack_over_another_says_what_it_changes_and_leaves_the_rest() -> None:
    country = {
        "steps": {"skip": ["offer"]},
        "examples": {"issue": {"en": "dry"}, "ask": {"en": "pump"}},
        "holidays": [{"name": {"en": "Country day"}, "day": "06-01"}],
        "offices": [{"kind": "chief", "name": {"en": "Chief"}}],
        "paper": {"language": "en", "size": "letter"},
    }
    group = {
        "examples": {"issue": {"en": "dark"}},
        "holidays": [{"name": {"en": "Market day"}, "day": "06-01"}],
        "paper": {"language": "fr"},
    }
    pack = pack_of([country, group])
    assert "offer" not in pack.order
    assert pack.words == {"en": {"example-issue": {"": "dark"}, "example-ask": {"": "pump"}}}
    assert pack.on(date(2027, 6, 1), "en") == "Market day"
    assert pack.told_offices("en") == ("Chief",)
    assert pack.told_offices("fr") == ()
    assert (pack.paper.language, pack.paper.size) == ("fr", "letter")


@pytest.mark.parametrize(
    ("year", "day"),
    [(1981, "04-19"), (2024, "03-31"), (2026, "04-05"), (2027, "03-28"), (2038, "04-25"), (2285, "03-22")],
)
def test_easter_as_it_was_and_will_be(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_easter_is_a_sunday_of_spring(day: date) -> None:
    found = easter(day.year)
    assert found.isoweekday() == 7
    assert date(day.year, 3, 22) <= found <= date(day.year, 4, 25)


def test_a_span_goes_over_the_new_year() -> None:
    rest = Feast({"en": "Rest"}, "12-20", "01-05")
    assert [rest.holds(date(2027, month, day)) for month, day in [(12, 20), (12, 31), (1, 5)]] == [True] * 3
    assert not rest.holds(date(2027, 1, 6))
    assert not Feast({"en": "Once"}, "2027-03-09", "2027-03-10").holds(date(2028, 3, 9))
    assert Feast({"en": "Good Friday"}, easter=-2).holds(date(2027, 3, 26))


GUIDE = Path(wording.__file__).parents[3] / "docs" / "flow-packs.md"


def test_the_pack_of_the_guide_can_be_installed(tmp_path: Path) -> None:
    blocks = re.findall(r"```toml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    found = read(written(tmp_path, "\n".join(blocks)), catalog())
    assert (found.name, found.group) == ("Kisumu", "maembe")


def test_the_guide_lists_the_sentences_that_a_pack_may_word() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.*) \|$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    listed = {step: " ".join(re.findall(r"`([\w-]+)`", sentences)) for step, sentences in rows}
    assert {step: sentences for step, sentences in listed.items() if sentences} == wording.BY_STEP
    assert catalog().ids >= WORDED
