"""The questions that no peer has answered: by age, then one of them whole, with all that can be done for
it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from fastapi import Response

from bot.desk.html import choice, section, table
from bot.desk.question_page import opened_page
from bot.desk.roles import FACILITATING
from bot.desk.room import Did, Visit
from bot.portal.html import Markup, tag
from bot.unmet import asking, writing
from bot.unmet.found import HANDLE, HOUR, hours_of, left_of
from storage import unanswered
from storage.team import Said
from storage.unanswered import Unanswered

AGES = {"desk-age-72": 48, "desk-age-48": 24, "desk-age-24": 4, "desk-age-4": 0}  # from so many hours
SHOWN = 60  # questions of one age
ANY = "-"


class QuestionsRoom:
    """The list names nobody and shows no words; a question is opened to be read, and that is logged."""

    path, title, roles = "questions", "desk-questions", FACILITATING

    async def show(self, visit: Visit) -> list[Markup] | Response:
        if handle := visit.fields.get("q", ""):
            return await opened_page(visit, self.path, handle)
        async with visit.line.database.connect() as connection:
            waiting = await unanswered.every(connection)
        chosen = [question for question in waiting if _is_asked_for(visit, question)]
        told = visit.say("desk-questions-told", n=len(chosen))
        return [tag("p", told), _sieve(visit, self.path, waiting), *_by_age(visit, chosen)]

    async def act(self, visit: Visit) -> Did | Response:
        """What she wrote, whom she chose, or that all are asked; raises `Refused`."""
        line, who = visit.line, visit.staff.name
        handle, do = visit.fields.get("q", ""), visit.fields.get("do", "")
        back = f"q={handle[:HANDLE]}"
        match do:
            case "write" | "tried":
                said = Said(who, visit.fields.get("language", ""), visit.fields.get("text", ""))
                keep, closes = visit.fields.get("keep") == "yes", do == "tried"
                stopped = await writing.write(line, handle, said, keep=keep, closes=closes)
                told = "desk-question-closed" if closes else "desk-question-written"
                return Did("desk-question-stopped" if stopped else told, "" if closes else back)
            case "ask":
                await asking.ask(line, handle, who, *_chosen(visit))
                return Did("desk-question-asked", back)
            case "widen":
                asked = await asking.widen(line, handle, who)
                return Did("desk-question-widened" if asked else "desk-question-nobody", back)
            case _:
                await writing.close(line, handle, who)
                return Did("desk-question-closed")


def _chosen(visit: Visit) -> tuple[str, str]:
    """A nickname, and the word of a group where one of those who are named was taken."""
    if named := visit.fields.get("one", ""):
        nick, _, word = named.rpartition("/")
        return nick, word
    return visit.fields.get("nick", ""), visit.fields.get("word", "")


def _is_asked_for(visit: Visit, question: Unanswered) -> bool:
    wanted = {name: visit.fields.get(name, ANY) or ANY for name in ("language", "topic", "place")}
    return all(value in (ANY, getattr(question, name)) for name, value in wanted.items())


def _sieve(visit: Visit, path: str, waiting: Sequence[Unanswered]) -> Markup:
    """By language, topic and place, as far as there are any that wait."""
    languages = {one.language: visit.voice.named(one.language) for one in waiting}
    topics = {one.topic: topic_of(visit, one.topic) for one in waiting}
    places = {one.place: one.place for one in waiting}
    fields = (
        choice(
            visit.say(f"desk-by-{name}"),
            name,
            {"": visit.say("desk-any"), **dict(sorted(known.items()))},
            visit.fields.get(name, "").removeprefix(ANY),
        )
        for name, known in (("language", languages), ("topic", topics), ("place", places))
    )
    show = tag("button", visit.say("desk-show"))
    return tag("form", *fields, show, method="get", action=f"/desk/{path}")


def topic_of(visit: Visit, topic: str) -> str:
    """What it is called; its own name if it is none of those that are known."""
    label = f"topic-{topic}"
    return visit.say(label) if visit.line.catalog.has(label, visit.voice.language) else topic


def _by_age(visit: Visit, chosen: Sequence[Unanswered]) -> list[Markup]:
    made, left = [], list(chosen)
    for age, least in AGES.items():
        these = [one for one in left if hours_of(one, visit.now) >= least]
        left = [one for one in left if one not in these]
        made += [section(visit.say(age, n=len(these)), *_table(visit, these, visit.say(age, n=len(these))))]
    return made


def _table(visit: Visit, these: Sequence[Unanswered], caption: str) -> list[Markup]:
    if not these:
        return [tag("p", visit.say("desk-none"), class_="soft")]
    names = (
        "desk-question",
        "desk-by-topic",
        "desk-by-place",
        "desk-by-language",
        "desk-who-asked",
        "desk-left",
    )
    made = table([visit.say(name) for name in names], [_row(visit, one) for one in these[:SHOWN]], caption)
    more = [tag("p", visit.say("desk-cut", n=SHOWN))] if len(these) > SHOWN else []
    return [made, *more]


def _row(visit: Visit, one: Unanswered) -> list[str]:
    handle = one.id[:HANDLE]
    link = tag("a", visit.say("desk-hours", n=hours_of(one, visit.now)), href=f"/desk/questions?q={handle}")
    peers = visit.say("desk-peers", asked=one.asked, passed=one.passed, answering=one.answering)
    return [
        link,
        topic_of(visit, one.topic),
        one.place,
        visit.voice.named(one.language),
        f"{peers} ({one.facilitator})",
        left_told(visit, left_of(one, visit.now)),
    ]


def left_told(visit: Visit, left: timedelta | None) -> str:
    """How long until what she was told is broken, or since when it is."""
    if left is None:
        return visit.say("desk-left-met")
    return visit.say("desk-left-late" if left < timedelta() else "desk-left-hours", n=abs(left) // HOUR)
