"""Translations that somebody doubts or nobody has made, and the sample of each quarter (LNG-05, LNG-16)."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import Response

from bot.desk.html import button, choice, form, section, table
from bot.desk.keepers.one_translation import opened
from bot.desk.keepers.since import age, left
from bot.desk.roles import FACILITATING, KEEPER
from bot.desk.room import Did, Refused, Visit
from bot.keepers import WITHIN, Keeper, Written
from bot.portal.html import Markup, tag
from bot.tending import samples, translations
from bot.tending.samples import SAMPLE
from storage import doubts
from storage.doubts import Waiting
from storage.samples import Judged
from translations.catalog import LANGUAGES

MOST = 50  # in each list


class TranslationsRoom:
    path, title, roles = "translations", "desk-translations", FACILITATING | {KEEPER}

    async def show(self, visit: Visit) -> list[Markup] | Response:
        if handle := visit.fields.get("open"):
            return await opened(visit, self.path, handle)
        async with visit.line.database.connect() as connection:
            waiting = await doubts.waiting(connection, visit.now)
        return [
            _listed(visit, "desk-tr-doubted", [one for one in waiting if one.why == "doubted"]),
            _listed(visit, "desk-tr-missing", [one for one in waiting if one.why in ("held", "missing")]),
            _listed(visit, "desk-tr-sample", [one for one in waiting if one.why == "sample"]),
            _quality(visit, self.path, await samples.judged(visit.line)),
        ]

    async def act(self, visit: Visit) -> Did | Response:
        """Only a keeper; and only in a language that she reads."""
        if not visit.may(KEEPER):
            raise Refused("desk-keepers-only")
        if visit.fields.get("do") == "draw":
            await samples.draw(visit.line, visit.fields.get("from", ""), visit.fields.get("into", ""))
            return Did("desk-tr-drawn")
        return await _put_right(visit, visit.fields.get("open", ""))


async def _put_right(visit: Visit, handle: str) -> Did:
    if handle.rpartition("-")[2] not in visit.staff.reads:
        raise Refused("desk-tr-not-yours")
    who, text = Keeper(visit.staff.name), visit.fields.get("text", "").replace("\r\n", "\n")
    new = Written(who, text, as_it_is=bool(visit.fields.get("as-it-is")))
    match visit.fields.get("do"):
        case "correct":
            changed = visit.fields.get("sense") == "changed"
            await translations.correct(visit.line, handle, new, sense=changed)
            return Did("desk-tr-corrected" if changed else "desk-tr-small")
        case "write":
            await translations.write(visit.line, handle, new)
            return Did("desk-tr-made")
        case _:
            await translations.fine(visit.line, handle, who)
            return Did("desk-tr-fine")


def _listed(visit: Visit, heading: str, waiting: Sequence[Waiting]) -> Markup:
    rows = [
        [
            tag("a", f"{one.number}-{one.target}", href=f"?open={one.number}-{one.target}"),
            f"{visit.voice.named(one.source)} → {visit.voice.named(one.target)}",
            visit.say(f"desk-tr-{one.why}-by", n=one.times),
            left(visit, one.since, WITHIN) if one.why == "doubted" else age(visit, one.since),
        ]
        for one in waiting[:MOST]
    ]
    head = [visit.say(name) for name in ("desk-t-handle", "desk-t-direction", "desk-t-why", "desk-t-time")]
    told = table(head, rows, visit.say(f"{heading}-how")) if rows else tag("p", visit.say("desk-t-nothing"))
    more = [tag("p", visit.say("desk-t-more", n=len(waiting) - MOST))] if len(waiting) > MOST else []
    return section(visit.say(heading), told, *more)


def _quality(visit: Visit, path: str, judged: Sequence[Judged]) -> Markup:
    rows = [
        [
            f"{visit.voice.named(one.source)} → {visit.voice.named(one.target)}",
            visit.say("desk-tr-read-of", n=one.read, of=one.drawn),
            f"{round(100 * one.fine / one.read)} %" if one.read else "–",
        ]
        for one in judged
    ]
    head = [visit.say(name) for name in ("desk-t-direction", "desk-tr-read", "desk-tr-clear")]
    told = [table(head, rows, visit.say("desk-tr-quality-how"))] if rows else []
    return section(visit.say("desk-tr-quality"), *told, *_draw(visit, path))


def _draw(visit: Visit, path: str) -> list[Markup]:
    """A form that draws the sample of a direction."""
    if not visit.may(KEEPER):
        return []
    named = {language: visit.voice.named(language) for language in LANGUAGES}
    return [
        form(
            visit,
            path,
            choice(visit.say("desk-t-from"), "from", named),
            choice(visit.say("desk-t-into"), "into", named, LANGUAGES[1]),
            button(visit.say("desk-tr-draw", n=SAMPLE), "draw"),
        )
    ]
