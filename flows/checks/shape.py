"""Is each flow's table whole: every step reached, every way leading somewhere, every choice clear?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from flows.checks.paths import entrances, leads_on, reachable
from flows.checks.source import outcomes, source_of
from flows.needs import targets
from flows.steps import Ask, Check, Choose, Do, End, Flow, Flows, Go, Passing, Pick, Step, Wait

IN_A_MENU, IN_A_TOPIC_LIST = 5, 8  # PRODUCT 4.2; a 0 for "back" or "skip" is not counted
LONGER = {
    "g-settings": 7,  # the description's own six, and the way to safety it asks for there (SAF-10)
    "f-blocked": 6,  # the description's own
    "d-prom-late": 6,  # the same
    "p-topic": IN_A_TOPIC_LIST,
    "p-change": 7,  # the description's own six, and the title that it says she may change (6.3, P9)
    "k-menu": 6,  # the description's own
    "d-auth-type": 9,  # the description's own
    "d-evid": 6,  # the description's own
    "d-mark": 6,  # the description's own marks (6.8, D2)
}
BOUNDED = frozenset({("prepare", "onward")})  # takes none of its ways twice (`flows.dialogue.hub.next_step`)


def unknown(flows: Flows) -> Iterator[str]:
    """Names that stand for no step and no flow. While there are any, nothing else can be looked at."""
    for flow in flows.values():
        if flow.start not in flow.steps:
            yield f"{flow.name}: starts at {flow.start}, which is no step of it"
        for name, step in flow.steps.items():
            for to in targets(step):
                if to not in flow.steps:
                    yield f"{flow.name}/{name}: leads to {to}, which is no step of this flow"
            if isinstance(step, Go) and step.flow not in flows:
                yield f"{flow.name}/{name}: goes to {step.flow}, which is no flow"


def broken(flows: Flows) -> Iterator[str]:
    """Everything that is wrong with the shape of one flow or one step."""
    for flow in flows.values():
        if not flow.about:
            yield f"{flow.name}: nothing says what it is about"
        yield from _unreached(flow)
        for name, step in flow.steps.items():
            for problem in (*_lost(flow, name), *_choices(step), *_outcomes(step), *_facts(step)):
                yield f"{flow.name}/{name}: {problem}"
    yield from _restless(flows)


def _unreached(flow: Flow) -> Iterator[str]:
    for name in sorted(flow.steps.keys() - reachable(flow, entrances(flow))):
        yield f"{flow.name}/{name}: no step leads here"


def _lost(flow: Flow, name: str) -> Iterator[str]:
    step = flow.steps[name]
    if isinstance(step, Go | End | Wait):
        return
    after = [flow.steps[to] for to in leads_on(flow, name)]
    if not any(isinstance(later, Go | End | Wait) for later in after):
        yield "nothing after this ends the conversation or leads to another one"


def _choices(step: Step) -> Iterator[str]:
    if not isinstance(step, Ask | Choose | Pick):
        return
    keys = step.keys if isinstance(step, Pick) else tuple(option.key for option in step.options)
    if not keys and not isinstance(step, Ask):
        yield "asks for a choice and offers none"
    for key, times in Counter(keys).items():
        if times > 1:
            yield f"option {key} is there {times} times"
    most = IN_A_TOPIC_LIST if isinstance(step, Pick) else LONGER.get(step.says, IN_A_MENU)
    if len(set(keys) - {"0"}) > most:
        yield f"offers {len(set(keys) - {'0'})} options; {most} are the most"


def _outcomes(step: Step) -> Iterator[str]:
    if not isinstance(step, Check):
        return
    declared = outcomes(step.test)
    for outcome in sorted(declared - step.to.keys()):
        yield f"{step.test.__name__} may say {outcome}, which leads nowhere"
    for outcome in sorted(step.to.keys() - declared):
        yield f"{step.test.__name__} never says {outcome}"


def _facts(step: Step) -> Iterator[str]:
    if not isinstance(step, Check | Do):
        return
    read = source_of(step.test if isinstance(step, Check) else step.act).facts
    for fact in sorted(read - set(step.needs)):
        yield f"reads the fact {fact} without naming it in its needs"


def _restless(flows: Flows) -> Iterator[str]:
    """Steps that need nobody and can lead back to themselves: the machine might never stop there."""
    for flow in flows.values():
        for name in flow.steps:
            if (flow.name, name) in _alone_from(flows, flow.name, name):
                yield f"{flow.name}/{name}: goes round without asking anybody"


def _alone_from(flows: Flows, flow: str, name: str) -> set[tuple[str, str]]:
    seen: set[tuple[str, str]] = set()
    todo = _alone(flows, flow, name)
    while todo:
        place = todo.pop()
        if place not in seen:
            seen.add(place)
            todo += _alone(flows, *place)
    return seen


def _alone(flows: Flows, flow: str, name: str) -> list[tuple[str, str]]:
    """Where the machine goes from here without waiting for anybody."""
    step = flows[flow].steps[name]
    if (flow, name) in BOUNDED:
        return []
    if isinstance(step, Go):
        return [(step.flow, flows[step.flow].start)]
    return [(flow, to) for to in targets(step)] if isinstance(step, Passing) else []
