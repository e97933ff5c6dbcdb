"""What a turn says → rows of the outbox. The words are filled in when they leave, in her language then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.line import Line
from flows.conversation import Relay, Say, Saying
from flows.steps import Data
from storage.holding import Person
from storage.outbox import Draft
from translations.catalog import Catalog


def drafts_of(catalog: Catalog, person: Person, says: Sequence[Saying], now: datetime) -> list[Draft]:
    """One row per saying, in order."""
    return [draft(person, *_content(catalog, saying), now) for saying in says]


def draft(person: Person, kind: str, content: dict[str, Any], now: datetime) -> Draft:
    """One row for this person, where she is reached now; it will be worded as her packs are today."""
    if person.packs:
        content = {**content, "packs": person.packs}
    return Draft(person.id, person.address_id, person.channel, kind, content, now, now)


def sentence(person: Person, message: str, now: datetime, values: Data | None = None) -> Draft:
    """One sentence for her that asks nothing."""
    return draft(person, "say", {"message": message, "values": dict(values or {})}, now)


def _content(catalog: Catalog, saying: Saying) -> tuple[str, dict[str, Any]]:
    if isinstance(saying, Relay):
        return "relay", {"words": saying.words, "nick": saying.nick, "place": saying.place}
    return "ahead" if saying.ahead else "say", _filled(catalog, saying)


def _filled(catalog: Catalog, say: Say) -> dict[str, Any]:
    """Only the values that the sentence names are kept; the rest of the conversation stays where it is."""
    wanted = catalog.variables(say.message)
    content: dict[str, Any] = {
        "message": say.message,
        "values": {name: value for name, value in say.values.items() if name in wanted},
    }
    if names := {name: said for name, said in say.names.items() if name in wanted}:
        content["names"] = names
    if say.quotes:
        content |= _quoting(say)
    if say.prompt:
        content |= {"prompt": say.prompt.name, "options": dict(say.prompt.options)}
    if say.prompt or "nick" in content["values"]:
        content["about"] = _about(say.values)
    if say.whole:
        content["whole"] = True
    if say.form:
        content["form"] = say.form
    return content


def _quoting(say: Say) -> dict[str, Any]:
    """The ids of others' words. One that is there to be read is what she may ask the original of."""
    if say.lists:
        return {"quotes": dict(say.quotes)}
    ((variable, words),) = say.quotes.items()
    return {"quoted": variable, "words": words}


def _about(values: Data) -> str:
    """Which offer, answer or question it is about, so that a button of another one is not taken for its
    own, and a name can be found when it is erased. Where neither name nor words came along, `answer` is her
    own text."""
    answer = values.get("answer") if values.keys() & {"words", "nick"} else ""
    told = values.get("offer"), answer, *(values.get(name) for name in ("met", "prompt", "asked"))
    return str(next(filter(None, told), ""))


def wording(line: Line, message: str, language: str) -> str:
    """A sentence with all its options, as somebody of this language reads it."""
    values = dict.fromkeys(line.catalog.variables(message), "") | {"line": line.settings.line_name}
    whole = line.catalog.sentence(message, language, values)
    return whole.numbered(option.key for option in whole.options)
