"""One of our sentences as a channel can show it: always a whole numbered text, and a menu where it can."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from bot import gsm7
from bot.channels.channel import Capabilities, Choice, Menu
from flows.events import Prompt
from translations.catalog import Catalog, Option, Sentence, Values

SHORTEST = 20  # characters of a value that are always left, dots included
DOTS = "..."
MENU_BODY = 1024  # characters; the carrier's limit for a text with buttons or a list (twilio/quick-reply)

# What the carrier refuses inside a variable of a stored template (its errors 63013, 92007 and 21656).
_REFUSED_SPACE = re.compile(r"\s*[\t\n\r\v\f\x85\u2028\u2029]\s*| {4,}")
_NAME = re.compile(r"\{\{(\w+)\}\}")


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads it: her language, and what her channel can do."""

    language: str
    can: Capabilities


@dataclass(frozen=True, slots=True)
class Shown:
    """`body` is complete and valid alone; `menu` shows the same with buttons or a list, where it can.

    `photo` is the URL of the one that goes with it; `sound` that of a voice note, which goes without a text.
    """

    body: str = field(repr=False)
    menu: Menu | None = None
    photo: str | None = field(default=None, repr=False)
    sound: str | None = field(default=None, repr=False)


def render(
    catalog: Catalog,
    message: str,
    reader: Reader,
    values: Values | None = None,
    prompt: Prompt | None = None,
    form: str = "",
) -> Shown:
    """Fill in one sentence for one reader. `form` is "", "short" or "again".

    Only the options that `prompt` takes from this sentence are shown, in the catalogue's order. Values
    that the sentence does not name are ignored. Raises `MissingSentence` for an unknown id or a value that
    is not there.
    """
    entry = catalog.entry(message, reader.language)
    given = {n: _clip(value, reader.can.relay) for n, value in (values or {}).items() if n in entry.variables}
    keys = keys_of(catalog, message, reader, prompt)

    def fill(filled: Values) -> Sentence:
        return _over_buttons(catalog.sentence(message, reader.language, filled, form), reader.can)

    if reader.can.gsm7:
        return Shown(_one_segment(lambda filled: fill(filled).numbered(keys), given))
    body = fill(given).numbered(keys)
    menu = _menu(fill(_named(given)), given, prompt.name, keys, reader) if prompt else None
    return Shown(body, menu and replace(menu, open_label=catalog.part("list-open", "", reader.language)))


def keys_of(catalog: Catalog, message: str, reader: Reader, prompt: Prompt | None) -> list[str]:
    """The options that `prompt` takes from this sentence, in the catalogue's order."""
    keys = catalog.entry(message, reader.language).keys
    return [key for key in keys if prompt and prompt.options.get(key) == message]


def _over_buttons(sentence: Sentence, can: Capabilities) -> Sentence:
    """A sentence of options only needs a few words to stand over the buttons; an SMS saves them."""
    return sentence if can.gsm7 else replace(sentence, text=sentence.text or sentence.intro)


# SMS: one segment


def _one_segment(build: Callable[[Values], str], values: Values) -> str:
    """The folded text; as long as it needs a second segment, the longest value is cut with three dots."""
    body = gsm7.fold(build(values))
    while gsm7.segments(body) > 1:
        name = max(_cuttable(values), key=lambda name: len(str(values[name])), default=None)
        if name is None:
            break
        without = gsm7.fold(build({**values, name: DOTS}))
        others = [len(str(values[other])) for other in _cuttable(values) if other != name]
        values = {**values, name: _cut(str(values[name]), without, max([SHORTEST, *others]))}
        body = gsm7.fold(build(values))
    return body


def _cuttable(values: Values) -> list[str]:
    return [name for name, value in values.items() if isinstance(value, str) and len(value) > SHORTEST]


def _cut(value: str, beside: str, level: int) -> str:
    """As much of it as shares one segment with `beside`, which has the dots; always less than it was.

    It is not cut far below `level`, the length of the next longest, which is cut then.
    """
    most = len(value) - len(DOTS) - 1
    least = min(most, level - len(DOTS))
    fitting = min(most, gsm7.SINGLE - len(beside))
    while fitting > least and gsm7.segments(gsm7.fold(beside + value[:fitting])) > 1:
        fitting -= 1
    return value[: max(fitting, least)].rstrip() + DOTS


def _clip(value: str | int, limit: int) -> str | int:
    if isinstance(value, int) or len(value) <= limit:
        return value
    return value[: limit - len(DOTS)].rstrip() + DOTS


# Buttons and lists


def _named(values: Values) -> Values:
    """Every text becomes the placeholder `{{name}}`. Numbers and empty texts stay: wording hangs on them."""
    return {
        name: f"{{{{{name}}}}}" if isinstance(value, str) and value else value
        for name, value in values.items()
    }


def _menu(sentence: Sentence, values: Values, name: str, keys: Iterable[str], reader: Reader) -> Menu | None:
    options = [option for option in sentence.only(keys) if option.button]
    if any(_NAME.search(option.button) for option in options):
        return None  # what others wrote is no label: the carrier keeps labels as they are, for ever
    style = _style(options, reader.can)
    body, variables = _templated(sentence.text, values)
    if style is None or len(body) + sum(map(len, variables)) > MENU_BODY:
        return None
    choices = tuple(Choice(f"{name}/{option.key}", option.button) for option in options)
    return Menu(body, variables, choices, style, reader.language)


def _style(options: list[Option], can: Capabilities) -> Literal["buttons", "list"] | None:
    longest = max((len(option.button) for option in options), default=0)
    if 0 < len(options) <= can.buttons and longest <= can.button_label:
        return "buttons"
    if 0 < len(options) <= can.list_items and longest <= can.list_label:
        return "list"
    return None


def _templated(text: str, values: Values) -> tuple[str, tuple[str, ...]]:
    """The text with `{{1}}`, `{{2}}` … in the order they appear, and what stands for each of them."""
    numbers: dict[str, int] = {}

    def number(found: re.Match[str]) -> str:
        return f"{{{{{numbers.setdefault(found[1], len(numbers) + 1)}}}}}"

    return _NAME.sub(number, text), tuple(_variable(values, name) for name in numbers)


def _variable(values: Mapping[str, str | int], name: str) -> str:
    return _REFUSED_SPACE.sub(" ", str(values[name])).strip() or "-"
