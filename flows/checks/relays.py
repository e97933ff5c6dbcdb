"""Proof, on the tables alone, that no member's words go out without a preview and her 1 (SAF-19).

Only a `Do` can decide an effect that relays words. For each of them: with the way "1" out of the flow's
preview closed, it must be out of reach; between that 1 and the effect nothing it reads may change; and the
preview must show every word of hers that the effect takes along, or another preview on the way has, or the
preview has an option that shows it and comes back. A voice note has a preview of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flows.checks.paths import NOTHING, Keys, entrances, reachable, ways
from flows.checks.source import Source, source_of
from flows.composing import HEARD
from flows.steps import Ask, Choose, Do, Flow, Flows

RELAYING = frozenset(
    {"AskPeers", "SendAnswer", "SendThanks", "AskMore", "WriteBack", "TellResult", "SharePractice"}
    | {"AskAuthor", "SayKindly", "AnswerKindly", "AddPart"}
    | {"ShowPlan", "TellTried", "SendWord", "StandWith", "SendPaper"}
    | {"AskAlly", "SendReply"}
    | {"KeepPromise", "NotePart", "SayKept", "NoteAccess"}
)
OURS = {("SendThanks", 1), ("StandWith", 1)}  # our own "Thank you", or a group's name: no word of hers
PREVIEW, SEND = "preview", "1"
CONFIRMED = ((PREVIEW, SEND), (HEARD, SEND))  # the ways on which she says yes, to words and to a voice note
QUESTIONS = ("d-prom-proof",)
"""Previews that ask something about her words: every answer to them says yes (`docs/decisions`, promises)."""


def relaying(source: Source) -> bool:
    """Whether the function decides to send a member's words to another."""
    return any(name in RELAYING and (name, given) not in OURS for name, given in source.decides)


def unseen(flows: Flows) -> Iterator[str]:
    """Every way by which words could go out without having been shown and confirmed."""
    for flow in flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, Do) and relaying(source_of(step.act)):
                for problem in _of(flow, name, source_of(step.act)):
                    yield f"{flow.name}/{name}: {problem}"


def _of(flow: Flow, name: str, source: Source) -> Iterator[str]:
    if not isinstance(flow.steps.get(PREVIEW), Choose):
        yield "relays words, but its flow has no preview"
        return
    if name in reachable(flow, entrances(flow), without=_confirmed(flow)):
        yield "relays words without the preview and its 1"
    for key in sorted(_changed(flow, name) & (source.reads | source.looks)):
        yield f"{key} can change between the preview and here"


def _changed(flow: Flow, name: str) -> Keys:
    """What the steps put that lie between the last 1 and this step."""
    ways_on = _confirmed(flow)
    previews = [(flow.steps[step], key) for step, key in ways_on if step in flow.steps]
    confirmed = [way.to for step, key in previews for way in ways(step) if way.key == key]
    between = reachable(flow, confirmed, ways_on) - {name}
    leading = [flow.steps[step] for step in between if name in reachable(flow, [step], ways_on)]
    return frozenset(key for step in leading for way in ways(step) for key in way.puts)


def _confirmed(flow: Flow) -> tuple[tuple[str, str], ...]:
    """The ways on which she says yes in this flow."""
    asked = flow.steps.get(PREVIEW)
    if isinstance(asked, Choose) and asked.says in QUESTIONS:
        return *CONFIRMED, *((PREVIEW, option.key) for option in asked.options)
    return CONFIRMED


def unshown(flow: Flow, shown: Mapping[str, Keys]) -> Iterator[str]:
    """Words of hers that go out although no preview has shown them. `shown`: what each choice shows."""
    written = _written(flow)
    at_preview = shown.get(PREVIEW, NOTHING) | _at_hand(flow, shown)
    for name, step in flow.steps.items():
        if isinstance(step, Do) and relaying(source_of(step.act)):
            source = source_of(step.act)
            for key in sorted(written & (source.reads | source.looks) - at_preview):
                if name in _past(flow, key, [choice for choice, keys in shown.items() if key in keys]):
                    yield f"{flow.name}/{name}: relays {key}, which its preview does not show"


def _past(flow: Flow, key: str, previews: list[str]) -> frozenset[str]:
    """The steps that can be come to from where she writes it, past all of these previews of it."""
    writing = [step.to for step in flow.steps.values() if isinstance(step, Ask) and step.into == key]
    made = [
        step.to for step in flow.steps.values() if isinstance(step, Do) and key in source_of(step.act).puts
    ]
    return reachable(flow, [*writing, *made], without=_closed(flow, *previews))


def _written(flow: Flow) -> Keys:
    """Where her words are kept: where she writes them, and what is made of them on the way."""
    hers = {step.into for step in flow.steps.values() if isinstance(step, Ask)}
    made = [source_of(step.act) for step in flow.steps.values() if isinstance(step, Do)]
    made = [source for source in made if not relaying(source)]
    while more := {key for one in made if hers & (one.reads | one.looks) for key in one.puts} - hers:
        hers |= more
    return frozenset(hers)


def _at_hand(flow: Flow, shown: Mapping[str, Keys]) -> Keys:
    """What she sees when she takes an option of the preview that asks for no words and leads back to it."""
    found: set[str] = set()
    for way in ways(flow.steps[PREVIEW]) if PREVIEW in flow.steps else ():
        on_it = reachable(flow, [way.to], without=_closed(flow, PREVIEW))
        if way.key != SEND and PREVIEW in on_it and not any(isinstance(flow.steps[n], Ask) for n in on_it):
            found |= {key for name in on_it for key in shown.get(name, NOTHING)}
    return frozenset(found)


def _closed(flow: Flow, *names: str) -> list[tuple[str, str | None]]:
    return [(name, way.key) for name in names for way in ways(flow.steps[name])]
