"""The paper as a PDF: one sheet for one language, or for two side by side.

Typst sets it, from one template and fonts of its own, so that the same paper is the same file everywhere.
What members wrote goes in as data. An error of the typesetter may quote them, so nothing of it is kept.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import typst

from bot.dialogue.paper.making import ORDER
from bot.dialogue.paper.sheet import WORDS, Paper, Section, fitted

TEMPLATE = Path(__file__).with_name("paper.typ").read_bytes()
PATIENCE = 20  # seconds
STEP, LEAST = 60, 110  # words: taken away until it fits, and left whatever happens
SIZES = {"a4": "a4", "letter": "us-letter"}
SAID = ("heading", "title", "to", "address", "dated", "draft")
NO_GLYPH = re.compile("[\U0001f000-\U0001faff\ufe0f\U000e0020-\U000e007f\x00-\x08\x0e-\x1f]")

LONG = re.compile(r"\S{30,}")  # a word that may be wider than its column
SOME = re.compile(r".{1,12}")


class NotSet(Exception):
    """The typesetter could not do it, or not in time. Nothing of the paper is told."""


async def typeset(papers: Sequence[Paper]) -> bytes:
    """One page, whatever stands on it. Raises `NotSet`."""
    try:
        return await asyncio.wait_for(asyncio.to_thread(_set, papers), PATIENCE)
    except Exception:
        told = NotSet()
    raise told  # outside the handler, so that no traceback keeps a part of the paper


def _set(papers: Sequence[Paper]) -> bytes:
    """In the largest type that the sheet has room for; if even the smallest is too large, in fewer words."""
    for most in range(WORDS, LEAST, -STEP):
        inputs = {"paper": json.dumps(_told([fitted(paper, most) for paper in papers]))}
        if _fits(inputs):
            break
    made = typst.compile(TEMPLATE, format="pdf", ignore_system_fonts=True, sys_inputs=inputs, timestamp=0)
    return bytes(made)


def _fits(inputs: dict[str, str]) -> bool:
    found = typst.query(
        TEMPLATE, "<fits>", field="value", one=True, ignore_system_fonts=True, sys_inputs=inputs
    )
    return bool(json.loads(found))


def _told(papers: Sequence[Paper]) -> dict[str, Any]:
    columns = [_column(paper) for paper in papers]
    return {"order": ORDER, "size": SIZES[papers[0].size], "columns": columns}


def _column(paper: Paper) -> dict[str, Any]:
    said = {name: _plain(getattr(paper, name)) for name in SAID}
    sections = [_section(section) for section in paper.sections]
    legend = [_plain(one) for one in paper.legend]
    return {"lang": paper.language, **said, "legend": legend, "sections": sections}


def _section(section: Section) -> dict[str, Any]:
    lines = [{"text": _plain(line.text), "mark": line.mark, "lang": line.language} for line in section.lines]
    return {"name": section.name, "heading": section.heading, "lines": lines}


def _plain(text: str) -> str:
    """On one line, which can be broken, and without pictures: no font of ours has them."""
    drawn = NO_GLYPH.sub("", text.encode("utf-8", "replace").decode())
    return LONG.sub(lambda long: "\u200b".join(SOME.findall(long[0])), " ".join(drawn.split()))
