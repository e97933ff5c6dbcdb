"""What a woman replies where it is about practices: hers, those of others, and plans with them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from flows.reading import SHOWN
from tests.month.replies import ASKING, Reply, always, own_words, send
from tests.month.stories import (
    AUDIENCES,
    CREDITS,
    KINDS,
    LISTS,
    NAMES_A_DAY,
    NEAR,
    PASSES_OVER,
    SHOWS_HER_PLAN,
    SOUGHT,
    STEPS,
    TOLD,
    VAGUE,
)
from tests.month.town import Woman

LISTED = re.compile(r"^([123]) ", re.MULTILINE)


def problem(woman: Woman, name: str) -> str:
    """What they did follows from it."""
    story = woman.random.choice(TOLD[woman.language])
    woman.said["story"] = story[1]
    return story[0].format(name)


def did(woman: Woman, name: str) -> str:
    return woman.said["story"].format(name)


def or_passed_over(woman: Woman, name: str) -> str:
    return "-" if woman.rolls(PASSES_OVER) else own_words(woman, name)


def weighed(shares: Mapping[str, float]) -> Reply:
    return lambda woman, _name: woman.random.choices(list(shares), list(shares.values()))[0]


def send_practice(woman: Woman, name: str) -> str:
    return send(woman, name) if woman.wants == "share" else "0"


def look_for(woman: Woman, _: str) -> str:
    if woman.wants == "plan":
        return woman.random.choice(LISTS)
    return woman.random.choice(SOUGHT[woman.language]) if woman.wants == "find" else ""


def one_of_them(woman: Woman, _: str) -> str:
    listed: list[str] = LISTED.findall(woman.shown)
    return woman.random.choice(listed)


def card(woman: Woman, name: str) -> str:
    if woman.wants == "plan":
        return "2"
    return (WRITER if woman.habit.writes else READER)["card"](woman, name)


def read_all(woman: Woman, name: str) -> str:
    return (WRITER if woman.habit.writes else READER)["read"](woman, name)


WRITER = {
    "card": weighed({"1": 0.5, "3": 0.3, "4": 0.2}),
    "read": weighed({"3": 0.45, "4": 0.1, "5": 0.15, "": 0.3}),
}
READER = {"card": weighed({"1": 0.6, "4": 0.4}), "read": weighed({"4": 0.2, "5": 0.4, "": 0.4})}
"""Read all, ask her, the next one; a kind word, a page to print, the next one; or she puts the phone away."""


def first_step(woman: Woman, name: str) -> str:
    return STEPS[woman.language][2].format(name) if woman.rolls(VAGUE) else who_and_when(woman, name)


def who_and_when(woman: Woman, name: str) -> str:
    with_a_day, without, _ = STEPS[woman.language]
    if woman.rolls(NAMES_A_DAY):
        return with_a_day.format(name, woman.random.randint(*NEAR))
    return without.format(name)


def how_is_it(woman: Woman, _: str) -> str:
    return woman.random.choice("12" if woman.rolls(woman.habit.tried) else "334")


def changed_her_mind(woman: Woman, name: str) -> str:
    return "0" if woman.rolls(PASSES_OVER) else own_words(woman, name)


WHEN_ASKED = weighed({"1": 0.7, "2": 0.2, "": 0.1})
HOW_IT_WENT = weighed({"1": 0.5, "2": 0.25, "3": 0.25})
TO_THEM = weighed({"1": 0.4, "0": 0.6})

TELLING: Mapping[str, Reply] = {
    "p-start": weighed({key: share for key, (_, share) in KINDS.items()}),
    "p-q1": problem,
    "p-q2": did,
    "p-q3": or_passed_over,
    "p-q4": or_passed_over,
    "p-q5": or_passed_over,
    "p-q6": weighed(AUDIENCES),
    "p-topic-is": always("1"),
    "p-topic": weighed(dict.fromkeys("1246", 0.25)),
    "p-credit": weighed(CREDITS),
    "p-preview": send_practice,
    **{f"p-further-{part}": WHEN_ASKED for part in ("cost", "time", "decides", "runs")},
    "p-further-write": own_words,
    "p-further-confirm": send,
}

FINDING: Mapping[str, Reply] = {
    "f-start": look_for,
    **dict.fromkeys(("f-list-one", "f-list-two", "f-list-three", "f-list"), one_of_them),
    "f-none": always(""),
    **dict.fromkeys(("f-card", "f-card-nowhere"), card),
    "f-card-mine": always("4"),
    **{f"f-part-{part}": always("1") for part in SHOWN},
    "f-read": read_all,
    "p-kind": own_words,
    "p-kind2": or_passed_over,
    "p-kind-preview": send,
    "p-kind-tail": weighed({"1": 0.6, "3": 0.4}),
    "p-kind-write": own_words,
    "f-ask-her": own_words,
    "p-enrich": WHEN_ASKED,
    "p-enrich-write": own_words,
    "f-skipped": always("2"),
    "f-silent": always("1"),
}

PLANNING: Mapping[str, Reply] = {
    "f-adapt-q1": or_passed_over,
    "f-adapt-q2": or_passed_over,
    "f-adapt-q3": or_passed_over,
    "f-adapt-q4": first_step,
    "f-adapt-who-when": who_and_when,
    "f-adapt-saved": weighed({"1": SHOWS_HER_PLAN, "2": 1 - SHOWS_HER_PLAN}),
    "f-adapt-show": send,
    "f-follow": how_is_it,
    "f-went": HOW_IT_WENT,
    "f-changed": changed_her_mind,
    "f-tried-confirm": send,
    "f-blocked": weighed(dict.fromkeys("1236", 0.25)),
    "f-ask-peers": always("0"),
    "p-used": weighed({"1": 0.6, "2": 0.2, "3": 0.2}),
    "p-plan-kept": weighed({"2": 0.3, "0": 0.7}),
    **{f"p-plan-{part}": always("1") for part in ("same", "different", "keep")},
    "p-plan-first": weighed({"2": 0.5, "0": 0.5}),
    "p-word": own_words,
    **{f"p-came-{how}": TO_THEM for how in ("worked", "half", "failed", "dropped")},
}

REPLIES: Mapping[str, Reply] = {**ASKING, **TELLING, **FINDING, **PLANNING}
