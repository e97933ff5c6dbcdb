"""What the women of the month tell of their groups, look for, and plan with the practices of others."""

from __future__ import annotations

KINDS = {"1": ("works", 0.55), "2": ("failed", 0.25), "3": ("half", 0.20)}  # at p-start
AUDIENCES = {"1": 0.85, "3": 0.10, "4": 0.05}  # all, her group, nobody yet
CREDITS = {"1": 0.50, "2": 0.15, "3": 0.20, "4": 0.15}  # nickname, group, both, no name
HIDDEN = "24"  # the credits that do not tell her nickname
PASSES_OVER = 0.3  # of the questions that may be passed over
VAGUE = 0.2  # of first steps: neither who nor when
NAMES_A_DAY = 0.85  # of the others
SHOWS_HER_PLAN = 0.6  # to the author
NEAR = (2, 9)  # days until the day that a first step names

TOLD = {
    "en": (
        ("{} our seed was wet after each rain", "{} ash keeps the seed dry. Two women look each week."),
        ("{} at the well there was a fight for water", "{} each house has its hour. A child rings a bell."),
        ("{} nobody trusted the savings book", "{} the savings box has 3 keys. We read the book aloud."),
        ("{} food for a meeting cost too much", "{} each brings one food. The pot belongs to the group."),
    ),
    "es": (
        ("{} la semilla se mojaba con la lluvia", "{} la ceniza seca la semilla. Dos mujeres la miran."),
        ("{} en el pozo peleaban por el agua", "{} cada casa tiene su hora de agua. Un niño avisa."),
        (
            "{} nadie confiaba en el libro de ahorro",
            "{} la caja de ahorro tiene 3 llaves. Se lee en voz alta.",
        ),
        ("{} la comida de la reunión era muy cara", "{} cada una trae una comida. La olla es del grupo."),
    ),
    "fr": (
        ("{} les graines prenaient la pluie", "{} la cendre garde les graines. Deux femmes regardent."),
        ("{} au puits on se disputait pour l'eau", "{} chaque maison a son heure d'eau. Un enfant sonne."),
        ("{} la caisse d'épargne ne convainquait pas", "{} la caisse d'épargne a 3 clés. On lit le cahier."),
        ("{} la nourriture coûtait trop cher", "{} chacune apporte un plat. La marmite est au groupe."),
    ),
}
"""The problem, and what they did: its first sentence becomes the title."""

SOUGHT = {
    "en": ("water", "savings", "food", "seed", "goats", "1", "2", "3", "4"),
    "es": ("agua", "ahorro", "comida", "semilla", "cabras", "1", "2", "3", "4"),
    "fr": ("eau", "épargne", "nourriture", "graines", "chèvres", "1", "2", "3", "4"),
}
"""A word, or one of the lists; nobody has told of goats."""

LISTS = ("1", "1", "2", "4")  # where she looks who wants to plan

STEPS = {
    "en": (
        "{} and Nekesa begin with one bag in {} days",
        "{} and Nekesa begin with one bag",
        "{} begin with one bag",
    ),
    "es": (
        "{} y Yeni empiezan con una bolsa en {} días",
        "{} y Yeni empiezan con una bolsa",
        "{} empezar con una bolsa",
    ),
    "fr": (
        "{} et Binta commencent avec un sac dans {} jours",
        "{} et Binta commencent avec un sac",
        "{} commencer avec un sac",
    ),
}
"""First steps: with a day, without one, and one that says neither who nor when."""
