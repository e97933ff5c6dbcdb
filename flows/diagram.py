"""A flow as a picture: the text of a Mermaid state diagram."""

from __future__ import annotations

from collections.abc import Iterator

from flows.checks.source import source_of
from flows.steps import Ask, Check, Choose, Do, End, Flow, Go, Pick, Step, Wait

Arrow = tuple[str, str]  # (where it leads, what stands on it)

_THEN = {
    "rest": "rest",
    "beneath": "back to what lies beneath",
    "again": "what lies beneath, from its start",
    "away": "what lies beneath is thrown away",
    "draft": "kept for later",
    "waiting": "what waits for her",
}


def diagram(flow: Flow) -> str:
    """Lines of `stateDiagram-v2`; keys she sends, outcomes of checks and decided effects are written out."""
    lines = ["stateDiagram-v2", f"    [*] --> {flow.start}"]
    for name, step in flow.steps.items():
        lines.append(f"    {name} : {label(name, step)}")
        lines += [f"    {name} --> {to} : {on}" if on else f"    {name} --> {to}" for to, on in arrows(step)]
    return "\n".join(lines) + "\n"


def label(name: str, step: Step) -> str:
    """What the box of a step says: its name, and what it says or does."""
    match step:
        case Ask() | Choose() | Pick():
            return f"{name} ({step.says})"
        case Check():
            return f"{name}?"
        case Do():
            return " + ".join([name, *decided(step)])
        case Go():
            return f"go to {step.flow}"
        case End(says=str(says)):
            return f"{name} ({says})"
    return name


def decided(step: Do) -> list[str]:
    """Names of the effects that the step's function can decide."""
    return sorted(name for name, _ in source_of(step.act).decides if name in _EFFECTS)


def arrows(step: Step) -> Iterator[Arrow]:
    """Where a step leads and by what; several keys with the same way share an arrow."""
    match step:
        case Ask():
            yield step.to, "her words"
            yield from _keys(step)
        case Choose():
            yield from _keys(step)
            if step.words:
                yield step.words, "a sentence"
        case Pick():
            yield step.to, f"any of {' '.join(step.keys)}"
        case Wait():
            yield step.words, "a sentence"
            yield step.other, "anything else"
        case Check():
            yield from ((to, outcome) for outcome, to in step.to.items())
        case Do():
            yield step.to, ""
        case Go():
            yield "[*]", ""
        case End():
            yield "[*]", _THEN[step.then]


def _keys(step: Ask | Choose) -> Iterator[Arrow]:
    targets = dict.fromkeys(option.to for option in step.options)
    for to in targets:
        yield to, " or ".join(option.key for option in step.options if option.to == to)
