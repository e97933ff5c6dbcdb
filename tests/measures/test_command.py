"""`measures` as it is typed."""

from __future__ import annotations

import pytest

from bot.measures.cells import SLICES
from bot.measures.command import told
from tests.paper import AWA, ROSITA, OnPaper, member


async def test_a_line_of_two_women_tells_nothing_of_them(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await paper.join(member(AWA, "Awa", "fr"), member(ROSITA, "Rosita", "es", "ceibo"))
    for said in ("00", "2", "¿Cómo reparten el agua del pozo?", "0", "1", "1"):
        await paper.hear(ROSITA, said)
    capsys.readouterr()
    await told(paper.line, 30)
    rows = [line for line in capsys.readouterr().out.splitlines() if line.startswith("answerers")]
    assert [row.split()[4:] for row in rows] == [[*["<5"] * len(SLICES), "25", "%"]]
    await told(paper.line, 30)
    assert "%" not in "".join(
        line.rpartition("  ")[0] for line in capsys.readouterr().out.splitlines() if "<5" in line
    )
