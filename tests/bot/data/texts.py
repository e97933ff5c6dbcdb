"""The texts the oracle is asked about: some by hand, some at the limits, some drawn by chance.

    python -m tests.bot.data.texts | node tests/bot/data/segments.mjs > tests/bot/data/segments.json

The calculator never cuts between letters that are drawn as one (a family of emoji, a letter and its loose
accent), where phones do; so long texts are drawn from letters that stand alone.
"""

from __future__ import annotations

import json
from random import Random

from bot.gsm7 import BASIC, EXTENSION

LIMITS = (
    1,
    66,
    67,
    68,
    69,
    70,
    71,
    133,
    134,
    135,
    152,
    153,
    154,
    159,
    160,
    161,
    305,
    306,
    307,
    459,
    460,
    1600,
)
FILLERS = ("a", "ñ", "€", "á", "|", "د", "ሰ", "😀")

BY_HAND = [
    "",
    " ",
    "Hello. Hola. Bonjour.\n1 English\n2 Español\n3 Français",
    "¿Cómo estás? Muy bien, gracias.",
    "¿Que tal? Ano nuevo, año nuevo.",
    "Quel surnom verront les membres ? Pas votre nom complet.",
    "Où allez-vous à Noël, chère Zoé ?",
    "l’œuvre « à la main » — 3 €",
    "line one\r\nline two\rline three\n",
    "tab\there",
    "a`b",
    "[x] {y} ^z^ ~w~ \\v | €",
    "\f",
    "Çç",
    "ΔΦΓΛΩΠΨΣΘΞ",
    "αβγ",
    "e\u0301 composed or not \u00e9",
    "👍🏾",
    "👩‍👩‍👧‍👦 one family",
    "السلام عليكم",
    "ሰላም ለናንተ ይሁን",
    "N° 5, 38 °C, 1º, 2ª",
    "\u00a0\u202f\u200b\ufeff",
    "a" * 159 + "€",
    "a" * 152 + "€" + "a" * 20,
    "€" * 80,
    "€" * 81,
    "a" + "€" * 76 + "aa" + "€" * 76,
    "á" * 66 + "😀" + "á" * 20,
    "😀" * 35,
    "😀" * 36,
    "á" + "😀" * 66,
]


def at_limits() -> list[str]:
    return [filler * n for filler in FILLERS for n in LIMITS] + [
        "a" * (n - 1) + filler for filler in FILLERS for n in LIMITS
    ]


def drawn(count: int, seed: int) -> list[str]:
    """Texts of every length up to 500, most of them from one alphabet, some with a stranger or two."""
    random = Random(seed)  # noqa: S311 - the same texts each time
    alphabets = [
        sorted(BASIC - {"\r"}),
        sorted((BASIC | EXTENSION) - {"\r"}),
        list("áéíóúñ¿¡ abcde"),
        list("😀👍سلام "),
    ]
    texts = []
    for _ in range(count):
        letters = random.choice(alphabets)
        text = random.choices(letters, k=random.randrange(1, 500))
        for stranger in random.choices(["", "", "", "ç", "€", "😀"], k=2):
            text.insert(random.randrange(len(text)), stranger)
        texts.append("".join(text))
    return texts


if __name__ == "__main__":
    print(json.dumps(list(dict.fromkeys(BY_HAND + at_limits() + drawn(160, seed=2)))))
