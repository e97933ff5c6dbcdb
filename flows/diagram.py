"""A flow as a picture: the text of a Mermaid state diagram."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import get_args

from flows.checks.source import source_of
from flows.composing import composed, heard_at
from flows.effects import Effect
from flows.steps import Ask, Asking, Check, Choose, Do, End, Flow, Go, Pick, Step, Tell, Wait

Labels = Callable[[str, str], str]
"""(catalogue id, option key) → what the option is called, or nothing."""
Arrow = tuple[str, str]
"""(the step it leads to, or none for the end; what stands on it)."""

EFFECTS = frozenset(effect.__name__ for effect in get_args(Effect))
OUT = "[*]"
SIGNS = {ord(":"): " ", ord(";"): ",", ord("#"): "no. ", ord('"'): "'"}
AFTERWARDS = {
    "rest": "nothing more is asked",
    "beneath": "back to where she was",
    "again": "where she was, from its start",
    "away": "where she was is thrown away, and the menu comes",
    "draft": "kept for later",
    "waiting": "what waits for her",
    "next": "the next thing that waits for her, in place of this one, which has become void",
    "through": "what she came with is taken now",
    "brought": "back to where she was, which remembers it; what she wrote meanwhile is taken there",
    "aside": "everything is put away, unseen",
    "kept": "the draft is taken up",
    "thrown": "the draft is thrown away, and the menu comes",
}


def diagram(flow: Flow, labels: Labels = lambda _, __: "") -> str:
    """`stateDiagram-v2`, with her options, the outcomes of checks and the decided effects written out."""
    lines = ["stateDiagram-v2", _arrow(flow, OUT, flow.start, "")]
    for name, step in flow.steps.items():
        lines.append(f"    {_id(flow, name)} : {_plain(title(name, step))}")
        lines += [_arrow(flow, name, to, on) for to, on in arrows(step, labels)]
    return "\n".join(lines) + "\n"


def title(name: str, step: Step) -> str:
    """What stands in the box of a step: its name, and what it says, decides or leads to."""
    spoken = name.replace("_", " ")
    match step:
        case Check():
            return f"{spoken}?"
        case Do():
            return " + ".join([spoken, *decided(step)])
        case Go():
            return f"to the flow {step.flow}"
        case Ask() | Choose() | Pick() | Tell() | End(says=str()):
            return f"{spoken} ({step.says})"
        case _:
            return spoken


def decided(step: Do) -> list[str]:
    """Names of the effects that the step's function can decide."""
    return sorted({name for name, _ in source_of(step.act).decides} & EFFECTS)


def arrows(step: Step, labels: Labels) -> Iterator[Arrow]:
    """Where a step leads and by what; options with the same way share an arrow."""
    if isinstance(step, Asking):
        yield from _answers(step, labels)
    else:
        yield from _onward(step)


def _answers(step: Asking, labels: Labels) -> Iterator[Arrow]:
    if isinstance(step, Pick):
        yield step.to, f"any of {' '.join(step.keys)}"
        return
    if isinstance(step, Ask):
        yield step.to, "her words"
        if composed(step):
            yield heard_at(step.to), "her voice"
    yield from _options(step, labels)
    if isinstance(step, Choose) and step.words:
        yield step.words, "a sentence"


def _onward(step: Check | Do | Tell | Wait | Go | End) -> Iterator[Arrow]:
    match step:
        case Wait():
            yield from ((step.words, "a sentence"), (step.other, "anything else"))
        case Check():
            yield from ((to, outcome) for outcome, to in step.to.items())
        case Do() | Tell():
            yield step.to, ""
        case Go():
            yield step.back or OUT, "afterwards" if step.back else ""
        case End():
            yield OUT, AFTERWARDS[step.then]


def _options(step: Ask | Choose, labels: Labels) -> Iterator[Arrow]:
    for to in dict.fromkeys(option.to for option in step.options):
        keys = [option.key for option in step.options if option.to == to]
        yield to, ", ".join(f"{key} {labels(step.says, key)}".rstrip() for key in keys)


def _arrow(flow: Flow, name: str, to: str, on: str) -> str:
    arrow = f"    {_id(flow, name)} --> {_id(flow, to)}"
    return f"{arrow} : {_plain(on)}" if on else arrow


def _id(flow: Flow, name: str) -> str:
    """No step may be called like a word of the diagram's own language, such as `note` or `end`."""
    return name if name == OUT else f"{flow.name}_{name}"


def _plain(text: str) -> str:
    """Without the signs that mean something to the diagram."""
    return text.translate(SIGNS)
