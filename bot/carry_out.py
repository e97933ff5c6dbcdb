"""Effects → rows, in the turn's own transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from bot.carry_adapt import ADAPT_ACTS
from bot.carry_asking import ASKING_ACTS
from bot.carry_checking import CHECKING_ACTS
from bot.carry_enrich import ENRICH_ACTS
from bot.carry_find import FIND_ACTS
from bot.carry_follow import FOLLOW_ACTS
from bot.carry_hers import HERS_ACTS
from bot.carry_languages import LANGUAGES_ACTS
from bot.carry_met import MET_ACTS
from bot.carry_phones import PHONES_ACTS
from bot.carry_photos import PHOTO_ACTS
from bot.carry_pin import PIN_ACTS
from bot.carry_practices import PRACTICE_ACTS
from bot.carry_safety import SAFETY_ACTS
from bot.carry_sounds import SOUND_ACTS
from bot.carry_stay import STAY_ACTS
from bot.carry_time import TIME_ACTS
from bot.carrying import Act, Carried, Carrying
from bot.desk.carry_cards import CARD_ACTS
from bot.desk.carry_care import CARE_ACTS
from bot.desk.carry_check import CHECK_ACTS
from bot.desk.carry_prompts import PROMPT_ACTS
from bot.desk.carry_quiet import QUIET_ACTS
from bot.dialogue.carry import DIALOGUE_ACTS
from bot.happenings import KNOCKED, arrived, forgotten
from bot.prompting.carry import REPLYING_ACTS
from bot.saying import draft, sentence, wording
from flows import effects as e
from storage import cards, erasing, outbox, people
from storage.holding import Person
from storage.outbox import Draft

FORGOTTEN_AFTER = timedelta(minutes=10)  # time for the last message to leave


async def carry_out(carrying: Carrying, person: Person, effects: Sequence[e.Effect]) -> list[Draft]:
    """Make them true, in order. Returns what is to be said besides."""
    told: list[Draft] = []
    for effect in effects:
        told += await ACTS[type(effect)](carrying, person, effect)
    return told


def change(values: Callable[[Any], dict[str, object]]) -> Act:
    """An effect that only changes something about the member herself."""

    async def act(carrying: Carrying, person: Person, effect: Any) -> Carried:
        await people.change(carrying.connection, person.id, values(effect))
        return ()

    return act


async def join_group(carrying: Carrying, person: Person, effect: e.JoinGroup) -> Carried:
    await people.join_group(carrying.connection, person.id, effect.group)
    await cards.close(carrying.connection, person.id, cards.BEFORE_JOINING, carrying.now)
    return ()


async def record_consent(carrying: Carrying, person: Person, effect: e.RecordConsent) -> Carried:
    """The record holds the words she saw, so that it can show them for ever."""
    values = {
        "member_id": person.id,
        "sentence": effect.sentence,
        "wording": wording(carrying.line, effect.sentence, person.language),
        "answer": effect.answer,
        "language": person.language,
        "channel": person.channel,
        "given_at": carrying.now,
    }
    await people.record_consent(carrying.connection, values)
    return ()


async def forget(carrying: Carrying, person: Person, _: e.Forget) -> Carried:
    await people.change(carrying.connection, person.id, {"state": "leaving", "nick": ""})
    await erasing.conversations(carrying.connection, person.id)
    carrying.tell(person.id, forgotten("leaving"), FORGOTTEN_AFTER)
    return ()


async def erase_last(carrying: Carrying, person: Person, _: e.EraseLast) -> Carried:
    await erasing.last_words(carrying.connection, person.id)
    return ()


async def erase_words(carrying: Carrying, person: Person, _: e.EraseWords) -> Carried:
    await erasing.all_words(carrying.connection, person.id)
    return ()


async def opt_out(carrying: Carrying, person: Person, _: e.OptOut) -> Carried:
    await people.change_address(carrying.connection, person.address_id, "stopped", changed_at=carrying.now)
    await outbox.silence(carrying.connection, person.address_id, carrying.now)
    return ()


async def opt_in(carrying: Carrying, person: Person, _: e.OptIn) -> Carried:
    await people.change_address(carrying.connection, person.address_id, "good")
    carrying.tell(person.id, KNOCKED)
    return ()


async def knock(carrying: Carrying, person: Person, effect: e.Knock) -> Carried:
    carrying.tell(
        person.id, KNOCKED, timedelta(minutes=effect.minutes), f"knock {effect.minutes}:{person.id}"
    )
    return ()


async def ask_later(carrying: Carrying, person: Person, effect: e.AskLater) -> Carried:
    event = arrived(effect.flow, {})
    carrying.tell(person.id, event, timedelta(days=effect.days), f"{effect.flow}:{person.id}")
    return ()


async def show_original(carrying: Carrying, person: Person, _: e.ShowOriginal) -> Carried:
    last = await outbox.last_relay(carrying.connection, person.id)
    if last is None:
        return (sentence(person, "orig-none", carrying.now),)
    return (draft(person, "original", {"words": last["words"]}, carrying.now),)


async def become_member(carrying: Carrying, person: Person, effect: e.BecomeMember) -> Carried:
    """With careful defaults, until she says who sees her phone."""
    values = {"state": "member", "shows": effect.shows, "discreet": True}
    await people.change(carrying.connection, person.id, values)
    return ()


async def call_person(carrying: Carrying, person: Person, effect: e.CallPerson) -> Carried:
    await cards.put(carrying.connection, effect.reason, person.id, effect.note, carrying.now)
    return ()


ACTS: dict[type[e.Effect], Act] = {
    e.SetLanguage: change(lambda effect: {"language": effect.language}),
    e.JoinGroup: join_group,
    e.BecomeMember: become_member,
    e.LiveIn: change(lambda effect: {"kind_of_place": effect.kind_of_place}),
    e.SetNickname: change(lambda effect: {"nick": effect.nick}),
    e.BeDiscreet: change(lambda effect: {"discreet": effect.on}),
    e.SetHours: change(lambda effect: {"hours": effect.hours}),
    e.SetCover: change(lambda effect: {"cover": effect.cover}),
    e.Want: change(lambda effect: {"wants": list(effect.topics)}),
    e.AskLater: ask_later,
    e.Know: change(lambda effect: {"knows": list(effect.topics)}),
    e.RecordConsent: record_consent,
    e.Forget: forget,
    e.EraseLast: erase_last,
    e.EraseWords: erase_words,
    e.OptOut: opt_out,
    e.OptIn: opt_in,
    e.Knock: knock,
    e.ShowOriginal: show_original,
    e.CallPerson: call_person,
    **ADAPT_ACTS,
    **ASKING_ACTS,
    **CARD_ACTS,
    **CHECKING_ACTS,
    **CHECK_ACTS,
    **DIALOGUE_ACTS,
    **ENRICH_ACTS,
    **FIND_ACTS,
    **FOLLOW_ACTS,
    **HERS_ACTS,
    **LANGUAGES_ACTS,
    **MET_ACTS,
    **PHONES_ACTS,
    **PHOTO_ACTS,
    **PIN_ACTS,
    **PRACTICE_ACTS,
    **REPLYING_ACTS,
    **PROMPT_ACTS,
    **SAFETY_ACTS,
    **CARE_ACTS,
    **QUIET_ACTS,
    **SOUND_ACTS,
    **TIME_ACTS,
    **STAY_ACTS,
}
