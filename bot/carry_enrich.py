"""Effects of what comes to a practice after it was told → rows (PRODUCT 6.3, P11; 6.4, F2)."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from bot.checking.holding import About, hold_practice, send_on, why
from bot.happenings import arrived
from bot.keeping import keep_sent
from bot.naming import hides, named
from bot.offering import LONG, put_to_one
from flows import effects as e
from storage import asking, enriching, kindness, offers, questions
from storage.holding import Person
from storage.shown import shown


async def ask_author(carrying: Carrying, person: Person, effect: e.AskAuthor) -> Carried:
    """As any peer is asked; but nobody else is, and she is named as she wishes to be."""
    about = await shown(carrying.connection, effect.practice, person.id)
    if about is None or about.hers:
        return ()
    words = await keep_sent(carrying, person, effect.question, effect)
    return await send_on(carrying, person, "asked", words, {"practice": about.id}, author_is_asked)


async def author_is_asked(carrying: Carrying, person: Person, words: str, about: About) -> None:
    found = await shown(carrying.connection, about["practice"], person.id)
    if found is None:
        return
    known = {"topic": found.topic, "privacy": 1, "credit": found.credit}
    offer = await put_to_one(carrying, person.id, found.author, words, **known)
    said = await asking.text_of(carrying.connection, words, person.id)
    long = "yes" if len(said) > LONG else ""
    data = {"offer": offer, "words": words, "practice": found.id, "long": long}
    carrying.tell(found.author, arrived("enrich", {**data, "id": found.number}))


async def skip_question(carrying: Carrying, person: Person, effect: e.SkipQuestion) -> Carried:
    connection, now = carrying.connection, carrying.now
    asked = await offers.question_of_offer(connection, effect.offer)
    if asked and await offers.change_offer(connection, effect.offer, person.id, "passed", now):
        question = await questions.on_its_way(connection, asked.id)
        if question:
            data = {"asked": asked.id, "words": asked.words_id}
            carrying.tell(asked.member_id, arrived("skipped", {**data, "replaces": question.number}))
    return ()


async def say_kindly(carrying: Carrying, person: Person, effect: e.SayKindly) -> Carried:
    """What she wonders goes along with what she likes, never alone."""
    connection, now = carrying.connection, carrying.now
    about = await shown(connection, effect.practice, person.id)
    if about is None or about.hers:
        return ()
    likes = await keep_sent(carrying, person, effect.likes.text, effect.likes)
    wonders = await _keep_any(carrying, person, effect.wonders)
    kind = await kindness.keep(connection, about.id, person.id, likes, wonders, now)
    with_it = {"practice": about.id, "kindness": kind, "texts": [likes, wonders or ""]}
    return await send_on(carrying, person, "kindly", likes, with_it, kind_word_goes)


async def kind_word_goes(carrying: Carrying, person: Person, words: str, about: About) -> None:
    found = await shown(carrying.connection, about["practice"], person.id)
    if found is None:
        return
    likes, wonders = about["texts"]
    told = await named(carrying, person, "nick")
    data = {"kindness": str(about["kindness"]), "words": likes, "wonders": wonders, "practice": found.id}
    carrying.tell(found.author, arrived("kindly", {**data, "id": found.number, **told}))


async def _keep_any(carrying: Carrying, person: Person, said: e.Said) -> str | None:
    if not said.text and not said.sound:
        return None
    return await keep_sent(carrying, person, said.text, said)


async def answer_kindly(carrying: Carrying, person: Person, effect: e.AnswerKindly) -> Carried:
    connection, now = carrying.connection, carrying.now
    sent = await kindness.answer(connection, effect.kindness, person.id, now)
    about = await shown(connection, sent.practice_id, person.id) if sent else None
    if sent is None or about is None:
        return ()
    words = await keep_sent(carrying, person, effect.text, effect, hidden=hides(about.credit))
    with_it = {"practice": about.id, "reader": sent.reader}
    return await send_on(carrying, person, "replied", words, with_it, reply_goes)


async def reply_goes(carrying: Carrying, person: Person, words: str, about: About) -> None:
    found = await shown(carrying.connection, about["practice"], person.id)
    if found:
        told = await named(carrying, person, found.credit)
        carrying.tell(about["reader"], arrived("replied", {"words": words, "id": found.number, **told}))


async def add_part(carrying: Carrying, person: Person, effect: e.AddPart) -> Carried:
    """Whoever may read the practice may read it too, as she was told when she confirmed it; where a person
    should look at it first, the practice waits for her."""
    connection, now, practice = carrying.connection, carrying.now, effect.practice
    credit = await enriching.lacking(connection, person.id, practice, effect.part)
    if credit is not None:
        words = await keep_sent(carrying, person, effect.text, effect, hidden=hides(credit))
        await enriching.add(connection, practice, effect.part, words, now)
        if await why(carrying, person.id, "addition", [words]) != ([], ""):
            await hold_practice(carrying, person.id, practice)
    return ()


ENRICH_ACTS: dict[type[e.Effect], Act] = {
    e.AskAuthor: ask_author,
    e.SkipQuestion: skip_question,
    e.SayKindly: say_kindly,
    e.AnswerKindly: answer_kindly,
    e.AddPart: add_part,
}
