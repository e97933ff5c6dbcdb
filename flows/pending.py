"""What she came with, kept while something else must be settled first: her PIN, or which of two she is."""

from __future__ import annotations

from collections.abc import Mapping

from flows.events import Chose, Global, Hers, Key, Media, Picked, Pressed, Words
from flows.steps import Data

CAME = "came_"  # before its names in the data of a conversation


def packed(event: Hers) -> dict[str, str]:
    """The event as plain values."""
    match event:
        case Chose(key):
            return {"kind": "chose", "value": key}
        case Picked(keys):
            return {"kind": "picked", "value": ",".join(keys)}
        case Pressed(prompt, key):
            return {"kind": "pressed", "value": key, "prompt": prompt}
        case Words(text, photo):
            return {"kind": "words", "value": text, **({"photo": photo} if photo else {})}
        case Media(kind, photo, sound):
            files = {"photo": photo, "sound": sound}
            return {"kind": "media", "value": kind, **{name: sid for name, sid in files.items() if sid}}
        case Global(key, _, number):
            return {"kind": "global", "value": key.value, "number": number}


def unpacked(values: Mapping[str, str]) -> Hers | None:
    """The event again; None when there is none in it. What a carrier has answered is not kept."""
    value = values.get("value", "")
    match values.get("kind"):
        case "chose":
            return Chose(value)
        case "picked":
            return Picked(tuple(filter(None, value.split(","))))
        case "pressed":
            return Pressed(values.get("prompt", ""), value)
        case "words":
            return Words(value, values.get("photo", ""))
        case "media":
            return Media(value, values.get("photo", ""), values.get("sound", ""))
        case "global":
            return Global(Key(value), number=values.get("number", ""))
        case _:
            return None


def carried(event: Hers | None) -> dict[str, str]:
    """The event for the data of a conversation."""
    return {f"{CAME}{name}": value for name, value in packed(event).items()} if event else {}


def came_with(data: Data) -> dict[str, str]:
    """The packed event out of the data of a conversation."""
    return {key.removeprefix(CAME): str(value) for key, value in data.items() if key.startswith(CAME)}
