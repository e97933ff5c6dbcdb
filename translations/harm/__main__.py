"""How the rules do on the examples: `python -m translations.harm [folder of the operator's own files]`.

Prints every example that came out wrongly; all of them were written for this, none is a member's.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from translations.catalog import LANGUAGES
from translations.harm import BadRules, Rules, examples_of, open_rules
from translations.harm.examples import Measured


def main(arguments: list[str]) -> int:
    """0 when every file can be used, else 1 with what is wrong."""
    folder = Path(arguments[0]) if arguments else None
    try:
        rules = open_rules(folder)
        for language in LANGUAGES:
            print("\n".join(told(language, folder, rules)))
    except BadRules as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def told(language: str, folder: Path | None, rules: Rules) -> Iterator[str]:
    """The shares of both halves, then every example that came out wrongly."""
    examples = examples_of(language, folder)
    for name, half in (("first", examples.half(0)), ("second", examples.half(1))):
        measured = rules.measure(half)
        yield f"{language}, {name} half: {shares(measured)}"
    measured = rules.measure(examples)
    yield f"{language}, all: {shares(measured)}"
    wrongly = {
        "not found": measured.missed,
        "a topic, but found": measured.alarms,
        "found, but not as now": measured.not_now,
        "found as now, but is earlier": measured.not_then,
    }
    yield from (f"  {what}: {text}" for what, texts in wrongly.items() for text in texts)


def shares(measured: Measured) -> str:
    return (
        f"{measured.found:.0%} of {measured.looked} texts of harm found, "
        f"{len(measured.alarms)} of {measured.topics} topic texts taken for harm"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
