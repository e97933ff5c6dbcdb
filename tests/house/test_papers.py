"""The papers say what is there: links lead somewhere, commands exist, the example of the guide works."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from prometheus_client import Counter
from typer.main import get_command

import main
from bot import metrics
from flows import FLOWS
from flows.checks import problems
from flows.steps import Flow
from tests.house.place import ROOT, text, tree

PAPERS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "bench").glob("*.md")])
DECISIONS = sorted((ROOT / "docs/decisions").glob("*.md"))
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#([\w-]+))?\)")
COMMAND = re.compile(r"python main\.py ([a-z]+)(?: ([a-z][a-z-]+))?")
TARGET = re.compile(r"(?:`|^)make ([a-z.]+)", re.MULTILINE)


def headings(paper: Path) -> set[str]:
    """As a page on the web names them: lower case, no marks, hyphens between."""
    found = re.findall(r"^#+ (.+)$", paper.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in found}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.relative_to(ROOT)))
def test_every_link_leads_somewhere(paper: Path) -> None:
    for path, anchor in LINK.findall(paper.read_text(encoding="utf-8")):
        place = (paper.parent / path).resolve() if path else paper
        assert place.exists(), path
        assert not anchor or anchor in headings(place), anchor


def test_decisions_are_numbered_dated_short_and_whole() -> None:
    for number, decision in enumerate(DECISIONS, start=1):
        said = decision.read_text(encoding="utf-8")
        assert decision.name.startswith(f"{number:04}-")
        assert said.startswith(f"# {number}. ")
        assert re.search(r"^20\d\d-\d\d-\d\d$", said, re.MULTILINE), decision.name
        parts = re.findall(r"^## (\w+)$", said, re.MULTILINE)
        assert parts == ["Context", "Decision", "Consequences"], decision.name
        assert len(said.split()) < 400, decision.name


def test_every_variable_the_settings_read_is_explained() -> None:
    explained = set(re.findall(r"^\| `([A-Z_]+)` \|", text("docs/operating.md"), re.MULTILINE))
    assert explained == set(variables())


def variables() -> Iterator[str]:
    """Names in capitals that `read` looks up."""
    (read,) = (
        node
        for node in tree(ROOT / "bot/settings.py").body
        if isinstance(node, ast.FunctionDef) and node.name == "read"
    )
    for node in ast.walk(read):
        if isinstance(node, ast.Constant) and re.fullmatch(r"[A-Z][A-Z_]+", str(node.value)):
            yield str(node.value)


def test_the_example_environment_has_only_what_is_read_there() -> None:
    given = set(re.findall(r"^([A-Z_]+)=", text("example.env"), re.MULTILINE))
    assert given - {"POSTGRES_PASSWORD"} <= set(variables())
    assert "POSTGRES_PASSWORD" in text("compose.yaml")


def test_the_figures_an_operator_watches_exist() -> None:
    watched = set(re.findall(r"`(palaver_\w+)", text("docs/operating.md")))
    told = {
        metric.name + ("_total" if metric.type == Counter._type else "")
        for metric in metrics.REGISTRY.collect()
    }
    assert watched <= told


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.relative_to(ROOT)))
def test_every_command_in_a_paper_exists(paper: Path) -> None:
    line = get_command(main.cli)
    commands = dict(getattr(line, "commands", {}))
    for name, more in COMMAND.findall(paper.read_text(encoding="utf-8")):
        assert name in commands
        beneath = getattr(commands[name], "commands", None)
        assert beneath is None or more in beneath, f"{name} {more}"


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.relative_to(ROOT)))
def test_every_target_in_a_paper_exists(paper: Path) -> None:
    targets = set(re.findall(r"^([\w.]+):", text("Makefile"), re.MULTILINE))
    assert set(TARGET.findall(paper.read_text(encoding="utf-8"))) <= targets


def test_the_example_of_the_guide_is_a_whole_flow(tmp_path: Path) -> None:
    guide = text("docs/writing-a-flow.md")
    (source,) = re.findall(r"```python\n(.+?)```", guide, re.DOTALL)
    (sentences,) = re.findall(r"```ftl\n(.+?)```", guide, re.DOTALL)
    flow = made(source, tmp_path / "example.py")
    says = {getattr(step, "says", None) for step in flow.steps.values()} - {None}
    assert says == set(re.findall(r"^([\w-]+) =", sentences, re.MULTILINE))
    assert flow.name not in FLOWS
    assert problems({**FLOWS, flow.name: flow}) == []


def made(source: str, file: Path) -> Flow:
    """The flow that this source makes. It lies in a file: the checks read how its functions are written."""
    file.write_text(source, encoding="utf-8")
    spec = spec_from_file_location(file.stem, file)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    (flow,) = (value for value in vars(module).values() if isinstance(value, Flow))
    return flow
