"""What pages say of a text that somebody checks."""

from __future__ import annotations

from datetime import timedelta

from bot.desk.quoting import quote, texts_of
from bot.desk.room import Visit
from bot.moderating import found_in
from bot.portal.html import Markup, tag
from storage.checking import texts
from storage.checking.checks import Checked
from storage.checking.texts import Text

HOUR = timedelta(hours=1)
KINDS = frozenset({"practice", "question", "answer", "reported"})


def kind_of(visit: Visit, check: Checked) -> str:
    return visit.say(f"desk-check-kind-{check.kind if check.kind in KINDS else 'other'}")


def reasons_of(visit: Visit, check: Checked) -> str:
    """All of them, in plain words."""
    return ", ".join(visit.say(f"mod-why-{reason}") for reason in check.reasons)


def when(visit: Visit, check: Checked) -> str:
    """How long it has waited, and how long it may still; or that this is over."""
    age = (visit.now - check.created_at) // HOUR
    if check.look_at is None:
        return visit.say(
            "desk-check-late" if check.state == "waiting" else f"desk-check-{check.state}", h=age
        )
    return visit.say("desk-check-left-of", h=age, n=max(0, (check.look_at - visit.now) // HOUR))


async def texts_of_check(visit: Visit, check: Checked) -> list[Markup]:
    """All of it as she wrote it, what gave the reason marked; and a translation where she reads another
    language."""
    ids = [str(id) for id in check.about.get("texts") or [check.words_id] if id]
    async with visit.line.database.connect() as connection:
        written = await texts.texts(connection, ids)
    foreign = [one.id for one in written if one.language not in {*visit.staff.reads, visit.voice.language}]
    readable = await texts_of(visit, foreign)
    shown: list[Markup] = []
    for one in written:
        shown.append(tag("blockquote", *_marked(visit, check, one), lang=one.language))
        if one.id in foreign:
            shown.append(quote(visit, readable, one.id))
    return shown


def _marked(visit: Visit, check: Checked, one: Text) -> list[str]:
    """Its parts in order. What a rule found stands out, and is named to who cannot see that."""
    parts: list[str] = []
    done = 0
    for found in found_in(one.text, check.kind, one.language, visit.line.reasons):
        if found.start >= done:
            why = visit.say(f"mod-why-{found.reason}")
            parts += [one.text[done : found.start], tag("mark", one.text[found.start : found.end], title=why)]
            done = found.end
    return [*parts, one.text[done:] or ("" if parts else visit.say("desk-words-spoken"))]
