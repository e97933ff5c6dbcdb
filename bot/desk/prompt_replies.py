"""What women answered to a prompt. Each answer is opened by itself, and that is written to the log."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk.html import section
from bot.desk.quoting import quote, texts_of
from bot.desk.roles import FACILITATING
from bot.desk.room import Refused, Visit
from bot.portal.html import Markup, tag
from bot.prompting.looking import Whole
from storage.desk import log
from storage.desk.asked import number_of
from storage.desk.replies import Reply

ASKED = "asked"
"""In place of a number: the words of the member who asked for the prompt."""


async def read(visit: Visit, whole: Whole) -> list[Markup]:
    """The one she has opened. Raises `Refused` where there is no such one, or it is not for her."""
    wanted = visit.fields.get("read", "")
    if not wanted:
        return []
    words = whole.asking.asked_id if wanted == ASKED else _named(whole.replies, visit.number("read"))
    if words is None or not visit.may(*FACILITATING):
        raise Refused("desk-prompts-no-such")
    async with visit.line.database.begin() as connection:
        number = await number_of(connection, words)
        about = f"text {number} of prompt {whole.asking.id}"
        await log.write(
            connection, visit.staff.name, "saw", visit.now, about=about, prompt_id=whole.asking.id
        )
    texts = await texts_of(visit, [words])
    title = visit.say("desk-prompts-read", n=number)
    return [section(title, quote(visit, texts, words), id="read")]


def listed(visit: Visit, whole: Whole) -> list[Markup]:
    """Those that all may read apart from those that are for the team alone; no words."""
    if not visit.may(*FACILITATING):
        return []
    shared = [reply for reply in whole.replies if reply.shares]
    alone = [reply for reply in whole.replies if not reply.shares]
    return [
        tag("p", visit.say("desk-prompts-answered", n=whole.answered), " ", _languages(visit, whole)),
        *_links(visit, whole, shared, "desk-prompts-shared"),
        *_links(visit, whole, alone, "desk-prompts-only-team"),
    ]


def _languages(visit: Visit, whole: Whole) -> str:
    return ", ".join(f"{visit.voice.named(one)} {n}" for one, n in sorted(whole.by_language.items()))


def _links(visit: Visit, whole: Whole, replies: Sequence[Reply], title: str) -> list[Markup]:
    if not replies:
        return []
    here = f"/desk/prompts?p={whole.asking.id}"
    made = (
        tag("li", tag("a", _called(visit, reply), href=f"{here}&read={reply.number}#read"))
        for reply in replies
    )
    return [tag("h3", visit.say(title, n=len(replies))), tag("ul", *made)]


def _called(visit: Visit, reply: Reply) -> str:
    return f"{reply.number}, {visit.voice.named(reply.language)}, {visit.voice.day(reply.created_at)}"


def _named(replies: Sequence[Reply], number: int) -> str | None:
    return next((reply.words_id for reply in replies if reply.number == number), None)
