"""A row of the outbox → the letter that leaves, in the reader's language and as her channel can show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from bot.channels.channel import Address, Letter, Menu
from bot.desk.duty import NOBODY
from bot.desk.promised import with_hours
from bot.dialogue.letters import with_letters
from bot.dialogue.packs.shelf import Held
from bot.dialogue.paper.spoken import with_papers
from bot.line import Line
from bot.media import SOUND, address_of
from bot.noticing import is_notice
from bot.reading import Readable, readable
from bot.relay import original, quoted, relay
from bot.render import Reader, Shown, render
from bot.translating import Wanted
from bot.whole import whole
from flows.events import Prompt
from storage.outbox import AWAITED, Message
from storage.outcomes import Outcome
from storage.words import Written
from translations.catalog import Values

GAP = "-"
READING = "/mine"  # the page that a reading code opens, where the conversation names no other


@dataclass(frozen=True, slots=True)
class Finished:
    """A letter ready to leave. `last`: no part of the message follows it. `digest` recognises it later."""

    message: Message
    letter: Letter
    last: bool
    digest: bytes = field(repr=False)


async def finish(line: Line, messages: Sequence[Message]) -> tuple[list[Finished], list[Outcome]]:
    """The letters, and what becomes of the messages for which there is nothing (more) to send now."""
    messages = await with_hours(line, await with_letters(line, await with_papers(line, messages)))
    texts = await readable(line, {w for message in messages for w in all_wanted(message)})
    await line.packs.fetch_anew(line.database, map(packs_of, messages))
    finished, others = [], []
    for message in messages:
        shown = _shown(line, message, texts)
        if message.part < len(shown):
            finished.append(_finished(line, message, shown))
        else:
            others.append(_held(message) if _waits(message, texts) else nothing_left(message))
    return finished, others


def packs_of(message: Message) -> Held:
    """The versions of the packs by which it is worded, as they were when it was said."""
    return tuple((about, version) for about, version in message.content.get("packs", ()))


def nothing_left(message: Message) -> Outcome:
    """All parts have left, or the words it would have carried were erased."""
    return Outcome(message.id, message.part, "sent" if message.part else "dropped")


def _held(message: Message) -> Outcome:
    """Until the words are there in her language."""
    return Outcome(message.id, message.part, "held", code=AWAITED)


def wanted(message: Message) -> Wanted | None:
    """Whose words this message carries, if any, for a reader of which language."""
    words = message.content.get("words")
    return (str(words), message.language) if words else None


def all_wanted(message: Message) -> list[Wanted]:
    """The same, and the words of several members that it lists."""
    one = wanted(message)
    listed = message.content.get("quotes", {}).values()
    return [*([one] if one else []), *((str(words), message.language) for words in listed)]


def digests(body: str, menu: Menu | None) -> bytes:
    """What the carrier may list as this message's text: the whole, or the part above the buttons."""
    return _digest(body) + (_digest(menu.text) if menu else b"")


def recognises(digest: bytes | None, body: str) -> bool:
    """Whether a text the carrier lists is that of the message with this digest."""
    one = _digest(body)
    return digest is not None and one in (digest[:32], digest[32:])


def _finished(line: Line, message: Message, shown: list[Shown]) -> Finished:
    this = shown[message.part]
    letter = Letter(
        to=Address(message.channel, line.seal.open(message.sealed)),
        body=this.body,
        reference=f"{message.id}.{message.part}",
        menu=this.menu,
        photo=this.photo,
        sound=this.sound,
        notice=message.language if is_notice(message) else "",
    )
    return Finished(message, letter, message.part == len(shown) - 1, digests(this.body, this.menu))


def _shown(line: Line, message: Message, texts: Readable) -> list[Shown]:
    """The message in as many parts as it needs; none when the words it carries are gone."""
    words = wanted(message)
    if (words and words[0] not in texts.written) or _waits(message, texts):
        return []
    reader = Reader(message.language, line.channels[message.channel].can)
    content = message.content
    if message.kind == "original":
        return _original(line, texts.written[content["words"]], reader)
    if message.kind == "relay" and words:
        relayed = texts.relayed(words, content.get("nick", ""), content.get("place", ""))
        first, *more = relay(line.catalog, relayed, reader)
        photo = _photo(line, texts, words, reader)
        return [Shown(first, photo=photo), *map(Shown, more), *_sound(line, texts, words, reader)]
    return [*_before(line, texts, words, reader), *_sentence(line, message, texts, reader)]


def _waits(message: Message, texts: Readable) -> bool:
    """The original is shown to whoever asks for it, in whatever language."""
    words = wanted(message)
    return bool(words and words[0] in texts.written and message.kind != "original" and texts.waits(words))


def _photo(line: Line, texts: Readable, words: Wanted, reader: Reader) -> str | None:
    """The URL of the photo that goes with these words, where it can be shown."""
    photo = texts.written[words[0]].photo
    return address_of(line, photo) if photo and reader.can.media else None


def _sound(line: Line, texts: Readable, words: Wanted, reader: Reader) -> list[Shown]:
    """What she said aloud, for who can hear and understand it; WhatsApp shows no text beside it."""
    sound = texts.written[words[0]].sound
    heard = sound and texts.relayed(words).heard_by(reader)
    return [Shown("", sound=address_of(line, sound, SOUND))] if sound and heard else []


def _original(line: Line, written: Written, reader: Reader) -> list[Shown]:
    """As it was written; as it was said where that can be heard and her name is told."""
    if written.sound and reader.can.media:
        return [Shown("", sound=address_of(line, written.sound, SOUND))]
    return [Shown(part) for part in original(written.text)]


def _before(line: Line, texts: Readable, words: Wanted | None, reader: Reader) -> list[Shown]:
    """A sentence of ours that quotes words may have buttons, and then no file: that goes before it."""
    if words is None:
        return []
    photo, sound = _photo(line, texts, words, reader), _sound(line, texts, words, reader)
    first = line.catalog.part("photo-first", "", reader.language)
    return [*([Shown(first, photo=photo)] if photo else []), *sound]


def _sentence(line: Line, message: Message, texts: Readable, reader: Reader) -> list[Shown]:
    content, catalog = message.content, line.packs.worded(line.catalog, packs_of(message))
    names = {name: catalog.part(said, "", reader.language) for name, said in content.get("names", {}).items()}
    values = {**_everywhere(line, message), **content["values"], **names}
    values["url"] = line.settings.public_base_url + str(values["url"])
    if words := wanted(message):
        values[content["quoted"]] = quoted(catalog, texts.relayed(words), reader)
    for variable, listed in content.get("quotes", {}).items():
        values[variable] = _listed(line, texts, (str(listed), message.language), reader)
    prompt = Prompt(content["prompt"], options=content["options"]) if "prompt" in content else None
    if content.get("whole"):
        return whole(catalog, content["message"], reader, values, prompt)
    shown = render(catalog, content["message"], reader, values, prompt, content.get("form", ""))
    return [Shown(shown.body) if content.get("plain") else shown]


def _listed(line: Line, texts: Readable, words: Wanted, reader: Reader) -> str:
    """What was taken back since the list was made has left a gap in it."""
    known = words[0] in texts.written
    return quoted(line.catalog, texts.relayed(words), reader) if known else GAP


def _everywhere(line: Line, message: Message) -> Values:
    """Values that any sentence may name."""
    return {
        "line": line.settings.line_name,
        "nick": message.nick,
        "place": message.place,
        "fac": message.facilitator,
        "org": message.org,
        "h": NOBODY,
        "url": READING,
    }


def _digest(body: str) -> bytes:
    return sha256(body.strip().encode()).digest()
