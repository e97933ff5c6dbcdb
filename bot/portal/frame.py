"""What all pages have in common: one style, strict headers, the form that asks for a code. No scripts."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from bot.portal.html import Markup, tag
from bot.portal.voice import Voice

STYLE = (Path(__file__).parent / "style.css").read_text(encoding="utf-8")
POLICY = (
    f"default-src 'none'; style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'; "
    "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
LANGUAGES = {"en": "English", "es": "Español", "fr": "Français"}


def framed(voice: Voice, title: str, *inside: Markup, class_: str = "") -> str:
    """A whole page. It has to bring its own `h1`."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="robots", content="noindex"),
        tag("title", title),
        tag("style", Markup(STYLE)),
    )
    body = tag("body", tag("main", *inside), class_=class_)
    return "<!doctype html>" + tag("html", head, body, lang=voice.language)


def plain(voice: Voice, title: str, *inside: Markup) -> str:
    """A page under its title."""
    return framed(voice, title, tag("h1", title), *inside)


def form(path: str, code: str, *inside: Markup) -> Markup:
    """One that goes to the same page again. The code goes along, for as long as it is good."""
    return tag("form", hidden("code", code), *inside, method="post", action=path.removeprefix("/"))


def hidden(name: str, value: str) -> Markup:
    return tag("input", type="hidden", name=name, value=value)


def languages() -> list[Markup]:
    """Buttons, each in its own language."""
    return [tag("button", name, name="l", value=key, lang=key) for key, name in LANGUAGES.items()]


def asking(voice: Voice, path: str, title: str, how: str, chosen: str = "", problem: str = "") -> str:
    """The page that asks for a code. `chosen` is the language she chose there, if she did.

    `how` and `problem` are the catalogue ids of how to come by a code, and of what was wrong with the last.
    """
    links = [tag("a", name, href=f"?l={key}", lang=key) for key, name in LANGUAGES.items()]
    wrong = [tag("p", tag("strong", voice.say(problem)), role="alert")] if problem else []
    field = tag("input", id="code", name="code", inputmode="numeric", autocomplete="off", required="required")
    entering = tag(
        "form",
        tag("p", tag("label", voice.say("page-code"), for_="code")),
        field,
        *([hidden("l", chosen)] if chosen else []),
        tag("button", voice.say("page-open"), name="do", value="show"),
        method="post",
        action=path.removeprefix("/"),
    )
    return plain(voice, title, tag("nav", *links), *wrong, entering, tag("p", voice.say(how)))


def done(voice: Voice, title: str) -> str:
    """The code opens nothing any more."""
    return plain(voice, title, tag("p", voice.say("page-done")))
