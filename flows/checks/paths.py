"""The ways from step to step: which can be gone, and what has surely been remembered on arrival."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from flows.checks.source import source_of
from flows.composing import composed, heard_at
from flows.facts import Facts
from flows.needs import targets
from flows.steps import Ask, Check, Choose, Do, Flow, Flows, Go, Pick, Step, Tell, Wait

Keys = frozenset[str]
NOTHING: Keys = frozenset()

BROUGHT: Mapping[str, Keys] = {
    "joining": frozenset({"first"}),
    "answer": frozenset({"offer", "words", "place"}),
    "receive": frozenset({"answer", "words", "nick", "place", "hidden"}),
    "further": frozenset({"answer", "offer", "words", "nick", "place"}),
    "ask_author": frozenset({"practice"}),
    "kind": frozenset({"practice"}),
    "enrich": frozenset({"offer", "words", "practice", "id"}),
    "skipped": frozenset({"asked", "words", "replaces"}),
    "silent": frozenset({"asked", "words", "replaces", "date"}),
    "kindly": frozenset({"kindness", "words", "wonders", "practice", "id", "nick", "place"}),
    "passed": frozenset({"id", "asked"}),
    "replied": frozenset({"words", "id", "nick", "place"}),
    "add": frozenset({"practice", "id", "part"}),
    "tried": frozenset({"plan", "words"}),
    "used": frozenset({"plan", "place", "id"}),
    "outcome": frozenset({"plan", "words", "place", "id", "result"}),
    "met": frozenset({"met", "words", "nick", "place"}),
    "none24": frozenset({"asked", "n", "words", "replaces"}),
    "none48": frozenset({"asked", "date"}),
    "follow": frozenset({"asked", "words", "replaces", "n"}),
    "paper": frozenset({"dialogue"}),
    "agree": frozenset({"dialogue", "asked", "version", "by", "office"}),
    "ready": frozenset({"dialogue", "asked", "office", "k", "n"}),
    "go_on": frozenset({"dialogue"}),
    "stands": frozenset({"dialogue", "state"}),
    "role": frozenset({"dialogue", "task"}),
    "prompted": frozenset({"prompt"}),
    "digested": frozenset({"prompt"}),
    "helped": frozenset({"answer", "words", "place", "result"}),
    "pictured": frozenset({"words", "nick", "place"}),
    "typed": frozenset({"words", "nick", "place"}),
    "untyped": NOTHING,
    "thanked": frozenset({"words", "nick", "place"}),
    "thanks": frozenset({"nick", "place"}),
    "thanks_anon": frozenset({"nick", "place"}),
    "promised": frozenset({"promise", "id", "words", "asked", "date", "on"}),
    "witness": frozenset({"promise", "id", "words", "asked", "date", "on"}),
    "unseen": frozenset({"promise", "id", "words", "asked", "date", "on"}),
    "good_news": frozenset({"promise", "id", "words", "asked", "date", "on"}),
    "tie_news": frozenset({"words", "group"}),
    "ally": frozenset({"ally"}),
    "ally_answered": frozenset({"ally", "dialogue", "answer", "name"}),
    "ally_news": frozenset({"ally", "dialogue", "words", "quotable", "promise"}),
    "ask_ally": frozenset({"dialogue"}),
    "invite": frozenset({"dialogue"}),
    "know": NOTHING,
    "want": NOTHING,
    "home": NOTHING,
    "prepare": frozenset({"dialogue"}),
    "remind": frozenset({"asked", "dialogue", "days"}),
    "after": frozenset({"asked", "dialogue"}),
    "reflect": frozenset({"asked", "dialogue"}),
    "stand": frozenset({"asked", "stand", "group", "auth"}),
    "stood": frozenset({"words", "nick", "place", "group", "n"}),
    "pin": NOTHING,
    "known": NOTHING,
    "writer": NOTHING,
    "second": frozenset({"word"}),
    "safe": NOTHING,
    "photo": frozenset({"photo"}),
    "nudge": frozenset({"thing", "draft"}),
    "notice": frozenset({"n"}),
    "resume": frozenset({"thing"}),
    "help": NOTHING,
    "language": NOTHING,
    "stuck": NOTHING,
    "desk_language": frozenset({"prompt", "language", "fac"}),
    "desk_ready": frozenset({"prompt"}),
    "desk_approve": frozenset({"prompt"}),
    "desk_agreed": frozenset({"prompt", "result", "fac", "t", "n"}),
}
"""What is surely there when the machine or the shell opens a flow; the others are opened by a `Go`."""

STANDING: Mapping[str, tuple[str, ...]] = {"menu": ("rest", "menu")}
"""Steps that the machine goes to by itself, with nothing remembered, beside each flow's start."""


@dataclass(frozen=True, slots=True)
class Way:
    """From one step to another of the same flow; `key` is the option she takes, if it is one."""

    to: str
    puts: Keys = NOTHING
    key: str | None = None


def ways(step: Step) -> Iterator[Way]:
    """All ways out of a step, within its flow."""
    match step:
        case Ask():
            yield from _given(step)
            yield from _options(step)
        case Choose():
            yield from _options(step)
            if step.words:
                yield Way(step.words, frozenset({"question"}))
        case Pick():
            yield Way(step.to, frozenset({step.into}))
        case Wait():
            yield Way(step.words, frozenset({"question"}))
            yield Way(step.other)
        case Check():
            yield from _outcomes(step)
        case _:
            yield from _alone(step)


def _alone(step: Step) -> Iterator[Way]:
    match step:
        case Do():
            yield Way(step.to, source_of(step.act).puts)
        case Tell(to=to) | Go(back=str(to)):
            yield Way(to)
        case _:
            pass


def _given(step: Ask) -> Iterator[Way]:
    """Her words; or a voice note in their place."""
    yield Way(step.to, NOTHING if step.secret else frozenset({step.into}))
    if composed(step):
        yield Way(heard_at(step.to), frozenset({step.into, "sound", "spoken", "s"}))


def _options(step: Ask | Choose) -> Iterator[Way]:
    for option in step.options:
        yield Way(option.to, frozenset({option.put[0]}) if option.put else NOTHING, option.key)


def _outcomes(step: Check) -> Iterator[Way]:
    """A test that only looks for a key tells by all outcomes but one that the key is there."""
    source = source_of(step.test)
    without = None if source.reads else step.test(Facts(), {})
    for outcome, to in step.to.items():
        yield Way(to, NOTHING if without in (None, outcome) else source.looks)


def entrances(flow: Flow) -> tuple[str, ...]:
    """Where a conversation of this flow can begin."""
    return (flow.start, *STANDING.get(flow.name, ()))


def reachable(
    flow: Flow, start: Iterable[str], without: Collection[tuple[str, str | None]] = ()
) -> frozenset[str]:
    """The steps that can be come to from some; `without` closes the ways of these (step, option key)."""
    seen: set[str] = set()
    todo = list(start)
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += [way.to for way in ways(flow.steps[name]) if (name, way.key) not in without]
    return frozenset(seen)


def leads_on(flow: Flow, name: str) -> frozenset[str]:
    """The steps that can be come to after this one; itself only when there is a way round."""
    return reachable(flow, targets(flow.steps[name]))


def surely(flows: Flows) -> dict[tuple[str, str], Keys]:
    """For each step that can be reached: the data keys that are there on every way to it."""
    known: dict[tuple[str, str], Keys] = {}
    todo = list(_opened(flows))
    while todo:
        flow, name, keys = todo.pop()
        there = known.get((flow, name), keys) & keys
        if there != known.get((flow, name)):
            known[flow, name] = there
            todo += _onward(flows, flow, name, there)
    return known


def _opened(flows: Flows) -> Iterator[tuple[str, str, Keys]]:
    for flow in flows.values():
        yield from ((flow.name, name, NOTHING) for name in STANDING.get(flow.name, ()))
        if flow.name in BROUGHT:
            yield flow.name, flow.start, BROUGHT[flow.name]


def _onward(flows: Flows, flow: str, name: str, there: Keys) -> list[tuple[str, str, Keys]]:
    step = flows[flow].steps[name]
    onward = [(flow, way.to, there | way.puts) for way in ways(step)]
    if isinstance(step, Go):
        onward.append((step.flow, flows[step.flow].start, there & frozenset(step.carry)))
    return onward
