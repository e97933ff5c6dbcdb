"""docs/rules.md tells which rules hold: none without a proof, no proof without its rule, nothing stale."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.house.place import text
from tests.house.proofs import Proof, proofs, shown
from tests.house.rules import LISTED, PAGE, Rule, chapters, page, rules_of, written

LEAST = 30
LIST = """
[Safety]
SAF-01 = { says = "No number gets out." }
SAF-02 = { says = "Only notices.", lacks = "a month" }
SAF-03 = { says = "X hides.", waits = "the PIN" }
["Acceptance tests"]
T-01 = { says = "Joining." }
"""
HERE, THERE = Proof("tests/test_here.py", "test_one"), Proof("tests/transcripts/there.txt")
PROVED = [("SAF-01", HERE), ("SAF-02", HERE), ("SAF-01", THERE), ("T-01", THERE)]
TESTS = """
import pytest
pytestmark = [pytest.mark.usefixtures("x"), pytest.mark.rule("SAF-01")]

@pytest.mark.rule("SAF-02", "T-01")
async def test_one(): ...

@pytest.mark.rule("SAF-03")
class TestAll:
    @pytest.mark.parametrize("n", [1, pytest.param(2, marks=pytest.mark.rule("T-02"))])
    def test_two(self, n): ...
"""


def a_folder(where: Path, tests: str, transcript: str = "") -> Path:
    folder = where / "tests"
    (folder / "transcripts").mkdir(parents=True)
    (folder / "test_here.py").write_text(tests, encoding="utf-8")
    (folder / "transcripts/there.txt").write_text(transcript, encoding="utf-8")
    return folder


def test_the_committed_page_is_fresh() -> None:
    assert text(PAGE) == written(), f"{PAGE} is stale: run `make pages`"


def test_as_many_rules_hold_as_ever() -> None:
    made = chapters(LISTED.read_text(encoding="utf-8"), proofs())
    assert sum(rule.holds for rule in rules_of(made)) >= LEAST


def test_every_rule_of_the_description_is_listed_once_and_in_order() -> None:
    made = chapters(LISTED.read_text(encoding="utf-8"), proofs())
    listed = [rule.id for rules in made.values() for rule in rules]
    counts = {"SAF": 24, "CON": 11, "LNG": 17, "EAS": 7, "T": 50}
    assert listed == [f"{kind}-{n:02}" for kind, most in counts.items() for n in range(1, most + 1)]


def test_markers_are_read_as_pytest_reads_them(request: pytest.FixtureRequest) -> None:
    told = Counter((proof.file, proof.test.rpartition("::")[2], rule) for rule, proof in proofs())
    for item in request.session.items:
        file, *within = item.nodeid.partition("[")[0].split("::")
        for rule in {rule for marker in item.iter_markers("rule") for rule in marker.args}:
            places = {(file, name, rule) for name in ("", *within)}
            assert places & told.keys(), f"{item.nodeid}: {rule}"


def test_a_marker_may_stand_at_a_test_a_class_a_row_or_a_file(tmp_path: Path) -> None:
    assert sorted(proofs(a_folder(tmp_path, TESTS))) == [
        ("SAF-01", Proof("tests/test_here.py", "")),
        ("SAF-02", Proof("tests/test_here.py", "test_one")),
        ("SAF-03", Proof("tests/test_here.py", "TestAll")),
        ("T-01", Proof("tests/test_here.py", "test_one")),
        ("T-02", Proof("tests/test_here.py", "TestAll::test_two")),
    ]


@pytest.mark.parametrize(
    ("tests", "problem"),
    [
        ('@pytest.mark.rule("SAF-01")\ndef helper(): ...', "stands at no test"),
        ('MARK = pytest.mark.rule("SAF-01")', "stands at no test"),
        ("@pytest.mark.rule(RULE)\ndef test_one(): ...", "names its rules by their ids"),
        ("@pytest.mark.rule()\ndef test_one(): ...", "names its rules by their ids"),
        ("@pytest.mark.rule('SAF-01', id=1)\ndef test_one(): ...", "names its rules by their ids"),
    ],
)
def test_a_marker_that_proves_nothing_is_told(tmp_path: Path, tests: str, problem: str) -> None:
    with pytest.raises(ValueError, match=rf"test_here\.py:\d+: .*{problem}"):
        list(proofs(a_folder(tmp_path, tests)))


def test_a_transcript_names_its_rules_at_its_top_only() -> None:
    top = "# X hides.\n# Shows: SAF-03, T-05\n# Shows: SAF-01\n\nAwa > x\n# Shows: SAF-02\n"
    assert shown(top) == ["SAF-03", "T-05", "SAF-01"]
    assert shown("# Shows less than it could\nAwa > x\n") == []


def test_a_transcript_is_a_proof(tmp_path: Path) -> None:
    assert list(proofs(a_folder(tmp_path, "", "# Shows: SAF-01\n"))) == [("SAF-01", THERE)]


@pytest.mark.parametrize(
    ("proved", "problem"),
    [
        ([*PROVED, ("SAF-99", HERE)], "SAF-99: no such rule, but named in tests/test_here.py"),
        ([*PROVED, ("SAF-03", HERE)], "SAF-03: is said to wait for the PIN, yet something is proved"),
        (PROVED[1:2] + PROVED[3:], "SAF-01: no test proves it, and nothing says what it waits for"),
        (PROVED[::2] + PROVED[3:], "SAF-02: no test proves it, and nothing says what it waits for"),
    ],
)
def test_a_claim_without_a_proof_is_told(proved: list[tuple[str, Proof]], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        chapters(LIST, proved)


def test_a_row_tells_what_holds_and_what_proves_it() -> None:
    made = chapters(LIST, PROVED)
    assert made["Safety"][0] == Rule("SAF-01", "No number gets out.", proofs=(HERE, THERE))
    lines = page(made).splitlines()
    assert lines[7].startswith(
        "**Of 3 rules, 1 hold, 1 hold in part and 1 wait.** Of 1 acceptance tests, 1 hold"
    )
    assert (
        "| **SAF-01** | No number gets out. | holds<br>[test_here.py](../tests/test_here.py): `test_one`"
        "<br>[transcripts/there.txt](../tests/transcripts/there.txt) |" in lines
    )
    assert any("| in part; still to come: a month<br>" in line for line in lines)
    assert "| **SAF-03** | X hides. | waits for the PIN |" in lines
