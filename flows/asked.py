"""A question of hers that is spoken of later: what has become of it meanwhile."""

from __future__ import annotations

from flows.facts import Facts, QuestionState
from flows.steps import Data

QUESTIONS = ("questions",)
QUOTE = ("question", "words")


def question_state(facts: Facts, data: Data) -> QuestionState:
    """What was erased meanwhile is gone."""
    return facts.questions.get(str(data["asked"]), "gone")


def answers_of(facts: Facts, data: Data) -> int:
    """How many answers it has."""
    number = int(data["replaces"])
    return next((words.answers for words in facts.mine if words.number == number), 0)
