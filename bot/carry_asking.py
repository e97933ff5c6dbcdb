"""Effects of asking and answering → rows. What concerns another member happens in a turn of her own."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.carry_alike import ask_one, read_answer
from bot.carry_follow import follow_up
from bot.carry_speak import listen
from bot.carrying import Act, Carried, Carrying
from bot.checking.holding import About, hold_or_pass, send_on
from bot.happenings import arrived
from bot.keeping import keep_sent
from bot.naming import hides, named
from bot.offering import offer_again, put_to
from bot.waiting import waited_until
from flows import effects as e
from storage import asking, cards, hers, likeness, offers, people, questions, ties
from storage.holding import Person


async def ask_peers(carrying: Carrying, person: Person, effect: e.AskPeers) -> Carried:
    connection, now = carrying.connection, carrying.now
    # Her thought first: what she wrote last is her question, and takes the thought along when it is erased.
    thought = await _keep_thought(carrying, person, effect)
    words = await keep_sent(carrying, person, effect.question, effect, hidden=effect.privacy != 1)
    question = await questions.keep(
        connection,
        {
            "member_id": person.id,
            "words_id": words,
            "thought": "" if thought else effect.thought,
            "thought_id": thought,
            "topic": effect.topic,
            "privacy": effect.privacy,
            "state": "routed" if effect.peers else "alone",
            "created_at": now,
            "look_at": now,
        },
    )
    with_it = {"question": question, "texts": [words, thought or ""]}
    if await hold_or_pass(carrying, person, "question", words, with_it, question_id=question):
        await questions.change(connection, question, state="alone", look_at=None)
    else:
        await put_to(carrying, question, effect.peers)
        if not effect.peers:
            await cards.put(connection, "question-alone", person.id, "", now, question)
    if effect.replaces:
        await hers.close(connection, person.id, effect.replaces, now)
    return ()


async def take_offer(carrying: Carrying, person: Person, effect: e.TakeOffer) -> Carried:
    """Nobody is refused: who comes when enough have claimed it answers all the same."""
    connection, now, offer = carrying.connection, carrying.now, effect.offer
    panel = await carrying.panel()
    free_at = waited_until(person.hours, person.timezone, now, timedelta(hours=panel.claim))
    if await offers.change_offer(connection, offer, person.id, "claimed", now, free_at=free_at):
        await questions.look_again(connection, offer, now)
        asked = await offers.question_of_offer(connection, offer)
        taken = await offers.claims(connection, asked.id, now, beside=offer) if asked else 0
        if taken >= panel.claims:
            await offers.change_offer(connection, offer, person.id, "claimed", now, also=True)
    return ()


async def pass_offer(carrying: Carrying, person: Person, effect: e.PassOffer) -> Carried:
    if await offers.change_offer(carrying.connection, effect.offer, person.id, "passed", carrying.now):
        await questions.look_again(carrying.connection, effect.offer, carrying.now)
    return ()


async def delay_offer(carrying: Carrying, person: Person, effect: e.DelayOffer) -> Carried:
    """Once; the second "later" is as good as a pass."""
    if await offers.delay_offer(carrying.connection, effect.offer, person.id, carrying.now):
        asked = await offers.question_of_offer(carrying.connection, effect.offer)
        offer_again(carrying, person.id, effect.offer, asked, timedelta(hours=effect.hours))
    return ()


async def send_answer(carrying: Carrying, person: Person, effect: e.SendAnswer) -> Carried:
    connection, now = carrying.connection, carrying.now
    asked = await offers.question_of_offer(connection, effect.offer)
    if asked is None or not await offers.change_offer(connection, effect.offer, person.id, "answered", now):
        return ()
    words = await keep_sent(carrying, person, effect.answer, effect, hidden=hides(asked.credit))
    return await send_on(carrying, person, "answer", words, {"offer": effect.offer}, answer_goes)


async def answer_goes(carrying: Carrying, person: Person, words: str, about: About) -> None:
    """To her who asked, if her question is there still."""
    connection, now, offer = carrying.connection, carrying.now, about["offer"]
    asked = await offers.question_of_offer(connection, offer)
    if asked is None:
        return
    shown = await named(carrying, person, asked.credit)
    answer = await asking.keep_answer(connection, offer, words, now)
    await questions.look_again(connection, offer, now)
    await follow_up(carrying, asked.id)
    hidden = "" if asked.privacy == 1 else "yes"
    data = {"answer": answer, "words": words, "hidden": hidden, **shown}
    carrying.tell(asked.member_id, arrived("receive", data))


async def mark_answer(carrying: Carrying, person: Person, effect: e.MarkAnswer) -> Carried:
    answered = await _for_her(carrying, person, effect.answer)
    if answered and answered.asker != person.id:
        await likeness.mark(carrying.connection, answered.id, person.id, effect.helpful)
    elif answered:
        await asking.mark_answer(carrying.connection, answered, effect.helpful, carrying.now)
        if effect.helpful:
            await ties.tie(carrying.connection, person.id, answered.answerer, "answered", carrying.now)
            await follow_up(carrying, answered.question_id)
        further = not effect.helpful
        await questions.look_again(carrying.connection, answered.offer_id, carrying.now, further=further)
    return ()


async def send_thanks(carrying: Carrying, person: Person, effect: e.SendThanks) -> Carried:
    """Her own words are relayed; without any, a sentence of ours says it."""
    answered = await _for_her(carrying, person, effect.answer)
    if answered is None:
        return ()
    shown = await _shown(carrying, person, answered.privacy) | {"answer": answered.id}
    if effect.thanks or effect.sound:
        words = await keep_sent(carrying, person, effect.thanks, effect, hidden=not shown["nick"])
        return await send_on(carrying, person, "thanks", words, {"answer": answered.id}, thanks_go)
    carrying.tell(answered.answerer, arrived("thanks" if shown["nick"] else "thanks_anon", shown))
    return ()


async def thanks_go(carrying: Carrying, person: Person, words: str, about: About) -> None:
    answered = await _for_her(carrying, person, about["answer"])
    if answered:
        shown = await _shown(carrying, person, answered.privacy) | {"answer": answered.id, "words": words}
        carrying.tell(answered.answerer, arrived("thanked", shown))


async def ask_more(carrying: Carrying, person: Person, effect: e.AskMore) -> Carried:
    answered = await _for_her(carrying, person, effect.answer)
    if answered is None:
        return ()
    shown = await _shown(carrying, person, answered.privacy)
    words = await keep_sent(carrying, person, effect.question, effect, hidden=not shown["nick"])
    return await send_on(carrying, person, "more", words, {"answer": answered.id}, further_goes)


async def further_goes(carrying: Carrying, person: Person, words: str, about: About) -> None:
    answered = await _for_her(carrying, person, about["answer"])
    if answered is None:
        return
    shown = await _shown(carrying, person, answered.privacy)
    asked_first = answered.asker == person.id
    offer = answered.offer_id if asked_first else await ask_one(carrying, person, answered, words)
    data = {"offer": offer, "answer": answered.id, "words": words, **shown}
    carrying.tell(answered.answerer, arrived("further", data))


async def _for_her(carrying: Carrying, person: Person, answer: str) -> asking.Answered | None:
    """An answer that she may reply to: it was for her, or she was shown it as the answer to a look-alike."""
    answered = await asking.answer(carrying.connection, answer)
    if answered is None or answered.asker == person.id:
        return answered
    privacy = await likeness.privacy_of(carrying.connection, answer, person.id)
    return None if privacy is None else replace(answered, privacy=privacy)


async def _keep_thought(carrying: Carrying, person: Person, effect: e.AskPeers) -> str | None:
    """What goes along with her question is words for others like any; what does not is no words at all."""
    if not effect.along:
        return None
    language = await listen(carrying, person, effect.thought)
    return await asking.keep_words(carrying.connection, person.id, language, effect.thought, carrying.now)


async def _shown(carrying: Carrying, person: Person, privacy: int) -> dict[str, str]:
    """The nickname and place that go with her words: a private question hides the nickname."""
    home = await people.home(carrying.connection, person.id)
    return {"nick": person.nick if privacy == 1 else "", "place": home.place}


ASKING_ACTS: dict[type[e.Effect], Act] = {
    e.AskPeers: ask_peers,
    e.TakeOffer: take_offer,
    e.PassOffer: pass_offer,
    e.DelayOffer: delay_offer,
    e.SendAnswer: send_answer,
    e.ReadAnswer: read_answer,
    e.MarkAnswer: mark_answer,
    e.SendThanks: send_thanks,
    e.AskMore: ask_more,
}
