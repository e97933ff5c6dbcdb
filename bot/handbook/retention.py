"""`python -m bot.handbook.retention docs/retention.md` writes the table of that page from the rules."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from storage.retention import RULES
from storage.rule import Rule

HEAD = "| What | Kept | Then | Why |\n|---|---|---|---|\n"
PLACE = re.compile(r"(?<=<!-- table -->\n).*(?=<!-- end -->)", re.DOTALL)


def written(page: str) -> str:
    """The page with the table as the rules are now."""
    return PLACE.sub(lambda _: HEAD + "".join(map(_row, RULES)), page)


def _row(rule: Rule) -> str:
    return f"| {rule.what} | {_span(rule)} | {_then(rule)} | {rule.why} |\n"


def _span(rule: Rule) -> str:
    days = rule.kept.days
    if not rule.kept:
        return "until that night"
    if not days:
        return "an hour"
    if days % 365 == 0:
        return f"{days // 365 * 12} months"
    return f"{days} days" if days > 1 else "a day"


def _then(rule: Rule) -> str:
    if rule.erases:
        return "erased with everything"
    return "emptied" if rule.empties else "gone"


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.write_text(written(file.read_text(encoding="utf-8")), encoding="utf-8")
