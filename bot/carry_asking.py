"""Effects of asking and answering → rows. What concerns another member happens in a turn of her own."""

from __future__ import annotations

from datetime import timedelta

from bot.carrying import Act, Carried, Carrying
from bot.happenings import arrived
from flows import effects as e
from storage import asking, people, pictures
from storage.holding import Person
from translations.detect import guess

LONG = 70  # characters of a question that an offer shows whole on every phone, translated too


async def ask_peers(carrying: Carrying, person: Person, effect: e.AskPeers) -> Carried:
    connection, now = carrying.connection, carrying.now
    words = await _keep(carrying, person, effect.question, effect.photo)
    question = await asking.keep_question(
        connection,
        {
            "member_id": person.id,
            "words_id": words,
            "thought": effect.thought,
            "topic": effect.topic,
            "privacy": effect.privacy,
            "state": "routed" if effect.peers else "alone",
            "created_at": now,
        },
    )
    offers = await asking.offer_to(connection, question, effect.peers, now)
    asked = await asking.question_of_offer(connection, next(iter(offers.values()), ""))
    for member, offer in offers.items():
        _offer(carrying, member, offer, asked)
    return ()


def _offer(
    carrying: Carrying, member: str, offer: str, asked: asking.Asked | None, after: timedelta = timedelta()
) -> None:
    """`after` a while it is offered again, for the last time."""
    if asked is None:
        return
    data = {"offer": offer, "words": asked.words_id, "place": asked.place}
    if asked.length > LONG:
        data["long"] = "yes"
    if after:
        data["again"] = "yes"
    carrying.tell(member, arrived("answer", data), after)


async def take_offer(carrying: Carrying, person: Person, effect: e.TakeOffer) -> Carried:
    await asking.change_offer(carrying.connection, effect.offer, person.id, "claimed", carrying.now)
    return ()


async def pass_offer(carrying: Carrying, person: Person, effect: e.PassOffer) -> Carried:
    await asking.change_offer(carrying.connection, effect.offer, person.id, "passed", carrying.now)
    return ()


async def delay_offer(carrying: Carrying, person: Person, effect: e.DelayOffer) -> Carried:
    """Once; the second "later" is as good as a pass."""
    if await asking.delay_offer(carrying.connection, effect.offer, person.id, carrying.now):
        asked = await asking.question_of_offer(carrying.connection, effect.offer)
        _offer(carrying, person.id, effect.offer, asked, timedelta(hours=effect.hours))
    return ()


async def send_answer(carrying: Carrying, person: Person, effect: e.SendAnswer) -> Carried:
    connection, now = carrying.connection, carrying.now
    asked = await asking.question_of_offer(connection, effect.offer)
    if asked is None or not await asking.change_offer(connection, effect.offer, person.id, "answered", now):
        return ()
    words = await _keep(carrying, person, effect.answer, effect.photo)
    answer = await asking.keep_answer(connection, effect.offer, words, now)
    home = await people.home(connection, person.id)
    data = {"answer": answer, "words": words, "nick": person.nick, "place": home.place}
    carrying.tell(asked.member_id, arrived("receive", data))
    return ()


async def mark_answer(carrying: Carrying, person: Person, effect: e.MarkAnswer) -> Carried:
    answered = await asking.answer(carrying.connection, effect.answer)
    if answered and answered.asker == person.id:
        await asking.mark_answer(carrying.connection, answered, effect.helpful, carrying.now)
    return ()


async def send_thanks(carrying: Carrying, person: Person, effect: e.SendThanks) -> Carried:
    """Her own words are relayed; without any, a sentence of ours says it."""
    answered = await asking.answer(carrying.connection, effect.answer)
    if answered is None or answered.asker != person.id:
        return ()
    shown = await _shown(carrying, person, answered.privacy) | {"answer": answered.id}
    if effect.thanks:
        shown["words"] = await _keep(carrying, person, effect.thanks, effect.photo)
        carrying.tell(answered.answerer, arrived("thanked", shown))
    else:
        carrying.tell(answered.answerer, arrived("thanks" if shown["nick"] else "thanks_anon", shown))
    return ()


async def ask_more(carrying: Carrying, person: Person, effect: e.AskMore) -> Carried:
    answered = await asking.answer(carrying.connection, effect.answer)
    if answered is None or answered.asker != person.id:
        return ()
    words = await _keep(carrying, person, effect.question, effect.photo)
    shown = await _shown(carrying, person, answered.privacy)
    data = {"offer": answered.offer_id, "answer": answered.id, "words": words, **shown}
    carrying.tell(answered.answerer, arrived("further", data))
    return ()


async def _keep(carrying: Carrying, person: Person, text: str, photo: str) -> str:
    """Her words, in the language they are really in: she may write in any, whatever she has set (LNG-02)."""
    guessed = guess(text, person.language, keep=[person.nick])
    language = guessed.language if guessed else person.language
    words = await asking.keep_words(carrying.connection, person.id, language, text, carrying.now)
    if photo:
        await pictures.attach(carrying.connection, person.id, photo, words)
    return words


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
    e.MarkAnswer: mark_answer,
    e.SendThanks: send_thanks,
    e.AskMore: ask_more,
}
