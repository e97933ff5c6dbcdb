"""Which step comes next: every one that is not done, once, whatever the order of the group."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from flows.dialogue.hub import next_step, open_steps, wished
from flows.dialogue.prepare import PREPARE
from flows.dialogue.steps import STEPS
from flows.dialogue_facts import Dialogue
from flows.facts import Facts
from flows.steps import Do

ORDERS = st.permutations(STEPS).flatmap(
    lambda order: st.integers(1, len(order)).map(lambda most: tuple(order[:most]))
)
DONE = st.frozensets(st.sampled_from(STEPS))


def knowing(order: tuple[str, ...], done: frozenset[str] = frozenset()) -> Facts:
    return Facts(dialogue=Dialogue("d1", 61, order=order, done=done & frozenset(order)))


@given(order=ORDERS, done=DONE, first=st.sampled_from(STEPS))
def test_each_undone_step_comes_once_and_then_the_paper(
    order: tuple[str, ...], done: frozenset[str], first: str
) -> None:
    """Though nothing she does is known before her next message: so the machine never goes round."""
    facts, been = knowing(order, done), [first]
    while (step := next_step(facts, {"dialogue": "d1", "been": " ".join(been)})) != "all":
        assert step in order
        assert step not in (*done, *been)
        been.append(step)
    assert set(order) - done <= set(been)


@given(order=ORDERS)
def test_a_number_means_the_step_at_that_place_in_the_order_of_her_group(order: tuple[str, ...]) -> None:
    facts = knowing(order)
    for place, step in enumerate(order, 1):
        assert wished(facts, {"dialogue": "d1", "wish": f"{place}."}) == step
    for wish in ("0", str(len(order) + 1), "-", "²", "١١١", "the third"):
        assert wished(facts, {"dialogue": "d1", "wish": wish}) == "unknown"
    for wish in ("OK", "ok!", "Sí", "oui", "Next"):
        assert wished(facts, {"dialogue": "d1", "wish": wish}) == "on"


def test_digits_of_any_script_are_numbers() -> None:
    assert wished(knowing(STEPS), {"dialogue": "d1", "wish": "١٠"}) == "day"


def test_what_is_gone_leads_nowhere() -> None:
    facts = replace(knowing(STEPS), dialogue=None)
    assert next_step(facts, {"dialogue": "d1", "been": ""}) == "gone"


def test_after_the_last_where_she_was_the_first_ones_follow() -> None:
    found = Dialogue("d1", 61, order=STEPS, done=frozenset({"ask"}))
    assert open_steps(found, "roles")[:3] == ("day", "issue", "office")


def test_every_step_of_the_ten_can_be_entered_by_its_own_name() -> None:
    for step in STEPS:
        enters = PREPARE.steps[f"to_{step}"]
        assert isinstance(enters, Do)
        assert enters.to == step
