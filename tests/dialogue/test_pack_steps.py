"""Whatever a pack says of steps: none that it leaves out is asked, and none that it keeps is out of reach."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.packs.pack import pack_of
from flows.dialogue.hub import next_step, wished
from flows.dialogue.numbers import number_steps
from flows.dialogue.steps import STEPS
from flows.dialogue_facts import Dialogue
from flows.facts import Facts

STEPS_OF_A_PACK = st.fixed_dictionaries(
    {}, optional={"order": st.permutations(STEPS), "skip": st.lists(st.sampled_from(STEPS), max_size=8)}
)
DONE = st.frozensets(st.sampled_from(STEPS))
AT = {"dialogue": "d"}


def prepared(steps: dict[str, list[str]], done: frozenset[str]) -> tuple[Dialogue, Facts]:
    order = pack_of([{"steps": steps}]).order
    found = Dialogue("d", 1, order=order, done=done & set(order))
    return found, Facts(dialogue=found)


@given(STEPS_OF_A_PACK, DONE)
def test_a_number_leads_to_its_step_and_to_no_other(
    steps: dict[str, list[str]], done: frozenset[str]
) -> None:
    found, facts = prepared(steps, done)
    led = [wished(facts, {**AT, "wish": str(number)}) for number in range(1, 13)]
    assert led == [*found.order, *["unknown"] * (12 - len(found.order))]


@given(STEPS_OF_A_PACK, DONE, st.sampled_from(["", *STEPS]))
def test_going_on_leads_to_each_that_is_not_done_once(
    steps: dict[str, list[str]], done: frozenset[str], first: str
) -> None:
    found, facts = prepared(steps, done)
    been = [first] if first in found.order else []
    came: list[str] = []
    while (here := next_step(facts, {**AT, "been": " ".join([*been, *came])})) != "all":
        came.append(here)
        assert len(came) <= len(STEPS)
    assert sorted(came) == sorted(set(found.order) - found.done - set(been))


@given(STEPS_OF_A_PACK)
def test_its_number_is_its_place(steps: dict[str, list[str]]) -> None:
    found, facts = prepared(steps, frozenset())
    told = number_steps(facts, AT).data
    assert told["of"] == len(found.order)
    assert [told[f"n_{step}"] for step in found.order] == list(range(1, len(found.order) + 1))
    assert all(told[f"n_{step}"] == 0 for step in STEPS if step not in found.order)
