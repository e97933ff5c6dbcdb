"""What the paper engine can say: the members' words of the transcripts in three languages."""

from __future__ import annotations

from itertools import permutations

from translations.engines.paper import PaperEngine
from translations.translator import PaperTranslator, SameWords, Translator

PHRASES: tuple[dict[str, str], ...] = (
    {
        "en": "How do you make the treasurer show the book without a fight?",
        "es": "¿Cómo hacen para que la tesorera muestre el libro sin pelea?",
        "fr": "Comment faire pour que la trésorière montre le cahier sans dispute ?",
    },
    {
        "en": "We have 3 keys on the box. The book is read aloud before anyone pays in.",
        "es": "Tenemos 3 llaves en la caja. El libro se lee en voz alta antes de que alguien pague.",
        "fr": "Nous avons 3 clés pour la caisse. Le cahier est lu à haute voix avant de payer.",
    },
    {
        "en": "Thank you sister, I read it aloud on Monday",
        "es": "Gracias compañera, lo leo en voz alta el lunes",
        "fr": "Merci ma soeur, je le lis à haute voix lundi",
    },
    {
        "en": "Who keeps the third key?",
        "es": "¿Quién guarda la tercera llave?",
        "fr": "Qui garde la troisième clé ?",
    },
    {
        "en": "The youngest of us keeps it, she changes each month.",
        "es": "La guarda la más joven, cambia cada mes.",
        "fr": "La plus jeune la garde, elle change chaque mois.",
    },
)


def translator(engine: str) -> Translator:
    """By the name in the transcript's head: paper, or none."""
    if engine == "none":
        return SameWords()
    rows = [
        (source, phrase[source], target, phrase[target])
        for phrase in PHRASES
        for source, target in permutations(phrase, 2)
    ]
    return PaperTranslator(PaperEngine(phrases=rows))
