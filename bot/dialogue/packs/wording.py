"""May these sentences say something else, and do they still do what they are for?

A pack words what is asked of a group that prepares a dialogue. It never words what a woman agrees to, what
protects her, or what goes to somebody outside: those sentences are the same for everybody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot import gsm7
from bot.dialogue.packs.checking import Found, items
from bot.dialogue.packs.pack import pack_of, said
from flows.dialogue.steps import STEPS
from translations import checks
from translations.catalog import Catalog, Rewording
from translations.checks import WORST
from translations.sentence import VALUE, Entry

BY_STEP = {
    "begin": "d-start",
    "issue": "d-issue d-shared d-affect",
    "ask": "d-ask d-ask-check",
    "office": "d-auth d-auth-type",
    "evidence": "d-evid",
    "allies": "d-allies d-allies-more d-block",
    "offer": "d-offer",
    "least": "d-must d-give",
    "roles": "d-role d-your-opens d-your-asks d-your-proof d-your-notes d-your-time d-your-near",
    "day": "d-date d-date-none d-date-past d-date-feast d-time d-time-none",
    "practise": "d-prac d-prac-money d-prac-office d-prac-later d-prac-proof d-prac-who d-prac-yes d-tip",
    "remind": "d-rem14 d-rem7 d-rem3 d-rem1",
    "after": "d-after d-gain d-notcome d-reflect d-idea",
    "promise": "d-prom d-prom-proof d-prom-next d-prom-before d-prom-due d-prom-kept d-prom-late d-access",
}
"""The sentences that a pack may word. All others are the same for everybody: risk and trouble, consent, what
is sent under the group's name, the second woman who sees a promise kept, people from outside."""
WORDED = frozenset(" ".join(BY_STEP.values()).split())
COUNTING = "d-start"  # tells how many steps there are
NOT_OURS = "no pack words this one: docs/flow-packs.md lists those that it may."
MAY_LACK = ("n", "of", "example")  # these, and what begins so: which step of how many, and an example
UNMEASURED = 3  # a text that no folding brings into GSM-7 takes so many times its length


def in_full(sentences: Mapping[str, Any], catalog: Catalog) -> dict[str, Any]:
    """A facilitator writes {n} and {example}; a sentence calls them by its step, such as {n_office}."""
    return {
        name: _named(row, catalog.entry(name, catalog.languages[0])) if name in catalog.ids else row
        for name, row in sentences.items()
    }


def _named(row: Any, entry: Entry) -> Any:
    if isinstance(row, dict):
        return {key: _named(inner, entry) for key, inner in row.items()}
    full = {name.partition("_")[0]: name for name in entry.variables if name.partition("_")[0] in MAY_LACK}
    return VALUE.sub(lambda found: f"{{{full.get(found[1], found[1])}}}", row)


def problems(file: Mapping[str, Any], catalog: Catalog) -> Found:
    """For a pack whose shape is right."""
    rows = dict(items(file.get("sentences")))
    if others := [name for name in rows if name not in WORDED & catalog.ids]:
        yield from ((f"sentences.{name}", NOT_OURS) for name in others)
        return
    if dict(items(file.get("steps"))).get("skip") and COUNTING not in rows:
        yield "steps.skip", f"{COUNTING} says that there are {len(STEPS)} steps: word it anew."
    yield from _long(file, catalog)
    unlike = [
        (f"sentences.{name}", wrong) for name, row in rows.items() for wrong in _unlike(name, row, catalog)
    ]
    yield from unlike
    if not unlike:
        yield from _unfit(rows, catalog)


def _long(file: Mapping[str, Any], catalog: Catalog) -> Found:
    """The list of all steps by number and title is shown in one message."""
    pack, most = (
        pack_of([{name: file.get(name, {}) for name in ("steps", "titles")}]),
        len(str(WORST["steps"])),
    )
    for language in pack.words:
        titles = (catalog.reworded(pack.words).part(f"step-{step}", "", language) for step in pack.order)
        takes = septets(" ".join(f"{number} {title}" for number, title in enumerate(titles, 1)))
        if takes > most:
            yield "titles", f"{language}: the list of the steps takes {takes} characters of {most}."


def _unlike(name: str, row: Mapping[str, Any], catalog: Catalog) -> Iterator[str]:
    """It has the parts and the values of the sentence that it stands for."""
    for language, part, text in said(row):
        entry = catalog.entry(name, language)
        if part not in entry.patterns or part == "layout":
            parts = ", ".join(sorted(entry.patterns.keys() - {"", "layout"})) or "none"
            yield f"it has no part {part or 'of its own'}; its parts: {parts}."
        else:
            yield from (f"{language}: {wrong}" for wrong in _values(entry, part, text))


def _values(entry: Entry, part: str, text: str) -> Iterator[str]:
    used, wanted = frozenset(VALUE.findall(text)), entry.uses[part]
    if unknown := used - wanted:
        yield f"nothing is known of {_braced(unknown)} here; there is {_braced(wanted) or 'no value'}."
    if lost := frozenset(name for name in wanted - used if name.partition("_")[0] not in MAY_LACK):
        yield f"{_braced(lost)} must be in it."
    if set("{}") & set(VALUE.sub("", text)):
        yield "a brace has no partner, or there is more than a name in it."


def _braced(names: frozenset[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names))


def _unfit(rows: Mapping[str, Any], catalog: Catalog) -> Found:
    """With the longest values it still fits one SMS, and its options fit their buttons."""
    reworded = catalog.reworded(pack_of([{"sentences": rows}]).words)
    for name in rows:
        before = set(checks.unfit(catalog, name, septets))
        fresh = [wrong for wrong in checks.unfit(reworded, name, septets) if wrong not in before]
        yield from ((f"sentences.{name}", f"{wrong}.") for wrong in fresh)


def fitting(words: Rewording, catalog: Catalog) -> Rewording:
    """Without what no sentence of this catalogue has: a pack may be older than the line that reads it."""
    return {
        language: {
            name: {
                part: text for part, text in parts.items() if _fits(catalog.entry(name, language), part, text)
            }
            for name, parts in sentences.items()
            if catalog.has(name, language)
        }
        for language, sentences in words.items()
        if language in catalog.languages
    }


def _fits(entry: Entry, part: str, text: str) -> bool:
    return part in entry.patterns and entry.uses[part].issuperset(VALUE.findall(text))


def septets(text: str) -> int:
    """How much of an SMS it takes."""
    folded = gsm7.fold(text)
    return gsm7.units(folded) * (1 if gsm7.is_gsm7(folded) else UNMEASURED)
