"""The page of one practice: hers and the reader's language side by side, on a phone and on paper."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from datetime import datetime

from bot.portal.frame import form, framed, hidden, languages
from bot.portal.html import LARGEST, Markup, fitting, joined, size, tag
from bot.portal.voice import Voice
from bot.relay import mark_of, provenance
from bot.sheet.gathering import Piece, Sheet
from flows.know import PLACES, TOPICS

PATH = "/idea"
SPARE = 1_000  # bytes, for what says that something is left out
MARKS = {"~": "sheet-machine", "*": "sheet-checked"}


def sheet(voice: Voice, shown: Sheet, code: str, now: datetime) -> str:
    """In fewer than 100 kB, words before photos: what has no room is left out, and the page says so."""
    title = _title(voice, shown)
    head, foot = _header(voice, shown, title), _footer(voice, shown, now)
    nav = tag("nav", form(PATH, code, *languages()), _close(voice, code))
    room = LARGEST - SPARE - size(framed(voice, title, nav, head, foot, class_="sheet"))
    bare = sum(map(size, _sections(voice, shown, photos=0)))
    sections = list(_sections(voice, shown, photos=room - bare))
    kept = fitting(sections, room)
    cut = [tag("p", voice.say("sheet-cut"), class_="note")] if len(kept) < len(sections) else []
    return framed(voice, title, nav, head, *kept, *cut, foot, class_="sheet")


def gone(voice: Voice) -> str:
    """It was taken back, or is not for her any more."""
    title = voice.say("sheet-page")
    return framed(voice, title, tag("h1", title), tag("p", voice.say("sheet-gone")))


def _title(voice: Voice, shown: Sheet) -> str:
    """While nobody has typed what she said, the topic stands for it."""
    said = shown.title.read.text if shown.title else ""
    return said or voice.label("onb-know", TOPICS, shown.about.topic)


def _close(voice: Voice, code: str) -> Markup:
    finish = tag("button", voice.say("page-finish"), name="do", value="finish")
    return form(PATH, code, hidden("l", voice.language), finish)


def _header(voice: Voice, shown: Sheet, title: str) -> Markup:
    about, named = shown.about, shown.title
    told = [voice.say("sheet-number", n=about.number), voice.say(f"sheet-{about.kind}")]
    told.append(voice.label("onb-know", TOPICS, about.topic))
    told += [voice.label("onb-home", PLACES, about.home)] if about.home in PLACES.values() else []
    hers = named and named.own and not named.translated
    return tag(
        "header",
        tag("p", " \u00b7 ".join(told), class_="kicker"),
        tag("h1", _mark(named), title, lang=named.read.language if named and hers else voice.language),
        *([_said("p", named.own, named, "beside")] if named and named.translated else []),
        tag("p", _by(voice, shown), class_="by"),
    )


def _said(name: str, text: str, piece: Piece, class_: str = "") -> Markup:
    """Hers, byte for byte, in the language she wrote in."""
    return tag(name, text, lang=piece.read.language, class_=class_)


def _by(voice: Voice, shown: Sheet) -> str:
    """Whom she lets be named, and since when it stands here."""
    about = shown.about
    who = ", ".join(name for name in (about.nick, about.group, about.place) if name)
    told = [voice.say("sheet-by", t=who) if who else voice.say("sheet-nameless")]
    told.append(voice.say("sheet-shared", date=voice.day(about.shared_at)) if about.shared_at else "")
    if about.version > 1:
        told.append(voice.say("sheet-version", n=about.version, date=voice.day(about.changed_at)))
    return " \u00b7 ".join(one for one in told if one)


def _sections(voice: Voice, shown: Sheet, photos: int) -> Iterator[Markup]:
    """`photos`: so many bytes may they take, all together."""
    for name, piece in shown.parts.items():
        photo = _photo(voice, piece, photos)
        photos -= size(photo)
        heading = tag("h2", voice.say(f"sheet-{name}"))
        yield tag("section", heading, *_told(voice, piece), photo, class_="part")
    if shown.results:
        came = [_result(voice, result, piece) for result, piece in shown.results]
        yield tag("section", tag("h2", voice.say("sheet-results")), *came, class_="came")


def _result(voice: Voice, result: str, piece: Piece) -> Markup:
    known = [tag("h3", voice.say(f"sheet-came-{result}"))] if result else []
    return tag("article", *known, *_told(voice, piece), _photo(voice, piece, 0))


def _told(voice: Voice, piece: Piece) -> list[Markup]:
    """Hers and its translation side by side; hers alone where there is none, or none is needed."""
    own, notes = _said("blockquote", piece.own, piece), _notes(voice, piece)
    if not piece.translated:
        return [*([own] if piece.own else []), *(tag("p", note, class_="note") for note in notes)]
    yours = ", ".join([voice.say("sheet-yours", language=voice.named(voice.language)), *notes])
    hers = voice.say("sheet-hers", language=voice.named(piece.read.language))
    read = tag("blockquote", _mark(piece), piece.read.text, lang=voice.language)
    both = tag("div", tag("h3", yours), read), tag("div", tag("h3", hers), own)
    return [tag("div", *both, class_="pair")]


def _mark(piece: Piece | None) -> Markup:
    mark = mark_of(piece.read) if piece else ""
    return tag("span", mark, class_="mark") if mark else Markup("")


def _notes(voice: Voice, piece: Piece) -> list[str]:
    """How far a translation can be trusted, and whether she said it aloud."""
    catalog, read = voice.line.catalog, piece.read
    notes = provenance(catalog, read, voice.language)
    if read.seconds:
        typed = "typed" if piece.own else "untyped"
        notes.append(catalog.part("voice-told", typed, voice.language, {"s": read.seconds}))
    told_beside = piece.translated and not read.via  # from which language it was made
    return notes[1:] if told_beside else notes


def _photo(voice: Voice, piece: Piece, most: int) -> Markup:
    """The photo itself if it takes so many bytes at most, else that there is one."""
    if piece.photo:
        source = f"data:image/jpeg;base64,{b64encode(piece.photo).decode()}"
        shown = tag("img", src=source, alt=voice.say("sheet-photo"))
        if size(shown) <= most:
            return shown
    told = piece.read.pictured
    return tag("p", voice.say("sheet-photo-elsewhere"), class_="note") if told else Markup("")


def _footer(voice: Voice, shown: Sheet, now: datetime) -> Markup:
    """What the marks mean; where it was found, and on which day it said so."""
    pieces = (*shown.parts.values(), *(piece for _, piece in shown.results))
    used = {mark_of(piece.read) for piece in (*pieces, *([shown.title] if shown.title else []))}
    legend = [tag("p", voice.say(sentence)) for mark, sentence in MARKS.items() if mark in used]
    found = voice.say(
        "sheet-found",
        line=voice.line.settings.line_name,
        n=shown.about.number,
        date=voice.day(now),
    )
    return tag("footer", *legend, tag("p", joined([tag("strong", found)])))
