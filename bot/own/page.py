"""The page that shows what is kept of her. No scripts, no addresses."""

from __future__ import annotations

from bot.own.decisions import way_here
from bot.own.sections import sections
from bot.portal.frame import form, hidden, languages, plain
from bot.portal.html import tag
from bot.portal.voice import Voice
from storage.exporting import Record

PATH = "/mine"


def showing(voice: Voice, record: Record, code: str) -> str:
    """All that is kept, in fewer than 100 kB."""
    more = [tag("button", voice.say(f"page-{do}"), name="do", value=do) for do in ("copy", "finish")]
    again = form(PATH, code, *languages())
    further = form(PATH, code, hidden("l", voice.language), *more)
    return plain(
        voice,
        voice.say("page-title"),
        again,
        further,
        *sections(voice, record),
        way_here(voice, code),
        further,
    )
