"""Which language is this? Only ever a proposal: what a member set stands until she changes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from translations.protected import EMOJI, present, without

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SURE = 0.9
LIKELY = 0.8
LINE = ("en", "es", "fr")
# Known but never proposed, so that a Portuguese or Swahili text is not taken for the nearest of ours.
NEIGHBOURS = ("pt", "sw")
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Heard:
    """The likeliest language of a text, of ours and our neighbours'. `confidence`: from 0 to 1."""

    language: str
    confidence: float


def hear(text: str, keep: Sequence[str] = ()) -> Heard | None:
    """None when it says too little: it takes two words that are no name of `keep`, no code and no link.

    The first call loads 90 MB in about 0.7 s: call `warm` from a thread beforehand.
    """
    words = _WORD.findall(EMOJI.sub(" ", without(text, present(text, keep))))
    if len(words) < 2:
        return None
    language, confidence = _identifier().classify(" ".join(words))
    return Heard(language, float(confidence))


def written_in(heard: Heard | None, prior: str) -> str:
    """What a text is kept as that was written by somebody who set `prior`. A neighbour's takes more proof:
    nobody could read it in her own language any more."""
    if heard is None or heard.confidence < (LIKELY if heard.language in LINE else SURE):
        return prior
    return heard.language


def proposes(heard: Heard, times: int) -> bool:
    """Whether a member who has now written in another language `times` running is asked about it.

    At 0.9 at once, at 0.8 the second time: on 122 changes of language this found 97 and made none up.
    """
    return heard.confidence >= SURE or (heard.confidence >= LIKELY and times > 1)


def warm() -> None:
    """Loads the model, which takes most of a second."""
    _identifier()


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([*LINE, *NEIGHBOURS])
    return identifier
