"""What all pages of the desk have in common: their style, their one small script, strict headers, where one
can go."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlencode

from bot.desk.html import button, form, hidden
from bot.desk.room import Room, Visit
from bot.portal.frame import HEADERS as SHARED
from bot.portal.frame import LANGUAGES
from bot.portal.html import Markup, tag
from bot.portal.voice import Voice

HERE = Path(__file__).parent
OPENED = ("n", "p", "q", "card", "days")  # by what a room names the one thing that is open in it
FIRST = 5  # rooms that are always in sight; the others are one step away
STYLE = (HERE / "desk.css").read_text(encoding="utf-8")
PROGRAM = (HERE / "desk.js").read_text(encoding="utf-8")


def _sha(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


POLICY = (
    f"default-src 'none'; style-src {_sha(STYLE)}; script-src {_sha(PROGRAM)}; connect-src 'self'; "
    "img-src data: 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    **SHARED,
    "Content-Security-Policy": POLICY,
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def page(visit: Visit, room: Room, rooms: Sequence[Room], inside: Sequence[Markup], said: str = "") -> str:
    """A room. `said`: the sentence about what she has just done there."""
    title = visit.say(room.title)
    told = [tag("p", said, class_="said", role="status")] if said else []
    main = tag("main", tag("h1", title), *told, *inside, id="main", tabindex="-1")
    skip = tag("a", visit.say("desk-skip"), href="#main", class_="skip")
    return _whole(visit.voice, title, skip, _top(visit, rooms, room), main, _foot(visit, room))


def bare(voice: Voice, title: str, *inside: Markup) -> str:
    """A page of somebody who is not in."""
    links = (tag("a", name, href=f"?l={key}", lang=key) for key, name in LANGUAGES.items())
    main = tag("main", tag("h1", title), *inside, id="main")
    return _whole(voice, title, tag("header", tag("nav", *links)), main)


def _whole(voice: Voice, title: str, *inside: Markup) -> str:
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="robots", content="noindex"),
        tag("title", f"{title} · {voice.line.settings.line_name}"),
        tag("style", Markup(STYLE)),
    )
    body = tag("body", *inside, tag("script", Markup(PROGRAM)))
    return "<!doctype html>" + tag("html", head, body, lang=voice.language)


def _top(visit: Visit, rooms: Sequence[Room], here: Room) -> Markup:
    links = [
        tag(
            "a",
            visit.say(room.title),
            href=f"/desk/{room.path}",
            aria_current="page" if room.path == here.path else "",
            data_room=room.path,
        )
        for room in rooms
    ]
    first, others = links[:FIRST], links[FIRST:]
    if here in rooms[FIRST:]:
        first.append(links[rooms.index(here)])
    more = [tag("details", tag("summary", visit.say("desk-more")), *others)] if others else []
    return tag("header", tag("nav", *first, *more, aria_label=visit.say("desk-rooms")))


def _here(visit: Visit, room: Room) -> str:
    """What she has open, without anything that was written."""
    opened = {name: visit.fields[name] for name in OPENED if visit.fields.get(name, "").isalnum()}
    return f"{room.path}?{urlencode(opened)}" if opened else room.path


def _foot(visit: Visit, room: Room) -> Markup:
    speak = (tag("button", name, name="l", value=key, lang=key) for key, name in LANGUAGES.items())
    out = form(visit, "out", button(visit.say("desk-out"), "out"))
    who = tag("p", visit.say("desk-you", name=visit.staff.name))
    return tag("footer", who, form(visit, "language", hidden("at", _here(visit, room)), *speak), out)
