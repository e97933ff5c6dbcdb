"""How long a prompt is on a phone, and how many it goes to at what cost; said while it is written."""

from __future__ import annotations

from bot import gsm7
from bot.desk.prompt_audience import audience_of
from bot.desk.room import Refused, Visit
from bot.prompting.audience import count
from bot.prompting.texts import MOST
from storage.desk.prompts import ASK, DIGEST

SENTENCES = {ASK: "b-msg", DIGEST: "b-digest"}
"""In which sentence a text of this purpose goes out."""


def letters_told(visit: Visit) -> Refused:
    """Of what stands in the form now. Nothing is kept by it."""
    text = " ".join(visit.fields.get("text", "").split())
    purpose = DIGEST if visit.fields.get("purpose") == DIGEST else ASK
    language = visit.fields.get("language", "")
    known = language if language in visit.line.catalog.languages else visit.staff.language
    letters = gsm7.units(gsm7.fold(text))
    values = {"n": letters, "most": MOST[purpose], "s": segments(visit, known, text, purpose)}
    said = "desk-prompts-fits" if letters <= MOST[purpose] else "desk-prompts-too-long"
    return Refused(said, **values)


def segments(visit: Visit, language: str, text: str, purpose: str = ASK) -> int:
    """How many SMS it takes with everything around it, folded as it leaves."""
    values: dict[str, str | int] = {"fac": visit.staff.name, "text": text, "t": text, "n": 20, "k": 3}
    sentence = visit.line.catalog.sentence(SENTENCES[purpose], language, values)
    whole = sentence.numbered(option.key for option in sentence.options)
    return gsm7.segments(gsm7.fold(whole))


async def reach_told(visit: Visit) -> Refused:
    """How many women are meant by what stands in the form now."""
    found = await count(visit.line, audience_of(visit.fields))
    languages = ", ".join(visit.voice.named(one) for one in found.languages)
    return Refused("desk-prompts-reach", n=found.women, languages=languages or "-", s=found.sms_segments)
