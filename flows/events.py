"""What can happen to a conversation. `bot.understand` makes these from what a woman sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Key(StrEnum):
    """The keys that work everywhere (PRODUCT 4.1.3); never one of them inside a longer text."""

    STOP = "stop"
    START = "start"
    HIDE = "hide"
    BACK = "back"
    MENU = "menu"
    HELP = "help"
    LANGUAGE = "language"
    ORIGINAL = "original"
    REPEAT = "repeat"
    ERASE = "erase"
    ERASE_ALL = "erase all"
    SAFETY = "safety"
    WHO = "who"
    WRONG_NUMBER = "wrong number"
    WRONG_TRANSLATION = "wrong translation"
    MOVE = "move"
    TAKE = "take"
    REPORT = "report"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Chose:
    """She took an option of the prompt: by its digit, its label or its button."""

    key: str


@dataclass(frozen=True, slots=True)
class Picked:
    """She took several options of the prompt at once ("14"), in the order she sent them."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pressed:
    """She pressed a button of some prompt, which may be an old one. `prompt` is `flow/step`."""

    prompt: str
    key: str


@dataclass(frozen=True, slots=True)
class Words:
    """Anything else she wrote, byte for byte as it came. `photo` as in `Media`, if it stood beneath one."""

    text: str
    photo: str = ""


@dataclass(frozen=True, slots=True)
class Global:
    """A key that works everywhere. `carrier_replied`: her carrier has answered it, so we must not.

    `number` is what stood behind the key: `TAKE 17`. The code behind `MOVE` stays in the shell.
    """

    key: Key
    carrier_replied: bool = False
    number: str = ""


@dataclass(frozen=True, slots=True)
class Media:
    """A voice note, a photo, a card … `kind`: voice, photo, other, or empty (a lost picture on SMS).

    `photo` or `sound` is the carrier's id of the message, by which the file is fetched.
    """

    kind: str
    photo: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Something for her from elsewhere: an offer, an answer, thanks. It opens `flow` with `data`."""

    flow: str
    data: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sounded:
    """The voice note that she sent a moment ago has been fetched; it takes so many `seconds`.

    `trouble`: lost (it could not be had), long (too long), other (no voice note), or nothing.
    """

    sound: str
    seconds: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Knocked:
    """Some time has passed and something may still wait for her."""


@dataclass(frozen=True, slots=True)
class Nudged:
    """She has been silent in the middle of something. `rung`: 1 the next day, 2 on the third, 3 after 30
    days, 4 when it is thrown away (PRODUCT 4.3.3)."""

    flow: str
    rung: int


@dataclass(frozen=True, slots=True)
class Vouched:
    """A person lets her in who had no word: with the word of her group, as if she had begun with it."""

    word: str = field(repr=False)


Hers = Chose | Picked | Pressed | Words | Global | Media
"""What she herself did. What is decided for her is the answer to it; everything else is unasked."""

Event = Hers | Vouched | Sounded | Arrived | Knocked | Nudged


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the line last asked her, as far as it matters for reading her reply.

    `name` is `flow/step`. `messages` are catalogue ids; the options' labels are attributes of theirs.
    `options` maps each key she may send to the catalogue id that holds its label (`opt<key>`).
    `words`: the step takes any words, so that a lone "what" is an answer.
    `number`: the step expects a number, so a lone `0` is an answer and never "back".
    `many`: several digits in a row are several options.
    """

    name: str
    messages: tuple[str, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    number: bool = False
    many: bool = False
    words: bool = False
