"""The pages: one asks for a reading code, one shows what is kept. No scripts, no addresses."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from bot.own.html import Markup, tag
from bot.own.sections import sections
from bot.own.voice import Voice
from storage.exporting import Record

STYLE = (
    ":root{color-scheme:light dark;font:1.05rem/1.5 system-ui,sans-serif}"
    "body{max-width:40rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}"
    "nav,form{margin:1rem 0}nav *,button{margin:0 .5rem .5rem 0}"
    "input,button{font:inherit;padding:.5rem .8rem}input{max-width:10rem}"
    "blockquote{margin:.5rem 0;padding:.3rem 1rem;border-left:.2rem solid #888;white-space:pre-line}"
    "h1{font-size:1.5rem}h2{font-size:1.2rem}dl div{margin:.4rem 0}dd{font-weight:600}"
    ".seen{border-left-color:#c60}article{border-top:1px solid #8886;padding:.5rem 0}"
    "dl div{display:flex;flex-wrap:wrap;gap:0 1rem}dt{flex:1 1 12rem;opacity:.8}dd{flex:1 1 12rem;margin:0}"
)
POLICY = (
    f"default-src 'none'; style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
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


def asking(voice: Voice, chosen: str = "", problem: str = "") -> str:
    """The page that asks for a code. `chosen` is the language she chose there, if she did; `problem` is the
    catalogue id of what was wrong with the last code."""
    links = [tag("a", name, href=f"?l={key}", lang=key) for key, name in LANGUAGES.items()]
    wrong = [tag("p", tag("strong", voice.say(problem)), role="alert")] if problem else []
    field = tag("input", id="code", name="code", inputmode="numeric", autocomplete="off", required="required")
    form = tag(
        "form",
        tag("p", tag("label", voice.say("page-code"), for_="code")),
        field,
        *([_hidden("l", chosen)] if chosen else []),
        tag("button", voice.say("page-open"), name="do", value="show"),
        method="post",
        action="mine",
    )
    return _page(voice, tag("nav", *links), *wrong, form, tag("p", voice.say("page-how")))


def showing(voice: Voice, record: Record, code: str) -> str:
    """All that is kept, in fewer than 100 kB. The code goes along in its forms, for as long as it is good."""
    languages = [tag("button", name, name="l", value=key, lang=key) for key, name in LANGUAGES.items()]
    more = [tag("button", voice.say(f"page-{do}"), name="do", value=do) for do in ("copy", "finish")]
    again = _form(code, *languages)
    further = _form(code, _hidden("l", voice.language), *more)
    return _page(voice, again, further, *sections(voice, record), further)


def done(voice: Voice) -> str:
    """The code opens nothing any more."""
    return _page(voice, tag("p", voice.say("page-done")))


def _form(code: str, *inside: Markup) -> Markup:
    return tag("form", _hidden("code", code), *inside, method="post", action="mine")


def _hidden(name: str, value: str) -> Markup:
    return tag("input", type="hidden", name=name, value=value)


def _page(voice: Voice, *inside: Markup) -> str:
    title = voice.say("page-title")
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="robots", content="noindex"),
        tag("title", title),
        tag("style", Markup(STYLE)),
    )
    body = tag("body", tag("main", tag("h1", title), *inside))
    return "<!doctype html>" + tag("html", head, body, lang=voice.language)
