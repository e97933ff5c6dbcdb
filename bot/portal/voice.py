"""How a page speaks of what is kept: our sentences, labels, days and languages, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.know_hers import day
from bot.line import Line
from bot.relay import language_name
from bot.saying import wording


@dataclass(frozen=True, slots=True)
class Voice:
    """`timezone` is where she lives, for days."""

    line: Line
    language: str
    timezone: str = "UTC"

    def say(self, sentence: str, **values: str | int) -> str:
        return self.line.catalog.part(sentence, "", self.language, values)

    def worded(self, of: str, key: str) -> str:
        """The sentence of that name for this, or the key itself where there is none."""
        sentence = f"{of}-{key}"
        return self.say(sentence) if self.line.catalog.has(sentence, self.language) else key

    def roles(self, roles: Iterable[str]) -> str:
        """What somebody does at the desk."""
        return ", ".join(self.worded("desk-role", role) for role in roles)

    def yes(self, known: bool) -> str:
        return self.say("page-yes" if known else "page-no")

    def day(self, at: datetime | None) -> str:
        return day(at, self.timezone) if at else ""

    def moment(self, at: datetime | None) -> str:
        """The day and the time of day; empty for never."""
        return f"{self.day(at)} {at.astimezone(ZoneInfo(self.timezone)):%H:%M}" if at else ""

    def named(self, language: str) -> str:
        return language_name(self.line.catalog, language, self.language)

    def label(self, sentence: str, keys: Mapping[str, str], value: str) -> str:
        """What the option is called by which she chose this value; the value itself if there is none."""
        return next((self.option(sentence, key) for key, chosen in keys.items() if chosen == value), value)

    def labels(self, sentence: str, keys: Mapping[str, str], values: Iterable[str]) -> str:
        return ", ".join(self.label(sentence, keys, value) for value in values)

    def option(self, sentence: str, key: str) -> str:
        """An option of a sentence that may be gone by now."""
        if not self.line.catalog.has(sentence, self.language):
            return key
        return next(iter(self.line.catalog.labels(sentence, key, self.language)), key)

    def elsewhere(self, sentence: str, language: str) -> dict[str, str]:
        """The sentence as it is today in the other languages, by language; nothing if it is gone."""
        catalog = self.line.catalog
        others = (other for other in catalog.languages if other != language and catalog.has(sentence, other))
        return {other: wording(self.line, sentence, other) for other in others}
