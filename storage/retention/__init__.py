"""What is kept, and for how long: one rule a row, carried out each night in this order (`bot.upkeep`).

`docs/retention.md` is made from these tables. What a woman erases herself is gone at once
(`storage.erasing`).
"""

from storage.retention.desk import DESK_KEPT
from storage.retention.dialogues import DIALOGUES_KEPT
from storage.retention.languages import LANGUAGES_KEPT
from storage.retention.messages import MESSAGES_KEPT
from storage.retention.people import PEOPLE_KEPT
from storage.retention.words import WORDS_KEPT
from storage.rule import Rule

RULES: tuple[Rule, ...] = (
    *MESSAGES_KEPT,
    *WORDS_KEPT,
    *LANGUAGES_KEPT,
    *DIALOGUES_KEPT,
    *DESK_KEPT,
    *PEOPLE_KEPT,
)

__all__ = ["RULES"]
