"""Is everything remembered that a later step relies on?"""

from __future__ import annotations

from collections.abc import Iterator

from flows.checks.paths import BROUGHT, Keys, surely, ways
from flows.checks.source import source_of
from flows.saying import quoting
from flows.steps import Ask, Check, Choose, Do, End, Flow, Flows, Go, Step, Tell


def forgotten(flows: Flows) -> Iterator[str]:
    """Data keys that a step reads although some way to it does not put them, and carried ones nobody puts."""
    for (flow, name), there in sorted(surely(flows).items()):
        step = flows[flow].steps[name]
        for key in sorted(relied_on(step) - there):
            yield f"{flow}/{name}: relies on {key}, which is not remembered on every way to it"
        if isinstance(step, Go):
            for key in sorted(set(step.carry) - _ever(flows[flow])):
                yield f"{flow}/{name}: carries {key}, which is never remembered"


def relied_on(step: Step) -> Keys:
    """The data keys without which the machine would fall at this step."""
    match step:
        case Check():
            return source_of(step.test).reads
        case Do():
            return source_of(step.act).reads
        case Ask(relay=relay) | Choose(relay=relay) | Tell(relay=relay) if quoting(step):
            return frozenset({*(key for _, key in quoting(step)), *([relay] if relay else [])})
        case Ask() | Choose() | Tell() | End() if step.relay:
            return frozenset({step.relay})
        case _:
            return frozenset()


def _ever(flow: Flow) -> Keys:
    put = {key for step in flow.steps.values() for way in ways(step) for key in way.puts}
    return BROUGHT.get(flow.name, frozenset()) | put
