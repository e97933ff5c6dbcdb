"""SAF-19: what goes out is, word for word, what the last preview showed, and a 1 came after it."""

from __future__ import annotations

from collections.abc import Iterable

from flows.conversation import Say, Saying, Turn
from flows.events import Chose, Event, Pressed
from tests.flows.rules import relayed_words, thoughts
from translations.catalog import catalog

HEARD = "g-voice-ok"  # the preview of a voice note tells how long it is
THOUGHT = "a-think-send"  # the preview of what she thinks herself, which goes along with her question
PREVIEWS = (
    "a-confirm",
    "a-ans-confirm",
    "a-thank-confirm",
    "a-more-confirm",
    "m-confirm",
    "f-happened-confirm",
    "p-preview",
)


class Previews:
    """Follows one member through her turns and remembers only what she could see."""

    def __init__(self) -> None:
        self.shown: str | None = None
        self.thinks: str | None = None
        self.along: str | None = None
        self.sent = 0

    def follow(self, event: Event, turn: Turn) -> None:
        yes = isinstance(event, Chose | Pressed) and event.key == "1"
        self.along, self.thinks = (self.thinks, None) if yes and self.thinks else (self.along, self.thinks)
        for words in relayed_words(turn):
            assert yes
            assert words == self.shown
            self.shown = None
            self.sent += 1
        for thought in thoughts(turn):
            assert thought == self.along
        self.see(turn.says)

    def see(self, says: Iterable[Saying]) -> None:
        for saying in says:
            if isinstance(saying, Say) and saying.message in (*PREVIEWS, HEARD):
                self.shown = str(saying.values["sound"]) if aloud(saying) else shown(saying)
            if isinstance(saying, Say) and saying.message == THOUGHT:
                self.thinks = shown(saying)


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
