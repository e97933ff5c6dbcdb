"""A paper in one language, made of what was gathered: our own headings around the group's texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.days import told_whole
from bot.dialogue.paper.gathering import Gathered, gather
from bot.dialogue.paper.sheet import Line, Paper, Section, fitted
from bot.dialogue.paper.words import Wished, in_language
from bot.line import Line as OpenLine
from bot.portal.voice import Voice
from bot.relay import CHECKED, MACHINE
from translations.dates import date_in

ANSWERED = timedelta(days=14)  # after the meeting
ORDER = ("who", "problem", "affected", "shows", "works", "ask", "bring", "with", "by", "contact")
LEGEND = {MACHINE: "paper-machine", CHECKED: "paper-checked"}

Lines = Mapping[str, Line]


async def make(
    line: OpenLine, dialogue: str, member: str, *languages: str, hers: bool = False
) -> tuple[Paper, ...]:
    """The paper in each of these languages, or else in the authority's and the group's own; none when it is
    not there for her."""
    found = await gather(line, dialogue, member, hers=hers)
    if found is None:
        return ()
    return tuple([await in_words(line, found, language) for language in languages or found.languages])


async def in_words(line: OpenLine, found: Gathered, language: str) -> Paper:
    about = found.about
    keep = (about.group, found.place)
    wished = Wished(found.quotes(), language, found.hiding, about.nameless, keep)
    lines = await in_language(line, wished)
    return fitted(_paper(Voice(line, language, about.timezone), found, lines))


async def office(line: OpenLine, found: Gathered, language: str) -> str:
    """Whom the paper is for, in few words."""
    offices = found.content.get("to", ())[-1:]
    lines = await in_language(line, Wished(offices, language, found.hiding, found.about.nameless))
    named = [f"{one.mark}{one.text}" for one in lines.values()]
    return next(iter(named), line.catalog.part("paper-authority", "", language))


def _paper(voice: Voice, found: Gathered, lines: Lines) -> Paper:
    about = found.about
    told = _sections(voice, found, lines)
    sections = tuple(
        Section(name, voice.say(f"paper-{name}"), told[name]) for name in ORDER if told.get(name)
    )
    dated = voice.say(
        "paper-version", n=max(1, about.paper), date=voice.day(about.paper_at or about.created_at)
    )
    return Paper(
        language=voice.language,
        title=voice.say("paper-title", group=about.group),
        to=_to(voice, found, lines),
        sections=sections,
        dated=dated,
        draft="" if found.ready else voice.say("paper-draft"),
        legend=_legend(voice, sections),
        heading=found.sheet.heading.get(voice.language, ""),
        address=found.address.get(voice.language, ""),
        size=found.sheet.size,
    )


def _to(voice: Voice, found: Gathered, lines: Lines) -> str:
    offices = [lines[one.words] for one in found.content.get("to", ()) if one.words in lines]
    return voice.say("paper-to", t=", ".join(f"{one.mark}{one.text}" for one in offices)) if offices else ""


def _sections(voice: Voice, found: Gathered, lines: Lines) -> dict[str, tuple[Line, ...]]:
    about, ours = found.about, voice.language
    who = voice.say("paper-who-we", group=about.group, place=found.place, n=found.women)
    ask = [lines[quote.words].text for quote in found.content.get("ask", ()) if quote.words in lines]
    return {
        **{name: _quoted(voice, found, name, lines) for name in found.content if name != "to"},
        "who": (Line(who, ours),),
        "with": _with(voice, found, lines),
        "by": (Line(_by(voice, found, " ".join(ask)), ours),),
        "contact": (Line(_through(voice, found), ours),),
    }


def _quoted(voice: Voice, found: Gathered, name: str, lines: Lines) -> tuple[Line, ...]:
    quotes = [quote for quote in found.content[name] if quote.words in lines]
    return tuple(_numbered(voice, lines[quote.words], quote.number) for quote in quotes)


def _numbered(voice: Voice, line: Line, number: int) -> Line:
    return replace(line, text=f"{voice.say('paper-idea', n=number)} {line.text}") if number else line


def _with(voice: Voice, found: Gathered, lines: Lines) -> tuple[Line, ...]:
    """By name where people may be named; else how many groups."""
    words = {one.group: lines.get(one.words or "") for one in found.stands}
    if found.about.nameless:
        many = [Line(voice.say("paper-with-count", n=len(words)), voice.language)] if words else []
        return (*many, *filter(None, words.values()))
    groups = (
        replace(said, text=f"{group}: {said.text}") if said else Line(group, "")
        for group, said in words.items()
    )
    return (*groups, *(lines[one] for one in found.allies if one in lines))


def _by(voice: Voice, found: Gathered, ask: str) -> str:
    """Two weeks after the meeting, else the day that the ask names."""
    about = found.about
    today = voice.line.clock.now().astimezone(ZoneInfo(about.timezone)).date()
    by = about.meets_on + ANSWERED if about.meets_on else date_in(ask, voice.language, today)
    return _day(by) if by else voice.say("paper-by-open")


def _day(day: date) -> str:
    return told_whole(day)


def _through(voice: Voice, found: Gathered) -> str:
    """Never a number. The facilitator is a person, too."""
    about = found.about
    if about.nameless or not about.facilitator:
        return voice.say("paper-contact-group", group=about.group)
    return voice.say("paper-contact-named", group=about.group, fac=about.facilitator)


def _legend(voice: Voice, sections: tuple[Section, ...]) -> tuple[str, ...]:
    lines = [line for section in sections for line in section.lines]
    marks = {line.mark for line in lines}
    foreign = any(line.language not in ("", voice.language) for line in lines)
    said = [sentence for mark, sentence in LEGEND.items() if mark in marks]
    return tuple(voice.say(sentence) for sentence in [*said, *(["paper-own"] if foreign else [])])
