"""Words of members, and of the team, on a page of the desk: in its language, with the original beside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.desk.html import choice
from bot.desk.room import Visit
from bot.portal.html import Markup, tag
from bot.reading import Readable, readable
from bot.relay import MACHINE
from storage.team import Exchanged


async def texts_of(visit: Visit, words: Iterable[str]) -> Readable:
    """All of these in the language of the page, as far as they can be translated."""
    return await readable(visit.line, [(one, visit.voice.language) for one in words])


def quote(visit: Visit, texts: Readable, words: str) -> Markup:
    """What was written, marked where a machine has translated it; of a voice note, that it is one."""
    if words not in texts.written:
        return tag("p", visit.say("desk-words-gone"), class_="soft")
    relayed = texts.relayed((words, visit.voice.language))
    text = relayed.text or visit.say("desk-words-spoken")
    photo = [tag("p", visit.say("desk-words-photo"), class_="soft")] if relayed.pictured else []
    shown = relayed.language if relayed.untranslated else visit.voice.language
    read = tag("blockquote", (MACHINE if relayed.machine else "") + text, lang=shown)
    return tag("div", read, *photo, *_original(visit, texts, words, machine=relayed.machine))


def exchanged(visit: Visit, texts: Readable, said: Sequence[Exchanged]) -> list[Markup]:
    """What went to and fro, oldest first, and who wrote it."""
    return [
        tag(
            "article",
            tag("h3", f"{one.who or visit.say('desk-she')}, {visit.voice.day(one.at)}"),
            quote(visit, texts, one.words_id),
            class_="calm",
        )
        for one in said
    ]


def writing_language(visit: Visit) -> Markup:
    """In which language she writes: at first that of the page."""
    known = {language: visit.voice.named(language) for language in visit.line.catalog.languages}
    return choice(visit.say("desk-writes"), "language", known, visit.voice.language)


def keeping(visit: Visit) -> Markup:
    """That a number or a link in the text is meant to be there."""
    box = tag("input", type="checkbox", name="keep", value="yes")
    return tag("p", tag("label", box, " ", visit.say("desk-keep-numbers")), class_="field")


def _original(visit: Visit, texts: Readable, words: str, *, machine: bool) -> list[Markup]:
    if not machine:
        return []
    written = texts.written[words]
    summary = tag("summary", visit.say("desk-original", language=visit.voice.named(written.language)))
    return [tag("details", summary, tag("blockquote", written.text, lang=written.language))]
