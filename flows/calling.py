"""Whoever asks for a person gets one, with a note if she writes one."""

from __future__ import annotations

from flows.effects import CallPerson
from flows.facts import Facts
from flows.steps import Data, Done


def call_person(_: Facts, __: Data) -> Done:
    return Done(effects=(CallPerson("wish"),))


def note_for_person(_: Facts, data: Data) -> Done:
    """The note is the person's; the conversation keeps nothing of it."""
    return Done({"note": ""}, (CallPerson("wish", str(data["note"])),))
