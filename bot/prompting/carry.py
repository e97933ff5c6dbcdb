"""Effects of a prompt that was put to a member → rows."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from bot.checking.holding import About, send_on
from bot.keeping import keep_sent
from flows.effects import Effect
from flows.effects import prompts as e
from storage import people
from storage.desk import copies, prompts, replies
from storage.holding import Person


async def see_prompt(carrying: Carrying, person: Person, effect: e.SeePrompt) -> Carried:
    await copies.seen(carrying.connection, effect.prompt, person.id, carrying.now)
    return ()


async def skip_prompt(carrying: Carrying, person: Person, effect: e.SkipPrompt) -> Carried:
    """Who wants fewer is left out of the next three."""
    state = "fewer" if effect.fewer else "skipped"
    await copies.passed(carrying.connection, effect.prompt, person.id, state)
    if effect.fewer:
        await people.change(carrying.connection, person.id, {"fewer": copies.FEWER})
    return ()


async def send_reply(carrying: Carrying, person: Person, effect: e.SendReply) -> Carried:
    """Nobody is named with it, so that her voice goes to nobody. What was not put to her is not kept."""
    if not await prompts.put_to(carrying.connection, person.id, [effect.prompt]):
        return ()
    words = await keep_sent(carrying, person, effect.text, effect, hidden=True)
    await replies.keep(carrying.connection, effect.prompt, person.id, words, carrying.now)
    if not effect.shares:
        return ()
    return await send_on(carrying, person, "prompt", words, {"prompt": effect.prompt}, reply_shows)


async def reply_shows(carrying: Carrying, _: Person, words: str, __: About) -> None:
    """From now on all who got the prompt may read it."""
    await replies.share(carrying.connection, words)


async def hear_digest(carrying: Carrying, person: Person, effect: e.HearDigest) -> Carried:
    await copies.heard(carrying.connection, effect.prompt, person.id, carrying.now)
    return ()


REPLYING_ACTS: dict[type[Effect], Act] = {
    e.SeePrompt: see_prompt,
    e.SkipPrompt: skip_prompt,
    e.SendReply: send_reply,
    e.HearDigest: hear_digest,
}
