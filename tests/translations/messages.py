"""A thousand messages as women write them, each with one to six things that must come through unchanged."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

NAMES = (
    "Rosa",
    "Fatou",
    "Esperanza Luz",
    "Awa Ndiaye",
    "Mercy",
    "Blanca Flores",
    "Kisumu",
    "Villa El Salvador",
)
KINDS: Mapping[str, Sequence[str]] = {
    "name": NAMES,
    "link": ("https://ejemplo.org/a_b?x=1&y=2", "www.agua.org/pozo", "mapa.info/norte"),
    "mail": ("ana_m@correo.org", "las.vecinas+si@red.net"),
    "phone": ("+254 712 345 678", "0712-345-678", "(01) 555 0199"),
    "code": ("Q12", "KE-24", "P30", "#8M", "@vecinas"),
    "date": ("12/06/2026", "2026-06-12", "3.4.2026"),
    "time": ("10:30", "5pm", "8h15"),
    "amount": ("$2,500", "30 €", "15%", "2.500 CFA", "Ksh 300"),
    "number": ("25", "1.250", "123456", "7"),
    "emoji": ("👍", "👍🏽", "👩‍👩‍👧", "🇰🇪", "❤️", "1️⃣", "🧕🏿"),
}
SENTENCES: Mapping[str, Sequence[str]] = {
    "en": (
        "we need clean water",
        "the meeting is at the school",
        "please call the treasurer",
        "who has the key of the box?",
        "BRING FOOD FOR EVERYBODY",
        "my *sister* comes _tomorrow_ with the seeds",
        "hello hello hello",
    ),
    "es": (
        "necesitamos agua limpia",
        "la reunion es en la escuela",
        "llamen a la tesorera",
        "¿quien tiene la llave de la caja?",
        "TRAIGAN COMIDA PARA TODAS",
        "mi *hermana* viene ~hoy~ mañana con las semillas",
        "si si si",
    ),
    "fr": (
        "nous avons besoin d'eau propre",
        "la reunion est à l'ecole",
        "appelez la trésorière",
        "qui a la clé de la caisse ?",
        "APPORTEZ A MANGER POUR TOUTES",
        "ma *soeur* vient _demain_ avec les semences",
        "oui oui oui",
    ),
}
BREAKS = ("\n", "\n\n", "\r\n", "\n- ", "\n2. ")
BETWEEN = (" ", ", ", " - ", ". ", " (")


@dataclass(frozen=True, slots=True)
class Message:
    """`kept`: what must stand in its translation as often as in itself."""

    text: str
    source: str
    target: str
    kept: tuple[str, ...]


def messages(number: int) -> list[Message]:
    """So many, each time the same."""
    dice = random.Random(1)  # noqa: S311 - no secret
    return [_message(dice) for _ in range(number)]


def _message(dice: random.Random) -> Message:
    source, target = dice.sample(sorted(SENTENCES), 2)
    kept = [dice.choice(KINDS[dice.choice(sorted(KINDS))]) for _ in range(dice.randint(1, 6))]
    return Message("".join(_pieces(dice, source, kept)), source, target, tuple(kept))


def _pieces(dice: random.Random, language: str, kept: Sequence[str]) -> Iterator[str]:
    """Items at random places among the words of a few sentences, and line breaks between them."""
    words = [
        word for _ in range(dice.randint(1, 4)) for word in [*dice.choice(SENTENCES[language]).split(), ""]
    ]
    places = sorted(dice.randint(0, len(words)) for _ in kept)
    waiting = list(kept)
    for at, word in enumerate([*words, ""]):
        while places and places[0] == at:
            places.pop(0)
            yield f"{waiting.pop(0)} "
        yield f"{word} " if word else dice.choice((*BREAKS, *BETWEEN))
