"""What a step asks, and whether an event answers it."""

from __future__ import annotations

from dataclasses import replace

from flows.conversation import Talk
from flows.events import Chose, Picked, Prompt, Words
from flows.steps import Ask, Asking, Choose, Flow, Flows, Option, Pick, Step, Value, Wait

SENTENCE = 3  # words; a shorter text at a menu is a slip, not a question

Taken = tuple[str, dict[str, Value]]


def prompt_of(flows: Flows, talk: Talk) -> Prompt:
    """What the next reply may answer: the active prompt, and what shows through from beneath."""
    merged = Prompt(name="")
    for conversation in reversed(talk.stack):
        below = prompt_at(flows[conversation.flow], conversation.step)
        merged = replace(
            below,
            name=merged.name or below.name,
            messages=merged.messages + below.messages,
            options={**below.options, **merged.options},
        )
        if not flows[conversation.flow].over or flows[conversation.flow].gate:
            break
    return merged


def prompt_at(flow: Flow, name: str) -> Prompt:
    step = flow.steps[name]
    if not isinstance(step, Asking):
        return Prompt(f"{flow.name}/{name}")
    keys = step.keys if isinstance(step, Pick) else tuple(option.key for option in step.options)
    return Prompt(
        f"{flow.name}/{name}",
        (step.says,),
        dict.fromkeys(keys, step.says),
        words=isinstance(step, Ask) and step.at_least <= 1,
        number=isinstance(step, Ask) and step.number,
        many=isinstance(step, Pick),
    )


def takes(step: Step, event: Chose | Picked | Words) -> Taken | None:
    """The next step and what to remember, or None when this step does not take the event."""
    match step, event:
        case ((Ask() | Choose()), Chose(key)):
            return _option(step.options, key)
        case Ask(), Words(text) if len(text.split()) >= step.at_least:
            return step.to, {} if step.secret else {step.into: text}
        case Choose(words=str(to)), Words(text) if is_sentence(text):
            return to, {"question": text}
        case Pick(), (Chose() | Picked()):
            return _picked(step, event.keys if isinstance(event, Picked) else (event.key,))
        case Wait(), Words(text) if is_sentence(text):
            return step.words, {"question": text}
        case Wait(), _:
            return step.other, {}
        case _:
            return None


def is_sentence(text: str) -> bool:
    return len(text.split()) >= SENTENCE


def _option(options: tuple[Option, ...], key: str) -> Taken | None:
    for option in options:
        if option.key == key:
            return option.to, dict([option.put] if option.put else [])
    return None


def _picked(step: Pick, keys: tuple[str, ...]) -> Taken | None:
    if not keys or not set(keys) <= set(step.keys):
        return None
    return step.to, {step.into: ",".join(dict.fromkeys(keys))}
