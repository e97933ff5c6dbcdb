"""Who lives in the simulated month: how women of each kind treat what comes to their phones."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Habit:
    """Shares are of one. `looks`: at what came, after `hours` on the average; `writes`: texts for others.

    Of the offers she `answers` and `passes` such a share, and leaves the others be. Of the answers to her
    such a share `helped`; then she `thanks`. Of the times that she is asked what came of it, she has `tried`
    such a share. `leaves`: she sends STOP on that day.
    """

    women: int
    looks: float
    hours: float
    answers: float
    passes: float
    helped: float = 0.6
    thanks: float = 0.5
    tried: float = 0.6
    writes: bool = True
    leaves: int | None = None


HABITS = {
    #              women looks hours answers passes
    "eager": Habit(24, 0.95, 0.5, 0.85, 0.10),
    "busy": Habit(12, 0.85, 2, 0.60, 0.30),
    "slow": Habit(6, 0.80, 20, 0.55, 0.20, helped=0.4),
    "passes": Habit(4, 0.90, 3, 0.05, 0.80),
    "reads": Habit(8, 0.60, 8, 0.00, 0.10, writes=False),
    "leaves": Habit(6, 0.70, 6, 0.30, 0.30, leaves=16),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """So many `times` somebody does it, between these days of the month. `writes`: only one who writes for
    others."""

    times: int
    since: float
    until: float
    writes: bool = True


ASKED = 100  # questions to all; what is asked on the last days is too young to be counted
WISHES = {
    "ask": Wish(ASKED, 0, 27),
    "share": Wish(20, 0, 16),
    "find": Wish(28, 3, 29, writes=False),
    "plan": Wish(12, 2, 12),
}
TAKEN_BACK = 20  # the day on which a practice is taken back that others plan with
PRIVACY = {"1": 0.70, "2": 0.15, "3": 0.15}
CHANGES_HER_MIND = 0.04  # at the preview: nothing goes
OWN_THOUGHT = 0.3  # she says what she thinks herself
PERSON_WRITES = 0.7  # of the questions that are before a person, within a day

QUESTIONS = {
    "en": (
        "{} asks: how do you keep seed dry in the rain?",
        "{} asks: how do you share the water of one well?",
        "{} asks: who holds the savings box at night?",
        "{} asks: how do you get a land title without a fee?",
        "{} asks: what do you cook for forty people at a meeting?",
    ),
    "es": (
        "{} pregunta: ¿cómo guardan la semilla cuando llueve mucho?",
        "{} pregunta: ¿cómo reparten el agua de un solo pozo?",
        "{} pregunta: ¿quién guarda la caja de ahorro por la noche?",
        "{} pregunta: ¿cómo consiguen el título de la tierra sin pagar?",
        "{} pregunta: ¿qué cocinan ustedes para cuarenta personas?",
    ),
    "fr": (
        "{} demande : comment gardez-vous les graines quand il pleut ?",
        "{} demande : comment partagez-vous l'eau d'un seul puits ?",
        "{} demande : qui garde la caisse d'épargne pendant la nuit ?",
        "{} demande : comment avoir le titre de la terre sans payer ?",
        "{} demande : que cuisinez-vous pour quarante personnes ?",
    ),
}
ANSWERS = {
    "en": "{} says: we tried it in our group for a year and everybody agreed in the end",
    "es": "{} dice: nosotras lo probamos un año en el grupo y al final todas quedaron contentas",
    "fr": "{} dit : nous avons essayé dans notre groupe pendant un an et toutes sont contentes",
}
TOPICS = ("water", "land", "savings", "food", "work")
