"""The paper as a text file: for a phone, a copy shop, a screen reader."""

from __future__ import annotations

from bot.dialogue.paper.sheet import Paper, Section


def plain(paper: Paper) -> str:
    """Headings and texts, with empty lines between them. Ends with a line break."""
    head = "\n".join(filter(None, (paper.draft, paper.heading, paper.title, paper.to, paper.address)))
    foot = "\n".join((paper.dated, *paper.legend))
    return "\n\n".join([head, *map(_section, paper.sections), foot]) + "\n"


def _section(section: Section) -> str:
    if len(section.lines) == 1:
        return f"{section.heading}\n{section.lines[0].mark}{section.lines[0].text}"
    return "\n".join([section.heading, *(f"- {line.mark}{line.text}" for line in section.lines)])
