"""What a woman replies to what she is asked: a row for each sentence, by her habit and her dice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from tests.month.habits import ANSWERS, CHANGES_HER_MIND, OWN_THOUGHT, PRIVACY, QUESTIONS
from tests.month.town import PIN, Woman

Reply = Callable[[Woman, str], str]
"""Her, and a name for words that she writes now. An empty reply: she puts the phone away."""


MENU = {"share": "1", "ask": "2", "find": "3", "plan": "3"}


def menu(woman: Woman, _: str) -> str:
    return MENU.get(woman.wants, "")


def question(woman: Woman, name: str) -> str:
    return woman.random.choice(QUESTIONS[woman.language]).format(name)


def own_words(woman: Woman, name: str) -> str:
    return ANSWERS[woman.language].format(name)


def thought(woman: Woman, name: str) -> str:
    return own_words(woman, name) if woman.rolls(OWN_THOUGHT) else "0"


def privacy(woman: Woman, _: str) -> str:
    return woman.random.choices(list(PRIVACY), list(PRIVACY.values()))[0]


def send(woman: Woman, _: str) -> str:
    return "0" if woman.rolls(CHANGES_HER_MIND) else "1"


def send_question(woman: Woman, name: str) -> str:
    """Who has not come to the end of it in one look has given it up."""
    return send(woman, name) if woman.wants == "ask" else "0"


def offer(woman: Woman, _: str) -> str:
    dice, habit = woman.random.random(), woman.habit
    if dice < habit.answers:
        return "1"
    return "2" if dice < habit.answers + habit.passes else ""


def does_it_help(woman: Woman, _: str) -> str:
    return "1" if woman.rolls(woman.habit.helped) else "3"


def thank(woman: Woman, name: str) -> str:
    return own_words(woman, name) if woman.rolls(woman.habit.thanks) else "0"


def what_came_of_it(woman: Woman, _: str) -> str:
    return woman.random.choice("12") if woman.rolls(woman.habit.tried) else "3"


@cache
def always(said: str) -> Reply:
    return lambda _woman, _name: said


ASKING: Mapping[str, Reply] = {
    "g-notice": always("1"),
    "g-pin-ask": always(PIN),
    "g-menu": menu,
    "g-resume": always("3"),
    "a-start": question,
    "a-think": thought,
    "a-think-send": always("1"),
    "a-sens": privacy,
    "a-similar": always("2"),
    "a-confirm": send_question,
    "a-offer": offer,
    "a-write": own_words,
    "a-ans-confirm": send,
    "a-ans-tail": does_it_help,
    "a-thank": thank,
    "a-thank-confirm": send,
    "a-none24": always("1"),
    "a-none24-nobody": always("1"),
    "a-follow": what_came_of_it,
    "f-happened": own_words,
    "f-happened-confirm": send,
    "a-helped": always("0"),
    "a-tried": always("0"),
    "a-helped-unsaid": always("0"),
    "m-read": always("1"),
    "m-closed": always("1"),
}
