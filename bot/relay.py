"""Another member's words on their way to a reader: whose they are, the mark, the note, and how they are cut.

No mark means the words are as she wrote them, `~` that a machine translated them, `*` that a person did or
checked it (PRODUCT 4.2.4, LNG-04).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot import gsm7, pages
from bot.render import Reader
from translations.catalog import Catalog

MACHINE, CHECKED = "~", "*"
HARMLESS = {MACHINE: "\u223c", CHECKED: "\u2217"}  # alike, and no sign of WhatsApp
SEGMENTS = 2  # of one relayed SMS (PRODUCT 4.2.4)
BODY = 1600  # UTF-16 units; the carrier takes no longer text
FRAMES = {
    (True, True): "relay",
    (False, True): "relay-anon",
    (True, False): "relay-nowhere",
    (False, False): "relay-unknown",
}

UNSURE = ("rough", "trial")  # tiers that a reader is warned of
_HERE = "\ue000"  # where her words go: Fluent cuts values of more than 2,500 characters
_FORMATTED = re.compile(r"(?<!\w)([*_~]|```)(?=\S)(.{1,300}?)(?<=\S)\1(?!\w)")


@dataclass(frozen=True, slots=True)
class Relayed:
    """Words of another member, as this reader gets them. `language`: what they were written in.

    `text` is the translation when `machine` or `checked` (by a person) is true, else the words themselves;
    `via` are the languages a machine passed through, and `tier` is how far it can be trusted.
    `untranslated`: the reader may not understand them, and nothing could help. `pictured`: a photo goes with
    them. She said them aloud if they took `seconds`; `audible`: the sound may go to who reads their language.
    An empty `nick` or `place` is hidden.
    """

    text: str = field(repr=False)
    language: str
    nick: str = field(default="", repr=False)
    place: str = ""
    machine: bool = False
    checked: bool = False
    via: tuple[str, ...] = ()
    tier: str = ""
    untranslated: bool = False
    pictured: bool = False
    seconds: int = 0
    audible: bool = False

    def heard_by(self, reader: Reader) -> bool:
        return self.audible and reader.can.media and reader.language == self.language


def relay(catalog: Catalog, words: Relayed, reader: Reader) -> list[str]:
    """The messages that carry these words: one if they fit, else several that begin with `(1/3) `.

    An SMS takes two segments at most, and no message more than `can.relay` characters.
    """
    frame = catalog.part(
        FRAMES[bool(words.nick), bool(words.place)],
        "",
        reader.language,
        {"nick": words.nick, "place": words.place, "text": _HERE},
    )
    head, _, tail = frame.partition(_HERE)
    note = _note(catalog, words, reader)
    text = (head + marked(words, reader)).rstrip() + tail
    body = f"{text} {note}" if note else text
    cut = pages.numbered(body, lambda page: fits(page, reader))
    return [gsm7.fold(page) for page in cut] if reader.can.gsm7 else cut


def marked(words: Relayed, reader: Reader) -> str:
    """The words with the mark that belongs to them, also inside a sentence of ours.

    On a phone that shows formatting signs as they are, the signs are taken out. Nobody's own `~` or `*` at
    the beginning can pass for a mark, and none in a translation strikes it through together with ours.
    """
    text = (_plain(words.text) if reader.can.gsm7 else words.text).strip()
    if mark := mark_of(words):
        return mark + (text if reader.can.gsm7 else text.replace(mark, HARMLESS[mark]))
    return text if _FORMATTED.match(text) else text.lstrip("~*").lstrip(" ")


def mark_of(words: Relayed) -> str:
    return MACHINE if words.machine else CHECKED if words.checked else ""


def quoted(catalog: Catalog, words: Relayed, reader: Reader) -> str:
    """The words as they stand inside a sentence of ours, where there is no room for a note of its own."""
    text = marked(words, reader)
    parts = [language_name(catalog, words.language, reader.language)] if words.untranslated else []
    parts += [f"via {', '.join(words.via).upper()}"] if words.via else []
    typed = bool(words.text) and not words.heard_by(reader)
    parts += [*_pictured(catalog, words, reader), *([] if typed else _spoken(catalog, words, reader))]
    return f"({', '.join(parts)}) {text}".rstrip() if parts else text


def original(text: str) -> list[str]:
    """The words byte for byte, on every channel, whatever they cost: the pieces joined are the text.

    A text longer than the carrier takes at once is cut after a sentence or a space. Empty words: no message.
    """
    return pages.pieces(text, lambda piece: _utf16(piece) <= BODY)


def language_name(catalog: Catalog, language: str, reading: str) -> str:
    """What a language is called in the reader's own."""
    known = f"lang-{language}"
    return catalog.part(known if catalog.has(known, reading) else "lang-other", "", reading)


def _note(catalog: Catalog, words: Relayed, reader: Reader) -> str:
    parts = [*provenance(catalog, words, reader.language), *_pictured(catalog, words, reader)]
    parts += _spoken(catalog, words, reader)
    return f"({', '.join(parts)})" if parts else ""


def _pictured(catalog: Catalog, words: Relayed, reader: Reader) -> list[str]:
    """Where the photo itself cannot be shown, it is at least told that there is one."""
    told = words.pictured and not reader.can.media
    return [catalog.part("relay", "pictured", reader.language)] if told else []


def _spoken(catalog: Catalog, words: Relayed, reader: Reader) -> list[str]:
    """Whether she hears it, reads what a person typed, or can do neither yet."""
    if not words.seconds:
        return []
    part = "" if words.heard_by(reader) else "typed" if words.text else "untyped"
    return [catalog.part("voice-told", part, reader.language, {"s": words.seconds})]


def provenance(catalog: Catalog, words: Relayed, reading: str) -> list[str]:
    """What a translation was made from and how far it can be trusted; nothing for words as they were said."""
    if not (words.machine or words.checked or words.untranslated):
        return []
    parts = ["untranslated" if words.untranslated else "via" if words.via else "machine"]
    parts += [words.tier] if words.machine and words.tier in UNSURE else []
    via = ", ".join(language_name(catalog, language, reading) for language in words.via)
    language = language_name(catalog, words.language, reading)
    values = {"language": language, "via": via}
    return [catalog.part("relay", part, reading, values) for part in parts]


def _plain(text: str) -> str:
    """Without the signs that WhatsApp shows as bold, italic, struck or typed, however they are nested."""
    while (bare := _FORMATTED.sub(r"\2", text)) != text:
        text = bare
    return text


def fits(page: str, reader: Reader) -> bool:
    """Whether it is no longer than one message of a relay may be."""
    if len(page) > reader.can.relay or not reader.can.gsm7:
        return len(page) <= reader.can.relay
    folded = gsm7.fold(page)
    return len(folded) <= reader.can.relay and gsm7.segments(folded) <= SEGMENTS


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
