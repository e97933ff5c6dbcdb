"""What is kept of her, as the sections of a page. What she wrote and saw stays in its own language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bot.know_hers import OF_AUDIENCE, OF_PLAN, readers_of
from bot.portal.html import Markup, fitting, listed, tag
from bot.portal.voice import Voice
from flows.discreet import COVERS, HOURS
from flows.know import PLACES, TOPICS
from storage.checking.hers import LookedAt
from storage.exporting import Agreed, Begun, Note, Record
from storage.hers import HerWords
from storage.told import HerPlan, HerPractice

CONSENTS, WORDS, OTHERS = 20_000, 25_000, 6_000  # bytes of each, so that the page stays under 100 kB
APART = ("idea", "plan")  # kinds of words that have a section of their own


def sections(voice: Voice, record: Record) -> Iterator[Markup]:
    """Whatever there is too much of for a page is in the file (`bot.own.copy`), and the page says so."""
    apart = [tag("p", voice.say(name)) for name in ("page-apart", "page-letters")]
    yield _section(voice, "page-you", [listed(about(voice, record)), *apart])
    yield _section(voice, "page-agreed", some(voice, CONSENTS, (agreed(voice, c) for c in record.consents)))
    others = (words for words in record.words if words.kind not in APART)
    yield _section(voice, "page-words", some(voice, WORDS, (wrote(voice, words) for words in others)))
    yield _section(voice, "page-ideas", some(voice, WORDS, (told(voice, one) for one in record.practices)))
    yield _section(voice, "page-plans", some(voice, OTHERS, (planned(voice, one) for one in record.plans)))
    yield _section(voice, "page-begun", some(voice, OTHERS, (begun(voice, one) for one in record.begun)))
    yield _section(voice, "page-notes", some(voice, OTHERS, (noted(voice, note) for note in record.notes)))
    yield _section(voice, "page-checks", some(voice, OTHERS, (checked(voice, one) for one in record.checks)))


def about(voice: Voice, record: Record) -> list[tuple[str, str]]:
    her = record.herself
    told = {
        "page-nick": her.nick,
        "page-group": her.group,
        "page-place": her.place,
        "page-kind": voice.label("onb-home", PLACES, her.kind_of_place),
        "page-language": voice.named(her.language),
        "page-shows": voice.yes(her.shows),
        "page-discreet": voice.yes(her.discreet),
        "page-pin": voice.yes(her.pin),
        "page-hours": voice.label("onb-hours", HOURS, her.hours),
        "page-cover": voice.label("onb-cover", COVERS, her.cover),
        "page-knows": voice.labels("onb-know", TOPICS, her.knows),
        "page-wants": voice.labels("onb-want", TOPICS, her.wants),
        "page-since": voice.day(her.created_at),
        "page-seen": voice.day(her.seen_at),
        "page-offers": str(record.offered),
        "page-answered": str(record.answered),
        "page-doubted": str(record.doubted),
        "page-prompts": str(record.prompts),
        "page-looked-at": voice.yes(her.looked_at),
        "page-desk": voice.roles(record.roles),
    }
    return [(voice.say(name), value or voice.say("page-none")) for name, value in told.items()]


def agreed(voice: Voice, consent: Agreed) -> Markup:
    """The words she saw, and beside them the same sentence in the other languages (CON-04)."""
    told = voice.say(
        "page-asked",
        date=voice.day(consent.given_at),
        channel=voice.say(f"page-{consent.channel}"),
        language=voice.named(consent.language),
        answer=voice.option(consent.sentence, consent.answer),
    )
    ended = [tag("p", voice.say("page-ended", date=voice.day(consent.ended_at)))] if consent.ended_at else []
    others = [
        tag("p", voice.say("page-today", language=voice.named(language)))
        + tag("blockquote", text, lang=language)
        for language, text in voice.elsewhere(consent.sentence, consent.language).items()
    ]
    seen = tag("blockquote", consent.wording, lang=consent.language, class_="seen")
    return tag("article", tag("p", told), seen, *ended, *map(Markup, others))


def wrote(voice: Voice, words: HerWords) -> Markup:
    kind = voice.say(f"page-kind-{words.kind}")
    along = [voice.line.catalog.part("relay", "pictured", voice.language)] if words.photo else []
    along += [voice.say("voice-told", s=words.seconds)] if words.seconds else []
    told = [", ".join([kind, str(words.number), voice.day(words.created_at)])]
    told[0] += f" ({', '.join(along)})" if along else ""
    told.append(voice.say("page-readers", readers=voice.say(readers_of(words))))
    asked = [(voice.say("page-answers"), str(words.answers)), (voice.say("page-thought"), words.thought)]
    of_question = listed([row for row in asked if row[1]]) if words.kind == "question" else ""
    said = tag("blockquote", words.text, lang=words.language)
    return tag("article", tag("p", told[0]), said, of_question, tag("p", told[1]))


def told(voice: Voice, practice: HerPractice) -> Markup:
    """All parts of it, under the headings that they have on its own page."""
    kind, held = voice.say(f"sheet-{practice.kind}"), practice.state == "held"
    readers = voice.say(OF_AUDIENCE["held" if held else practice.audience])
    named = [voice.say("sheet-number", n=practice.number), kind, voice.day(practice.created_at)]
    return tag(
        "article",
        tag("p", ", ".join(named)),
        *_texts(voice, practice.texts, "sheet"),
        tag("p", voice.say("page-readers", readers=readers)),
        tag("p", voice.say("page-used", n=practice.used)),
    )


def planned(voice: Voice, plan: HerPlan) -> Markup:
    """Of the idea that it is made from only the number: the rest is another's."""
    known = [voice.say("sheet-number", n=plan.practice)] if plan.practice else []
    known += [voice.day(plan.created_at), *([voice.say(f"sheet-came-{plan.result}")] if plan.result else [])]
    readers = voice.say("page-readers", readers=voice.say(OF_PLAN["shown" if plan.shown else "kept"]))
    return tag("article", tag("p", ", ".join(known)), *_texts(voice, plan.texts, "plan"), tag("p", readers))


def _texts(voice: Voice, texts: Mapping[str, str], headings: str) -> list[Markup]:
    untyped = voice.line.catalog.part("voice-told", "untyped", voice.language)
    return [
        piece
        for name, text in texts.items()
        for piece in (tag("h3", voice.say(f"{headings}-{name}")), tag("blockquote", text or untyped))
    ]


def begun(voice: Voice, one: Begun) -> Markup:
    thing = f"thing-{one.flow}"
    named = voice.say(thing) if voice.line.catalog.has(thing, voice.language) else one.flow
    texts = [tag("blockquote", text) for text in one.written]
    return tag("article", tag("p", f"{named}, {voice.day(one.since)}"), *texts)


def noted(voice: Voice, note: Note) -> Markup:
    return tag("article", tag("p", voice.day(note.created_at)), tag("blockquote", note.note))


def checked(voice: Voice, one: LookedAt) -> Markup:
    """What came of it, and of her appeal; who looked is not told."""
    told = [voice.worded("desk-her-text", one.kind), voice.worded("desk-her-state", one.state)]
    told += [voice.worded("desk-her-appeal", one.appeal)] if one.appeal else []
    said = ", ".join([*told, voice.day(one.decided_at or one.created_at)])
    reason = voice.worded("mod-why", one.why)
    why = tag("p", voice.say("desk-decisions-why", why=reason)) if one.why else ""
    return tag("article", tag("p", said), why)


def some(voice: Voice, most: int, made: Iterable[Markup]) -> list[Markup]:
    """As many as have room in so many bytes; then how many are left out."""
    articles = list(made)
    kept = fitting(articles, most)
    left = len(articles) - len(kept)
    older = [tag("p", voice.say("page-older", n=left))] if left else []
    return [*kept, *older] or [tag("p", voice.say("page-none"))]


def _section(voice: Voice, name: str, inside: list[Markup]) -> Markup:
    return tag("section", tag("h2", voice.say(name)), *inside)
