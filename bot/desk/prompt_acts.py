"""What can be done to a prompt on its page, by the name of the button."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from fastapi import Response
from fastapi.responses import JSONResponse

from bot.desk import prompt_news, prompt_work
from bot.desk.prompt_audience import audience_of
from bot.desk.prompt_counts import letters_told, reach_told
from bot.desk.prompt_work import Job
from bot.desk.room import Did, Refused, Visit
from bot.prompting import writing
from storage.desk.asked import words_numbered

Act = Callable[[Visit], Awaitable[Did]]


async def counted(visit: Visit) -> Response:
    """How long what she is writing is, or how many it goes to; nothing is kept. A script gets it by itself,
    a button shows the page again as she has filled it in."""
    asked = await reach_told(visit) if visit.fields.get("counts") == "reach" else letters_told(visit)
    if visit.fields.get("live"):
        return JSONResponse({"told": visit.say(asked.sentence, **asked.values)})
    raise asked


async def begin(visit: Visit) -> Did:
    """With its words at once, so that nothing is begun that has none."""
    number = visit.number("about")
    async with visit.line.database.connect() as connection:
        words = await words_numbered(connection, number) if number else None
    if number and words is None:
        raise Refused("desk-prompts-no-such")
    prompt = await writing.begin(visit.line, visit.staff, visit.fields.get("asked_by", ""), words)
    try:
        await writing.word(visit.line, visit.staff, prompt, visit.fields.get("text", ""))
    except Refused:
        await writing.cancel(visit.line, visit.staff, prompt)
        raise
    return Did("desk-prompts-begun", f"p={prompt}")


async def address(visit: Visit) -> Did:
    prompt = visit.number("p")
    await writing.address(visit.line, visit.staff, prompt, audience_of(visit.fields))
    return _did(visit, "desk-kept")


async def hand(visit: Visit) -> Did:
    async with visit.line.database.begin() as connection:
        prompt, language = visit.number("p"), visit.fields.get("language", "")
        asked = await prompt_news.to_reader(connection, visit.line, prompt, language, visit.staff)
    if not asked:
        raise Refused("desk-prompts-nobody-reads")
    return _did(visit, "desk-prompts-handed")


async def change(visit: Visit) -> Did:
    """The second person asks for something else, and says what."""
    if not visit.fields.get("text", "").strip():
        raise Refused("desk-prompts-say-what")
    await prompt_work.ACTS["decline"](_job(visit, "change"))
    return _did(visit, "desk-prompts-told")


async def no(visit: Visit) -> Did:
    await prompt_work.ACTS["decline"](_job(visit, "no"))
    return _did(visit, "desk-prompts-told")


def as_by_chat(act: str, said: str) -> Act:
    """The same that a chat does, with whoever has to be told of it."""

    async def done(visit: Visit) -> Did:
        await prompt_work.ACTS[act](_job(visit))
        return _did(visit, said)

    return done


def plainly(act: Callable[..., Awaitable[None]], said: str, *fields: str) -> Act:
    """An act of `bot.prompting`, with these fields of the form."""

    async def done(visit: Visit) -> Did:
        given = (visit.fields.get(name, "") for name in fields)
        await act(visit.line, visit.staff, visit.number("p"), *given)
        return _did(visit, said)

    return done


def _job(visit: Visit, kind: str = "") -> Job:
    language, text = visit.fields.get("language", ""), visit.fields.get("text", "")
    return Job(visit.line, visit.staff, visit.number("p"), language, kind, "", text)


def _did(visit: Visit, said: str) -> Did:
    return Did(said, f"p={visit.number('p')}")


KEPT = "desk-kept"
ACTS: Mapping[str, Act] = {
    "begin": begin,
    "word": as_by_chat("write", KEPT),
    "address": address,
    "translate": plainly(writing.translate, "desk-prompts-drafted"),
    "accept": as_by_chat("accept", "desk-prompts-accepted"),
    "correct": as_by_chat("correct", KEPT),
    "hand": hand,
    "test": plainly(writing.test, "desk-prompts-tested"),
    "ask": as_by_chat("ask", "desk-prompts-asked"),
    "agree": as_by_chat("agree", "desk-prompts-agreed"),
    "change": change,
    "no": no,
    "cancel": plainly(writing.cancel, "desk-prompts-cancelled"),
    "d-word": plainly(writing.digest_word, KEPT, "text"),
    "d-translate": plainly(writing.digest_translate, "desk-prompts-drafted"),
    "d-accept": plainly(writing.digest_accept, "desk-prompts-accepted", "language"),
    "d-correct": plainly(writing.digest_correct, KEPT, "language", "text"),
    "d-ask": plainly(writing.digest_ask_second, "desk-prompts-digest-asked"),
    "d-agree": plainly(writing.digest_send, "desk-prompts-digest-sent"),
    "d-no": plainly(writing.digest_decline, KEPT),
}
