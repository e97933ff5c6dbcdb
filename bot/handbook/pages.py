"""All pages together, by file name."""

from __future__ import annotations

from bot.handbook.index import index
from bot.handbook.page import page
from flows import FLOWS


def pages() -> dict[str, str]:
    """The same tables and sentences always give the same pages."""
    return {"README.md": index(FLOWS)} | {f"{name}.md": page(flow) for name, flow in FLOWS.items()}
