"""A text that waited goes on, by the ids that were kept with it (PRODUCT 6.9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.carry_adapt import outcome_goes, plan_goes, word_goes
from bot.carry_asking import answer_goes, further_goes, thanks_go
from bot.carry_enrich import author_is_asked, kind_word_goes, reply_goes
from bot.carry_follow import result_goes
from bot.carrying import Carrying
from bot.checking.holding import About, Goes
from bot.prompting.carry import reply_shows
from bot.wave_steps import Looking, ask
from flows.routing import first_wave
from storage import candidates, cards, held, holding, practices, questions
from storage.checking.checks import Checked
from storage.holding import Person


async def question_goes(carrying: Carrying, person: Person, words: str, about: About) -> None:
    """To the peers who fit now. Who closed it meanwhile is asked nothing more about it."""
    await candidates.hold(carrying.connection)
    found = await questions.on_its_way(carrying.connection, about["question"])
    if found is None or found.state == "closed":
        return
    asked = await ask(Looking(carrying, replace(found, wave=0), ()), first_wave, 1)
    await questions.change(carrying.connection, found.id, look_at=carrying.now)
    if not asked:
        await cards.put(carrying.connection, "question-alone", person.id, "", carrying.now, found.id)


GOES: Mapping[str, Goes] = {
    "question": question_goes,
    "answer": answer_goes,
    "thanks": thanks_go,
    "more": further_goes,
    "asked": author_is_asked,
    "kindly": kind_word_goes,
    "replied": reply_goes,
    "result": result_goes,
    "plan": plan_goes,
    "outcome": outcome_goes,
    "word": word_goes,
    "prompt": reply_shows,
}
"""What others see already (a first share, a text that was reported) goes nowhere any more."""


async def go_on(carrying: Carrying, check: Checked) -> None:
    """It is decided already: what is still undecided keeps it back."""
    if check.practice_id:
        await _show_practice(carrying, check)
    elif not check.out and check.words_id:
        person = (await holding.by_id(carrying.connection, [check.member_id])).get(check.member_id)
        if person:
            await GOES[check.kind](
                carrying, person, str(check.about.get("words", check.words_id)), check.about
            )


async def _show_practice(carrying: Carrying, check: Checked) -> None:
    connection, now = carrying.connection, carrying.now
    for one in await held.waiting(connection):
        if one.id == check.practice_id:
            await held.pass_on(connection, one, now)
    await practices.look(connection, str(check.practice_id), now)


async def hide(carrying: Carrying, check: Checked) -> None:
    """Others see it no more, as far as that is in our hands."""
    if check.practice_id:
        await practices.hold(carrying.connection, check.practice_id)
