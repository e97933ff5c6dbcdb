"""All that is kept of her as one JSON document, for her to take along."""

from __future__ import annotations

import json
from dataclasses import asdict

from bot.know_hers import readers_of
from bot.own.voice import Voice
from storage.exporting import Agreed, Record


def copy(voice: Voice, record: Record) -> str:
    """As in `storage.exporting.Record`; times are ISO 8601 in UTC."""
    whole = asdict(record)
    whole["consents"] = [_consent(voice, consent) for consent in record.consents]
    for words, shown in zip(record.words, whole["words"], strict=True):
        shown["readers"] = voice.say(readers_of(words))
    return json.dumps(whole, ensure_ascii=False, indent=1, default=lambda at: at.isoformat())


def _consent(voice: Voice, consent: Agreed) -> dict[str, object]:
    """With the same sentence in the other languages, as it is today (CON-04)."""
    return {**asdict(consent), "today": voice.elsewhere(consent.sentence, consent.language)}
