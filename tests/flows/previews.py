"""SAF-19: what goes out is, word for word, what the last preview showed, and a 1 came after it."""

from __future__ import annotations

from collections.abc import Iterable

from flows.conversation import Say, Saying, Turn
from flows.events import Chose, Event, Pressed
from tests.flows.sending import relayed_words, thoughts
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
    "f-ask-confirm",
    "p-kind-preview",
    "p-further-confirm",
    "f-adapt-show",
    "f-tried-confirm",
    "p-word-confirm",
    "d-prom-proof",
    "d-prom-shows",
    "d-prom-part-confirm",
)
ANY = "d-prom-proof"  # it asks something about her words: every answer says yes
COUNTED = frozenset({"id", "both", "date"})  # what else stands in a preview, beside her words


class Previews:
    """Follows one member through her turns and remembers only what she could see."""

    def __init__(self) -> None:
        self.shown: frozenset[str] = frozenset()
        self.thinks: str | None = None
        self.along: str | None = None
        self.sent = 0
        self.any = False

    def follow(self, event: Event, turn: Turn) -> None:
        yes = isinstance(event, Chose | Pressed) and (event.key == "1" or self.any)
        self.along, self.thinks = (self.thinks, None) if yes and self.thinks else (self.along, self.thinks)
        if sent := relayed_words(turn):
            assert yes
            assert set(sent) == self.shown
            self.shown = frozenset()
            self.sent += 1
        for thought in thoughts(turn):
            assert thought == self.along
        self.see(turn.says)

    def see(self, says: Iterable[Saying]) -> None:
        for saying in says:
            if isinstance(saying, Say):
                self.any = saying.message == ANY
            if isinstance(saying, Say) and saying.message in (*PREVIEWS, HEARD):
                self.shown = frozenset([str(saying.values["sound"])] if aloud(saying) else shown(saying))
            if isinstance(saying, Say) and saying.message == THOUGHT:
                (self.thinks,) = shown(saying)


def aloud(preview: Say) -> bool:
    """It is about a voice note, which stands there without a word of it."""
    spoken = str(preview.values.get("spoken", ""))
    return preview.message == HEARD or (spoken in preview.names and preview.values[spoken] == "")


def shown(preview: Say) -> list[str]:
    """The words that stand in the preview, as the catalogue fills it; of two lines one may be spoken."""
    variables = catalog().variables(preview.message) - COUNTED
    words = [str(preview.values[variable]) for variable in variables]
    filled = catalog().sentence(preview.message, "en", preview.values).text
    assert all(one in filled for one in words)
    sounds = [str(preview.values.get(f"sound_{variable}", "")) for variable in variables]
    return [one for one in (*words, *sounds) if one] if len(words) > 1 else words
