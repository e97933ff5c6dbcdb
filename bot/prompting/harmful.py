"""Questions that no prompt may put to a woman: about harm done to her (PRODUCT 6.9, B2). Talking about harm
with a member begins with her, and goes to a trained woman, never into a list of answers."""

from __future__ import annotations

import re

from flows.spelling import plain

ASKS_OF_HARM = {
    "en": (
        r"\b(beats?|beaten|hits?|raped?|abused?|assaulted|molested|threaten(s|ed)?|slap(s|ped)?)\b.*\byou\b",
        r"\b(you|your)\b.*\b(beat(s|en)?|hits?|raped?|abused?|abuses|assaulted|molested|threaten(s|ed))\b",
        r"\b(hurts?|force[sd]?|touch(es|ed)?|attack(s|ed)?|violence|abuse)\b.*\byou\b",
    ),
    "es": (
        r"\b(le|la|te|les|las|usted|ustedes|su (marido|esposo|pareja|companero))\b.*"
        r"\b(pega(n|ron|do)?|pego|golpe\w*|viol(o|a|an|aron|ado|ada)|abus\w+|maltrat\w+|amenaz\w+|lastim\w+)\b",
        r"\b(golpe\w*|violad\w+|abusad\w+|maltratad\w+|violencia)\b.*\b(usted|ustedes|contigo|contra ti)\b",
    ),
    "fr": (
        r"\b(vous|votre (mari|epoux|compagnon)|t'|te|tu)\b.*"
        r"\b(frapp\w+|bat|battu\w*|viole[es]?|violer|abus\w+|maltrait\w+|menac\w+|agress\w+)\b",
        r"\b(battue?s?|violee?s?|agressee?s?|violences?)\b.*\bvous\b",
    ),
}
"""By language; matched against the text in lower case and without accents."""

_ALL = [re.compile(pattern) for patterns in ASKS_OF_HARM.values() for pattern in patterns]


def asks_of_harm(text: str) -> bool:
    """Whether it asks her about harm done to her, in any of the languages."""
    bare = " ".join(plain(text).split())
    return any(pattern.search(bare) for pattern in _ALL)
