"""Effects of what came of a question → rows, and the news of it for those who answered."""

from __future__ import annotations

from datetime import timedelta

from bot.carrying import Act, Carried, Carrying
from bot.checking.holding import About, send_on
from bot.happenings import arrived, followed
from bot.keeping import keep_sent
from flows import effects as e
from storage import following
from storage.following import Followed
from storage.holding import Person
from storage.timers import Due

DAY = timedelta(days=1)
FIRST, AGAIN = 14 * DAY, 16 * DAY  # after an answer; after she was asked the first time (PRODUCT 6.5, A11)


async def follow_up(carrying: Carrying, question: str) -> None:
    """An answer has come, or has helped: she is asked what came of it two weeks after the first that helped,
    and until one has helped after the last."""
    found = await following.question(carrying.connection, question)
    counts = found is not None and found.helped_at in (None, carrying.now)
    if found and found.state != "closed" and counts and not (found.followed_at and found.helped_at is None):
        ask_after(carrying, found, FIRST, again=found.followed_at is not None)


def ask_after(carrying: Carrying, found: Followed, after: timedelta, *, again: bool) -> None:
    """`again`: for the last time."""
    event, at = followed(found.id, again=again), carrying.now + after
    carrying.timers.append(Due(found.of, event, at, f"follow:{found.id}", moves=True))


async def ask_now(carrying: Carrying, question: str, *, again: bool) -> None:
    """She is asked what came of it, and once more if she says nothing."""
    found = await following.question(carrying.connection, question)
    if found is None or found.state == "closed":
        return
    about = {"asked": found.id, "words": found.words_id, "again": "yes" if again else ""}
    carrying.tell(found.of, arrived("follow", {**about, "replaces": found.number, "n": 0}))
    await following.asked(carrying.connection, found.id, found.of, carrying.now)
    if not again:
        ask_after(carrying, found, AGAIN, again=True)


async def follow_later(carrying: Carrying, person: Person, effect: e.FollowLater) -> Carried:
    """She has not tried an answer yet: sixteen days from now, whenever she was asked."""
    found = await following.question(carrying.connection, effect.asked)
    if found and found.of == person.id:
        await following.asked(carrying.connection, found.id, person.id, carrying.now)
        ask_after(carrying, found, AGAIN, again=True)
    return ()


async def tell_result(carrying: Carrying, person: Person, effect: e.TellResult) -> Carried:
    found = await following.question(carrying.connection, effect.asked)
    if found is None or found.of != person.id:
        return ()
    words = await keep_sent(carrying, person, effect.text, effect)
    await following.keep_result(carrying.connection, found, effect.result, words, carrying.now)
    with_it = {"asked": found.id, "result": effect.result}
    return await send_on(carrying, person, "result", words, with_it, result_goes)


async def result_goes(carrying: Carrying, person: Person, words: str, about: About) -> None:
    """To those who answered; it stands beside the question from now on."""
    found = await following.question(carrying.connection, about["asked"])
    if found:
        await tell_authors(carrying, found, about["result"], words)


async def tell_authors(carrying: Carrying, found: Followed, result: str = "", words: str = "") -> None:
    """Once each: what came of it in the asker's words; without any, only that it helped."""
    told = await following.to_be_told(carrying.connection, found.id, carrying.now, tried=bool(words))
    for answer, author in told:
        data = {"answer": answer, "words": words, "place": found.place, "result": result}
        carrying.tell(author, arrived("helped", data), key=f"helped:{answer}")


async def tell_closed(carrying: Carrying, question: str) -> None:
    """It has closed without a word of what came of it."""
    found = await following.question(carrying.connection, question)
    if found:
        await tell_authors(carrying, found)


FOLLOW_ACTS: dict[type[e.Effect], Act] = {
    e.FollowLater: follow_later,
    e.TellResult: tell_result,
}
