"""`python -m tests.house.rules docs/rules.md` writes which rules hold, and what proves it."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from os.path import relpath
from pathlib import Path

from tests.house.place import ROOT
from tests.house.proofs import Proof, proofs

PAGE = "docs/rules.md"
LISTED = Path(__file__).with_suffix(".toml")
ACCEPTANCE = "T-"

INTRO = """# The rules

What the line must never do, and what it must always do: the rules of the product description (section 8) and
its acceptance tests (section 11), each in a sentence. Nothing holds here that no test proves. `make pages`
writes this page anew from the list in `{listed}`, the markers of the tests and the remarks at the
top of the transcripts.

"""
TABLE = "| | Asked for | Stands |\n|---|---|---|\n"


@dataclass(frozen=True, slots=True)
class Rule:
    """`waits`: what has to be there first. `lacks`: what is still to come of a rule that is proved so far."""

    id: str
    says: str
    waits: str = ""
    lacks: str = ""
    proofs: tuple[Proof, ...] = ()

    @property
    def holds(self) -> bool:
        return bool(self.proofs) and not self.waits and not self.lacks


Chapters = Mapping[str, tuple[Rule, ...]]


def chapters(listed: str, proved: Iterable[tuple[str, Proof]]) -> Chapters:
    """The list and the proofs together. Raises `ValueError` that tells everything that is wrong with them."""
    found: dict[str, set[Proof]] = {}
    for rule, proof in proved:
        found.setdefault(rule, set()).add(proof)
    made = {
        chapter: tuple(
            Rule(id, **told, proofs=tuple(sorted(found.get(id, ())))) for id, told in rules.items()
        )
        for chapter, rules in tomllib.loads(listed).items()
    }
    if wrong := [*_unknown(made, found), *_muddled(made)]:
        raise ValueError("\n".join(wrong))
    return made


def _unknown(made: Chapters, found: Mapping[str, set[Proof]]) -> Iterator[str]:
    known = {rule.id for rules in made.values() for rule in rules}
    for name in sorted(found.keys() - known):
        yield f"{name}: no such rule, but named in {min(found[name]).file}"


def _muddled(made: Chapters) -> Iterator[str]:
    for rule in (rule for rules in made.values() for rule in rules):
        if rule.waits and (rule.proofs or rule.lacks):
            yield f"{rule.id}: is said to wait for {rule.waits}, yet something is proved"
        elif not rule.waits and not rule.proofs:
            yield f"{rule.id}: no test proves it, and nothing says what it waits for"


def page(made: Chapters) -> str:
    """The whole page, in Markdown."""
    intro = INTRO.format(listed=LISTED.relative_to(ROOT))
    return intro + _counts(made) + "".join(_chapter(name, rules) for name, rules in made.items())


def rules_of(made: Chapters) -> list[Rule]:
    """Those of section 8."""
    return [rule for rules in made.values() for rule in rules if not rule.id.startswith(ACCEPTANCE)]


def _counts(made: Chapters) -> str:
    tests = [rule for rules in made.values() for rule in rules if rule.id.startswith(ACCEPTANCE)]
    return f"**{_count(rules_of(made), 'rules')}** {_count(tests, 'acceptance tests')}\n"


def _count(rules: list[Rule], what: str) -> str:
    holding, waiting = sum(rule.holds for rule in rules), sum(bool(rule.waits) for rule in rules)
    part = len(rules) - holding - waiting
    return f"Of {len(rules)} {what}, {holding} hold, {part} hold in part and {waiting} wait."


def _chapter(name: str, rules: tuple[Rule, ...]) -> str:
    return f"\n## {name}\n\n{TABLE}" + "".join(_row(rule) for rule in rules)


def _row(rule: Rule) -> str:
    return f"| **{rule.id}** | {rule.says} | {'<br>'.join(_stands(rule))} |\n"


def _stands(rule: Rule) -> Iterator[str]:
    if rule.waits:
        yield f"waits for {rule.waits}"
        return
    yield f"in part; still to come: {rule.lacks}" if rule.lacks else "holds"
    files: dict[str, list[str]] = {}
    for proof in rule.proofs:
        files.setdefault(proof.file, []).append(proof.test)
    for file, tests in files.items():
        names = ", ".join(f"`{test}`" for test in tests if test)
        yield f"[{_short(file)}]({relpath(file, Path(PAGE).parent)})" + (f": {names}" if names else "")


def _short(file: str) -> str:
    return re.sub(r"^tests/", "", file)


def written() -> str:
    """The page as it must be now."""
    return page(chapters(LISTED.read_text(encoding="utf-8"), proofs()))


if __name__ == "__main__":
    try:
        Path(sys.argv[1]).write_text(written(), encoding="utf-8")
    except ValueError as wrong:
        sys.exit(f"{LISTED.relative_to(ROOT)} and the markers do not agree:\n{wrong}")
