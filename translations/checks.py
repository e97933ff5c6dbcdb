"""Is every sentence there, in every language, and short enough? (PRODUCT 4.2.1, LNG-01) For the build.

How long a text is on a phone is not this package's business: `measure` is given, and says how many GSM-7
characters a text takes once it is folded for SMS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from translations.catalog import Catalog
from translations.sentence import Entry, Sentence, Values

Measure = Callable[[str], int]

SMS = 160  # GSM-7 characters
FEW, FEW_LABEL, LABEL = 3, 20, 24  # up to three options are buttons, more are a list: characters of a label
FORMS = ("short", "again", "unnamed")
ON_PAGES = "desk-"  # how the names of sentences begin that no phone is ever sent

# The longest value each name can have. A member's words are cut to what remains, but never below 40.
WORDS = "m" * 40
WORST: Values = {
    **dict.fromkeys(("t", "text", "question", "answer", "thought", "title", "reply"), WORDS),
    **dict.fromkeys(("problem", "did", "changed", "hard", "needs"), WORDS),
    **dict.fromkeys(("same", "different", "keep", "first"), WORDS),
    **dict.fromkeys(("it_shows", "access"), WORDS),
    "proof": "minutes",
    "why": "otherwise",
    "alone": "no",
    **dict.fromkeys(("likes", "wonders"), WORDS),
    "both": "yes",
    **dict.fromkeys(("n", "k", "h", "s"), 88),
    **dict.fromkeys(("nick", "line"), "m" * 12),
    **dict.fromkeys(("a", "b", "c"), "m" * 20),  # as short as a text in an SMS is ever cut
    **dict.fromkeys(("language", "via", "thing"), "m" * 18),
    "place": "m" * 13,
    "fac": "m" * 11,
    "org": "m" * 20,
    "price": "m" * 10,
    "date": "30/12",
    "auth": "m" * 20,
    "code": "12345678",
    "id": 99_999,
    "readers": "m" * 86,
    "group": "m" * 20,
    "since": "30/12/2026",
    "url": "m" * 90,
    "channel": "WhatsApp",
    "discreet": "yes",
    "pin": "yes",
    "shows": "yes",
    "word": "m" * 12,
    "service": "m" * 40,
    "phone": "5" * 20,
    "hours": "m" * 30,
    "tip": "m" * 94,
    "ask": WORDS,
    "duty": "m" * 36,
    "time": "10:00",
    **dict.fromkeys(("n_issue", "n_ask", "n_office", "n_evidence", "n_allies", "n_offer"), 10),
    **dict.fromkeys(("n_least", "n_risk", "n_roles", "n_day", "of"), 10),
    **dict.fromkeys((f"example_{of}" for of in ("issue", "affect", "ask", "offer", "day")), "m" * 60),
    "steps": "m" * 97,
    "done": "1 2 3 4 5 6 7 8 9",
    "next": 10,
    "others": "1 2 3 4 5 6 7 8 9",
    "had": 8,
    "m": "m" * 26,
    "offices": "m" * 110,
    "role": "m" * 26,
    **dict.fromkeys(("weekday", "month"), "m" * 10),
    "d": 30,
    "who": "m" * 12,
    "day": "m" * 40,
    "feast": "m" * 20,
    "opts": "1, 2, 3, 4, 5, 6, 7, 8",
    "reason": "m" * 84,
    "free": "m" * 40,
    "from": "m" * 20,
    "lang": "EN",
}


def problems(catalog: Catalog, measure: Measure) -> list[str]:
    """Every problem as one plain sentence; empty when the catalogue may ship."""
    found = list(catalog.broken)
    for message in sorted(catalog.ids):
        missing = [language for language in catalog.languages if not catalog.has(message, language)]
        found += [f"{message} is missing in {language}" for language in missing]
        if not missing:
            found += _misaligned(catalog, message)
            found += [] if message.startswith(ON_PAGES) else unfit(catalog, message, measure)
    return found


def _misaligned(catalog: Catalog, message: str) -> Iterator[str]:
    first, *others = catalog.languages
    model = catalog.entry(message, first)
    for language in others:
        entry = catalog.entry(message, language)
        if entry.keys != model.keys:
            yield f"{message} has other options in {language} than in {first}"
        if entry.patterns.keys() != model.patterns.keys():
            yield f"{message} has other attributes in {language} than in {first}"
        if entry.variables != model.variables:
            yield f"{message} needs other values in {language} than in {first}"


def unfit(catalog: Catalog, message: str, measure: Measure) -> Iterator[str]:
    """Why this sentence, in any of the languages, does not fit a phone."""
    for language in catalog.languages:
        entry = catalog.entry(message, language)
        unknown = entry.variables - WORST.keys()
        if unknown:
            yield f"{message} in {language} needs {', '.join(sorted(unknown))}, which nobody has measured"
        else:
            yield from _too_long(catalog, message, language, measure)
            yield from _odd_labels(
                entry, f"{message} in {language}", catalog.sentence(message, language, WORST)
            )


def _too_long(catalog: Catalog, message: str, language: str, measure: Measure) -> Iterator[str]:
    there = catalog.entry(message, language).patterns
    for form in ("", *(form for form in FORMS if form in there)):
        sentence = catalog.sentence(message, language, WORST, form)
        length = measure(sentence.numbered(option.key for option in sentence.options))
        if length > SMS:
            name = f"{message} ({form})" if form else message
            yield f"{name} in {language} takes {length} characters of {SMS} as an SMS"


def _odd_labels(entry: Entry, where: str, sentence: Sentence) -> Iterator[str]:
    limit = FEW_LABEL if len(sentence.options) <= FEW else LABEL
    for option in sentence.options:
        if len(option.button) > limit:
            yield f"option {option.key} of {where} has {len(option.button)} characters of {limit} on a button"
    if entry.keys and not (sentence.text or sentence.intro):
        yield f"{where} has nothing to say over its buttons"
