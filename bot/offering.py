"""Putting a question to peers: rows, and what each of them is told in a turn of her own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.carrying import Carrying
from bot.happenings import arrived
from flows.waves import ALONE
from storage import offers, questions
from storage.checking import checks
from storage.offers import Asked

LONG = 70  # characters of a question that an offer shows whole on every phone, translated too


class AskedTooOften(Exception):
    """Another turn of the same transaction has chosen one of these women: this one is to be taken alone."""


async def put_to_one(carrying: Carrying, asker: str, other: str, words: str, **more: object) -> str:
    """A question to one woman alone, whom the asker chose; `more` is known of it. Returns the offer that
    brings her reply. If there is none within two days a person sees to it, as of any question."""
    connection, now = carrying.connection, carrying.now
    values = {"member_id": asker, "words_id": words, "thought": "", "state": "routed", "wave": ALONE}
    question = await questions.keep(connection, {**values, "created_at": now, "look_at": now, **more})
    return (await offers.offer_to(connection, question, [other], now, ALONE))[other]


async def put_to(carrying: Carrying, question: str, peers: Sequence[str], wave: int = 1) -> None:
    """Raises `AskedTooOften` when one of them would get more offers than she may; then nothing has happened.

    Who chooses peers holds on to them (`bot.peers`), so alone in its transaction it never does. What a
    person looks at first is put to nobody.
    """
    connection, now = carrying.connection, carrying.now
    if await checks.keeps_back(connection, question):
        return
    made = await offers.offer_to(connection, question, peers, now, wave)
    panel = await carrying.panel()
    since = now - timedelta(days=panel.offers_in)
    if await offers.most_in(connection, peers, since) > panel.offers:
        raise AskedTooOften
    asked = await offers.question_of_offer(connection, next(iter(made.values()), ""))
    for member, offer in made.items():
        offer_again(carrying, member, offer, asked)


def offer_again(
    carrying: Carrying, member: str, offer: str, asked: Asked | None, after: timedelta = timedelta()
) -> None:
    """She is told of the offer; `after` a while for the last time."""
    if asked is None:
        return
    data = {"offer": offer, "words": asked.words_id, "place": asked.place}
    if asked.length > LONG:
        data["long"] = "yes"
    if after:
        data["again"] = "yes"
    carrying.tell(member, arrived("answer", data), after)
