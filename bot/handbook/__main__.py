"""`python -m bot.handbook docs/flows` writes the pages; what no flow stands behind any more is removed."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.handbook.pages import pages


def write(folder: Path) -> None:
    """Make the folder hold exactly these pages."""
    made = pages()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.md"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
