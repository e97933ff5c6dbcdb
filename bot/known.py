"""Looking up, before a turn, the facts that its steps may need (`flows.facts`)."""

from __future__ import annotations

from dataclasses import replace

from bot.desk.know import KNOW_DESK
from bot.desk.know_cards import KNOW_CARDS
from bot.desk.know_check import KNOW_CHECK
from bot.desk.know_prompts import KNOW_PROMPTS
from bot.desk.know_quiet import KNOW_QUIET
from bot.dialogue.know import KNOW_DIALOGUE
from bot.know_adapt import KNOW_ADAPT
from bot.know_alike import KNOW_ALIKE
from bot.know_asking import KNOW_ASKING
from bot.know_checking import KNOW_CHECKING
from bot.know_enrich import KNOW_ENRICH
from bot.know_find import KNOW_FIND
from bot.know_hers import KNOW_HERS
from bot.know_languages import KNOW_LANGUAGES
from bot.know_phones import KNOW_PHONES
from bot.know_photos import KNOW_PHOTOS
from bot.know_practices import KNOW_PRACTICES
from bot.know_safety import KNOW_SAFETY
from bot.know_secrets import KNOW_SECRETS
from bot.knowing import Asked, Lookup
from bot.me import me
from bot.prompting.know import KNOW_PROMPTED
from flows import FLOWS
from flows.conversation import Talk
from flows.events import Knocked
from flows.facts import Facts
from flows.needs import needs
from flows.speaking import FOLLOWING
from storage import people

ALWAYS = frozenset({"pin", "harm"})  # looked up for whatever she writes
OUTSIDE = {True: frozenset({"ally"}), False: frozenset[str]()}  # the same, for who is in one conversation


async def facts_for(asked: Asked) -> Facts:
    """Only what the tables say that this event may need is asked of the database."""
    wanted = (
        ALWAYS
        | OUTSIDE[asked.person.outside]
        | needs(FLOWS, asked.talk, asked.event, guest=asked.person.guest)
    )
    found: dict[str, object] = {}
    for lookup in dict.fromkeys(LOOKUPS[name] for name in sorted(wanted)):
        found |= await lookup(asked)
    named = await _named_by_what_waits(asked, wanted)
    return Facts(me=await me(asked), named=named, **found)  # type: ignore[arg-type]


async def _named_by_what_waits(asked: Asked, wanted: frozenset[str]) -> dict[tuple[str, str], object]:
    """What is shown next may be about another dialogue than the one she is in, or about one at all."""
    named: dict[tuple[str, str], object] = {}
    for key, fact in FOLLOWING.items():
        for waits in asked.talk.waiting if fact in wanted else ():
            if value := str(waits.data.get(key, "")):
                about = replace(asked, talk=Talk((waits,)), event=Knocked())
                named[key, value] = (await LOOKUPS[fact](about)).get(fact, getattr(Facts(), fact))
    return named


async def group_words(asked: Asked) -> dict[str, object]:
    return {"groups": await people.group_words(asked.connection)}


async def fruit(asked: Asked) -> dict[str, object]:
    """The first fruit nobody in her group is called; with a number when all are taken."""
    taken = await people.nicks_in(asked.connection, asked.person.group_id)
    listed = asked.line.catalog.part("fruits", "", asked.person.language)
    fruits = [name.strip() for name in listed.split(",")]
    named = (f"{name} {n}" if n > 1 else name for n in range(1, len(taken) + 2) for name in fruits)
    return {"fruit": next(name for name in named if name not in taken)}


LOOKUPS: dict[str, Lookup] = {
    "groups": group_words,
    "fruit": fruit,
    **KNOW_ADAPT,
    **KNOW_ALIKE,
    **KNOW_ASKING,
    **KNOW_CHECK,
    **KNOW_CHECKING,
    **KNOW_CARDS,
    **KNOW_DESK,
    **KNOW_PROMPTED,
    **KNOW_DIALOGUE,
    **KNOW_ENRICH,
    **KNOW_FIND,
    **KNOW_HERS,
    **KNOW_LANGUAGES,
    **KNOW_PHONES,
    **KNOW_PHOTOS,
    **KNOW_PRACTICES,
    **KNOW_PROMPTS,
    **KNOW_QUIET,
    **KNOW_SECRETS,
    **KNOW_SAFETY,
}
"""By the name that a step's `needs` gives it. One lookup may find several facts."""
