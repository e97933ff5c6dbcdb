"""What is to be known of the photo that a member is asked about."""

from __future__ import annotations

from typing import Any

from bot.knowing import Asked, Lookup
from storage import pictures


async def photo_lost(asked: Asked) -> dict[str, Any]:
    about = [talked.data["photo"] for talked in asked.talk.stack if talked.flow == "photo"]
    lost = [await pictures.is_lost(asked.connection, asked.person.id, str(photo)) for photo in about]
    return {"photo_lost": any(lost)}


KNOW_PHOTOS: dict[str, Lookup] = {"photo_lost": photo_lost}
