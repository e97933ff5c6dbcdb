"""All that is kept of her as one JSON document, for her to take along."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import asdict

from bot.know_hers import readers_of
from bot.portal.voice import Voice
from storage.exporting import Agreed, Record


def copy(voice: Voice, record: Record, sounds: Mapping[int, bytes]) -> str:
    """As in `storage.exporting.Record`; times are ISO 8601 in UTC.

    `sounds` are her voice notes, encrypted, by the number of the words that they stand for; here they are Ogg
    in base64. Takes a moment: not for the event loop.
    """
    whole = asdict(record)
    whole["consents"] = [_consent(voice, consent) for consent in record.consents]
    for words, shown in zip(record.words, whole["words"], strict=True):
        shown["readers"] = voice.say(readers_of(words))
        if sealed := sounds.get(words.number):
            shown["sound"] = b64encode(voice.line.seal.open_bytes(sealed)).decode()
    return json.dumps(whole, ensure_ascii=False, indent=1, default=lambda at: at.isoformat())


def _consent(voice: Voice, consent: Agreed) -> dict[str, object]:
    """With the same sentence in the other languages, as it is today (CON-04)."""
    return {**asdict(consent), "today": voice.elsewhere(consent.sentence, consent.language)}
