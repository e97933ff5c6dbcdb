"""SAF-19: what goes out is, word for word, what the last preview showed, and a 1 came after it."""

from __future__ import annotations

from collections.abc import Iterable

from flows.conversation import Say, Saying, Turn
from flows.events import Chose, Event, Pressed
from tests.flows.rules import relayed_words
from translations.catalog import catalog

HEARD = "g-voice-ok"  # the preview of a voice note tells how long it is
PREVIEWS = ("a-confirm", "a-ans-confirm", "a-thank-confirm", "a-more-confirm", "m-confirm")


class Previews:
    """Follows one member through her turns and remembers only what she could see."""

    def __init__(self) -> None:
        self.shown: str | None = None
        self.sent = 0

    def follow(self, event: Event, turn: Turn) -> None:
        for words in relayed_words(turn):
            assert isinstance(event, Chose | Pressed)
            assert event.key == "1"
            assert words == self.shown
            self.shown = None
            self.sent += 1
        self.see(turn.says)

    def see(self, says: Iterable[Saying]) -> None:
        for saying in says:
            if isinstance(saying, Say) and saying.message in (*PREVIEWS, HEARD):
                self.shown = str(saying.values["sound"]) if aloud(saying) else shown(saying)


def aloud(preview: Say) -> bool:
    """It is about a voice note, which stands there without a word of it."""
    spoken = str(preview.values.get("spoken", ""))
    return preview.message == HEARD or (spoken in preview.names and preview.values[spoken] == "")


def shown(preview: Say) -> str:
    """The words that stand in the preview, as the catalogue fills it."""
    (variable,) = catalog().variables(preview.message)
    words = str(preview.values[variable])
    assert words in catalog().sentence(preview.message, "en", preview.values).text
    return words
