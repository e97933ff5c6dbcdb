"""Carrying out what a chat of the desk decides about prompts."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from bot.desk import prompt_news
from bot.desk.prompt_work import due_of
from flows.effects import Effect
from flows.effects.desk_prompts import DropPrompt, HandDraft, WorkOnPrompt
from storage.desk import log, prompts, staff
from storage.holding import Person


async def work_on(carrying: Carrying, person: Person, effect: WorkOnPrompt) -> Carried:
    carrying.tell(person.id, due_of(effect))
    return ()


async def hand(carrying: Carrying, person: Person, effect: HandDraft) -> Carried:
    who = await staff.of_member(carrying.connection, person.id)
    if who is not None:
        await prompt_news.to_reader(carrying.connection, carrying.line, effect.prompt, effect.language, who)
    return ()


async def drop(carrying: Carrying, person: Person, effect: DropPrompt) -> Carried:
    """Only her own, and only while it is a draft."""
    connection = carrying.connection
    who = await staff.of_member(connection, person.id)
    asking = await prompts.held(connection, effect.prompt)
    if who is None or asking is None or asking.author_id != who.id or asking.state != "draft":
        return ()
    await prompts.change(connection, effect.prompt, state="cancelled", closed_at=carrying.now)
    about = f"prompt {effect.prompt}"
    await log.write(connection, who.name, "cancelled", carrying.now, about, prompt_id=effect.prompt)
    return ()


PROMPT_ACTS: dict[type[Effect], Act] = {
    WorkOnPrompt: work_on,
    HandDraft: hand,
    DropPrompt: drop,
}
