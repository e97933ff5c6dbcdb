"""What the line says at a step, as sentences and relays; which words they are is the catalogue's business."""

from __future__ import annotations

from dataclasses import replace

from flows.conversation import Conversation, Relay, Say, Saying
from flows.events import Chose, Picked, Words
from flows.prompts import prompt_at
from flows.steps import Ask, Asking, Choose, Data, Flow, Pick, Step, Tell

SOUND = "sound_"  # before the name of a text: the voice note that stands for it
LABEL = "topic-"  # what stands for words that nobody has typed yet begins like this catalogue id
NAMED = (
    "step",
    "thing",
    "readers",
    "tip",
    "role",
    "m",
    "reason",
)  # data whose value is a catalogue id itself
EXAMPLE = "example"  # and so is data whose name begins so: an example of what can be answered


def told(message: str, data: Data | None = None) -> Say:
    """One sentence, with everything the conversation remembers to fill it."""
    values = data or {}
    named = (key for key in values if key in NAMED or key.startswith(EXAMPLE))
    names = {key: str(values[key]) for key in named}
    return Say(message, values, {**names, **_spoken(values)})


def _spoken(data: Data) -> dict[str, str]:
    """What stands for her words where she has said them aloud: one text, or one of several with its own."""
    parts = [key.removeprefix(SOUND) for key, sound in data.items() if key.startswith(SOUND) and sound]
    hidden = data.get("hidden") or data.get("privacy", 1) != 1
    stands = "voice-note-typed" if hidden else "voice-note"
    return {words: stands for words in (str(data.get("spoken", "")), *parts) if words and not data.get(words)}


def relayed(key: str | None, data: Data) -> tuple[Relay, ...]:
    """The words that `key` names, under the nickname and place that came with them."""
    if key is None:
        return ()
    return (Relay(str(data[key]), str(data.get("nick", "")), str(data.get("place", ""))),)


def stated(step: Tell, data: Data) -> tuple[Saying, ...]:
    """What a step tells without asking anything, and the words that follow it."""
    labels, quotes = _quoted(step, data)
    saying = told(step.says, data)
    names, whole = {**saying.names, **labels}, bool(step.quotes)
    saying = replace(saying, names=names, quotes=quotes, lists=bool(quotes), whole=whole)
    return (saying, *relayed(step.relay, data))


def asked(flow: Flow, here: Conversation) -> tuple[Saying, ...]:
    """The step's own sentence with its prompt, after the relay it shows. A step that waits says nothing."""
    at = flow.steps[here.step]
    if not isinstance(at, Asking):
        return ()
    relay = None if isinstance(at, Pick) else at.relay
    labels, quotes = _quoted(at, here.data)
    whole = isinstance(at, Ask | Choose) and at.whole
    saying = told(at.says, here.data)
    saying = replace(
        saying,
        names={**saying.names, **labels},
        quotes=quotes,
        lists=isinstance(at, Ask | Choose) and bool(at.quotes),
        prompt=prompt_at(flow, here.step),
        whole=whole,
    )
    return (*relayed(relay, here.data), saying)


def _quoted(step: Step, data: Data) -> tuple[dict[str, str], dict[str, str]]:
    """What stands in the step's sentence by variable: labels of ours, and ids of others' words."""
    told_by = {variable: str(data[key]) for variable, key in quoting(step)}
    labels = {variable: label for variable, label in told_by.items() if label.startswith(LABEL)}
    return labels, {variable: words for variable, words in told_by.items() if variable not in labels}


def quoting(step: Step) -> tuple[tuple[str, str], ...]:
    """The variables of the step's sentence that are others' words, with the data keys of their ids."""
    if isinstance(step, Ask | Tell):
        return step.quotes
    if not isinstance(step, Choose):
        return ()
    return (*([step.quote] if step.quote else []), *step.quotes)


def once_more(flow: Flow, here: Conversation, event: Chose | Picked | Words) -> Say:
    """The first rung of the ladder: the digits that would do, or the sentence's own "I did not get that".

    Somebody who has not finished joining is not quoted: what is said to her is kept for a while (CON-01).
    """
    prompt = prompt_at(flow, here.step)
    if not isinstance(flow.steps[here.step], Choose | Pick):
        return Say(prompt.messages[0], here.data, prompt=prompt, form="again")
    heard = event.text if isinstance(event, Words) and not flow.locked else ""
    return Say("g-err1", {"t": heard, "opts": ", ".join(prompt.options)})
