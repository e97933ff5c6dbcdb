"""The page of one flow: what it is, its picture, and a table of its steps."""

from __future__ import annotations

from bot.handbook.sentences import cell, label, said
from flows.diagram import AFTERWARDS, OUT, arrows, decided, diagram
from flows.steps import Ask, Asking, Check, Choose, Do, End, Flow, Go, Pick, Step, Tell

KEEP = {
    "draft": "When she leaves it, it is kept as a draft.",
    "waiting": "When she leaves it, it waits for her and comes back.",
    "nothing": "When she leaves it, nothing is kept.",
}
OVER = "It lies over another conversation: what it does not take is an answer to the one beneath."
LOCKED = "The menu is not open in it yet."
GATE = "It is a gate: nothing of hers is shown before it is passed."
PLAIN = "It shows nothing of hers, so it is open in front of a gate too."
HEAD = "| Step | The line says | She sends, and where it leads | What becomes true |\n|---|---|---|---|\n"


def page(flow: Flow) -> str:
    """The whole page, in Markdown."""
    told = {OVER: flow.over and not flow.gate, LOCKED: flow.locked, GATE: flow.gate, PLAIN: flow.plain}
    facts = [flow.about, KEEP[flow.keep], *(sentence for sentence, holds in told.items() if holds)]
    rows = "".join(_row(name, step) for name, step in flow.steps.items())
    return "\n\n".join(
        (
            f"# {heading(flow)}",
            " ".join(facts),
            f"It begins at *{spoken(flow.start)}*.",
            f"```mermaid\n{diagram(flow, label)}```",
            f"{HEAD}{rows}",
        )
    )


def heading(flow: Flow) -> str:
    return spoken(flow.name).capitalize()


def spoken(name: str) -> str:
    return name.replace("_", " ")


def _row(name: str, step: Step) -> str:
    return f"| **{spoken(name)}** | {_says(step)} | {_leads(step)} | {_true(step)} |\n"


def _says(step: Step) -> str:
    shown = ["*Another member's words.*"] if isinstance(step, Ask | Choose | End) and step.relay else []
    if isinstance(step, Pick):
        keys = step.keys
    else:
        keys = tuple(o.key for o in step.options) if isinstance(step, Ask | Choose) else ()
    message = step.says if isinstance(step, Asking | Tell | End) else None
    return "<br>".join([*shown, *([cell(said(message, keys))] if message else [])])


def _leads(step: Step) -> str:
    if isinstance(step, Go):
        return f"the flow [{spoken(step.flow)}]({step.flow}.md)"
    if isinstance(step, End):
        return AFTERWARDS[step.then]
    ways = ((on, spoken(to)) for to, on in arrows(step, label) if to != OUT)
    return "<br>".join(f"{cell(on)} → *{to}*" if on else f"*{to}*" for on, to in ways)


def _true(step: Step) -> str:
    match step:
        case Do():
            return ", ".join(f"`{name}`" for name in decided(step)) or f"*{spoken(step.act.__name__)}*"
        case Check():
            return f"nothing; *{spoken(step.test.__name__)}* is looked at"
        case Go(carry=carry) if carry:
            return f"goes along: {', '.join(carry)}"
        case _:
            return ""
