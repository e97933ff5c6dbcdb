"""Does somebody who writes to a group wish not to be quoted? (PRODUCT 5, P5-J3)

The phrases are data: `translations/<language>/unquoted.toml`. They may write in any language, so all of them
are asked. What is not sure counts as a wish: a fact without a source does less harm than a name in print.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache

from translations.phrases import FOLDER, folded, pattern


def is_unquoted(text: str) -> bool:
    """Pure. Raises `KeyError` when a file lacks its list."""
    spaced = f" {folded(text)} "
    return any(phrases.search(spaced) for phrases in _phrases())


@cache
def _phrases() -> tuple[re.Pattern[str], ...]:
    read = (file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*/unquoted.toml")))
    return tuple(pattern(tomllib.loads(text)["phrases"]) for text in read)
