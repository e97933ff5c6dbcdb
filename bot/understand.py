"""What a person sent, and what the line last asked her → one event (PRODUCT 4.1, in its order).

A button · STOP and quick exit · what the prompt itself lists · the keys that work everywhere · media · words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from unicodedata import category, decimal, normalize

from bot import keywords
from bot.channels.channel import Inbound, OptOut
from flows.events import Chose, Global, Hers, Key, Media, Picked, Pressed, Prompt, Words
from translations.catalog import Catalog

LONGEST = 200  # characters; no key and no label is longer, so a long text is words without a closer look

_NUMBERED = re.compile(rf"({'|'.join(keywords.NUMBERED)}) ?([0-9][0-9 ]*)")
_SIGNS = {"?": "?", "؟": "?", "¿?": "?", "?!": "?", "|": "|"}
_CARRIER = {OptOut.START: Key.START, OptOut.HELP: Key.HELP}


def understand(
    message: Inbound, prompt: Prompt, language: str, catalog: Catalog, *, desk: bool = False
) -> Hers:
    """Never raises for anything she may write. `Words` are the message's text, byte for byte.

    `desk`: she works it, and its word is a key for her; for anybody else it is a word like any.
    """
    said = heard(message.body)
    return (
        _pressed(message.button, prompt)
        or _leaving(said, message)
        or _answer(said, prompt, _readings(catalog, language, tuple(prompt.options.items())))
        or _key(said, message, prompt, desk=desk)
        or _key_with_number(said)
        or _asking_back(said, prompt, language, catalog)
        or _media(message)
        or Words(message.body, _photo(message))
    )


def heard(text: str) -> str:
    """The text for matching: lower case, no accents and no marks, digits of any script as 0 to 9.

    `1.`, `(1)`, a keycap and a full-width 1 are all heard as "1", "¡Menú!" as "menu". Signs alone are
    heard only as "?" or "|". A text longer than any key or label is not heard at all.
    """
    trimmed = text.strip()
    if len(trimmed) > LONGEST:
        return ""
    letters = normalize("NFKD", normalize("NFKD", trimmed).casefold()).strip()
    words = " ".join("".join(map(_letter, letters)).split())
    return words or _SIGNS.get("".join(dict.fromkeys(letters)), "")


def code_in(text: str) -> str:
    """The digits behind MOVE, in any of its words; "" when it is something else, or no code stands there."""
    key, digits = _numbered(heard(text)) if any(map(str.isdigit, text)) else (None, "")
    return digits if key is Key.MOVE else ""


def _letter(letter: str) -> str:
    if category(letter)[0] == "M" or category(letter) == "Cf":
        return ""
    digit = decimal(letter, None)
    return str(digit) if digit is not None else letter if letter.isalnum() else " "


# What she may have meant


def _pressed(button: str | None, prompt: Prompt) -> Hers | None:
    """`button` is `flow/step/key`; an id of another shape is not ours, and its text is read instead."""
    name, _, key = (button or "").rpartition("/")
    if name.count("/") != 1 or not key:
        return None
    return _taken(key, prompt) if name == prompt.name and key in prompt.options else Pressed(name, key)


def _leaving(said: str, message: Inbound) -> Hers | None:
    if message.opt_out is OptOut.STOP or said in keywords.STOPS:
        return Global(Key.STOP, carrier_replied=message.opt_out is OptOut.STOP)
    return Global(Key.HIDE) if said in keywords.HIDES else None


def _answer(said: str, prompt: Prompt, readings: Mapping[str, str]) -> Hers | None:
    key = readings.get(said)
    if key is not None:
        return _taken(key, prompt)
    keys = _several(said, readings) if prompt.many else ()
    return Picked(keys) if keys else None


def _key(said: str, message: Inbound, prompt: Prompt, *, desk: bool) -> Hers | None:
    carrier = _CARRIER.get(message.opt_out) if message.opt_out else None
    digit = keywords.DIGITS.get(said, said)
    if digit == "0" and prompt.number:
        return None
    key = keywords.KEYS.get(digit, carrier)
    if key is Key.DESK and not desk:
        return None
    return Global(key, carrier_replied=carrier is not None) if key else None


def _key_with_number(said: str) -> Hers | None:
    """A code is not told here: the shell knows what it opens (`code_in`), and nothing else needs it."""
    key, digits = _numbered(said)
    return Global(key, number="" if key is Key.MOVE else digits) if key else None


def _numbered(said: str) -> tuple[Key | None, str]:
    found = _NUMBERED.fullmatch(said)
    return (keywords.NUMBERED[found[1]], found[2].replace(" ", "")) if found else (None, "")


def _asking_back(said: str, prompt: Prompt, language: str, catalog: Catalog) -> Hers | None:
    """ "What?" repeats the question in fewer words, where there are such; elsewhere it is a miss."""
    if said not in keywords.ASKING_BACK or prompt.words or not prompt.messages:
        return None
    shorter = "short" in catalog.entry(prompt.messages[0], language).patterns
    return Global(Key.REPEAT) if shorter else None


def _media(message: Inbound) -> Hers | None:
    """Text beside a picture is hers and must not be lost, so only a message without text is media."""
    if message.body.strip():
        return None
    kind = message.media[0].kind if message.media else "empty"
    return Media(kind, _photo(message), message.sid if kind == "voice" else "")


def _photo(message: Inbound) -> str:
    """The carrier's id of the message, when the first thing beside its words is a photo."""
    return message.sid if message.media and message.media[0].kind == "photo" else ""


def _taken(key: str, prompt: Prompt) -> Hers:
    return Picked((key,)) if prompt.many and key != "0" else Chose(key)


def _several(said: str, readings: Mapping[str, str]) -> tuple[str, ...]:
    """`14`, `1 and 4`, `water, land`: every part must be an option, else nothing is picked."""
    parts = [part for part in said.split() if part not in keywords.AND]
    singles = [digit for part in parts for digit in (part if part.isdigit() else [part])]
    keys = tuple(dict.fromkeys(readings.get(single, "") for single in singles))
    return () if {"", "0"} & set(keys) else keys


# How each option of a prompt can be said


@lru_cache(maxsize=1024)
def _readings(catalog: Catalog, language: str, options: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """Everything that means one of the options → its key. Her own language wins over the others."""
    found = {key: key for key, _ in options}
    for word, digit in keywords.DIGITS.items():
        if digit in found:
            found.setdefault(word, digit)
    for reading in (language, *catalog.languages):
        labels = {key: list(_labels(catalog, message, key, reading)) for key, message in options}
        for word, key in (*_named(labels), *_yes_or_no(labels)):
            found.setdefault(word, key)
    return found


def _labels(catalog: Catalog, message: str, key: str, language: str) -> Iterator[str]:
    for label in catalog.labels(message, key, language):
        yield heard(label)
        yield from keywords.LANGUAGES.get(heard(label), ())


def _named(labels: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    for key, names in labels.items():
        for name in names:
            yield name, key
            yield f"{key} {name}", key


def _yes_or_no(labels: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    """If exactly one label begins with a yes, every yes means that option; the same for no."""
    for words in (keywords.YES, keywords.NO):
        begins = tuple(f"{word} " for word in words)
        keys = [key for key, names in labels.items() if any(f"{name} ".startswith(begins) for name in names)]
        if len(keys) == 1:
            yield from ((word, keys[0]) for word in words)
