"""Are there words for everything the flows say, in every language?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from flows.checks.paths import Keys, surely
from flows.checks.relays import unshown
from flows.saying import quoting
from flows.steps import Asking, Choose, End, Flows, Pick, Step, Tell

ELSEWHERE = frozenset({"line", "fac", "h", "org", "nick", "url"})  # values that the shell knows by itself
MACHINE = (
    *(
        "g-stop",
        "g-start",
        "g-start-guest",
        "g-cover-market",
        "g-cover-weather",
        "g-cover-savings",
        "g-nudge-last",
        "g-wrong",
        "g-who",
        "move-done",
        "move-bad",
        "g-delete-done",
        "g-media-sms",
        "g-media-words",
        "g-media-no",
        "g-voice-lost",
        "g-voice-long",
        "g-voice-kind",
        "g-voice-where",
        "g-voice-newer",
        "g-voice-hears",
        "g-voice-hidden",
    ),
    *("g-err1", "g-err3", "g-err3-joining"),
)
"""What the machine says beside the tables."""


class Wording(Protocol):
    """As much of a catalogue as is asked here. `part` is an attribute, or None for the sentence itself."""

    def has(self, message: str, part: str | None, language: str) -> bool: ...

    def variables(self, message: str) -> Iterable[str]: ...


def speechless(flows: Flows, wording: Wording, languages: Iterable[str]) -> Iterator[str]:
    """Sentences and labels that are missing in a language, and values that nothing fills in."""
    tongues = tuple(languages)
    for message in (*MACHINE, *sorted(_labels(flows)), *sorted(_sentences(flows))):
        for language in tongues:
            if not wording.has(message, None, language) and not _only_options(wording, message, language):
                yield f"{message}: no words in {language}"
    yield from _uneven(flows, wording, tongues)
    yield from _unfilled(flows, wording)
    for flow in flows.values():
        choices = {name: step for name, step in flow.steps.items() if isinstance(step, Choose)}
        shown = {name: frozenset(wording.variables(step.says)) for name, step in choices.items()}
        yield from unshown(flow, shown)


def said(step: Step) -> str | None:
    """The catalogue id of what a step says, if it says something of ours."""
    return step.says if isinstance(step, Asking | Tell | End) else None


def _sentences(flows: Flows) -> set[str]:
    return {says for flow in flows.values() for step in flow.steps.values() if (says := said(step))}


def _labels(flows: Flows) -> set[str]:
    return {f"thing-{flow.name}" for flow in flows.values() if flow.keep == "draft"}


def _only_options(wording: Wording, message: str, language: str) -> bool:
    """A sentence may consist of its options alone, when another's words stand before it."""
    return wording.has(message, "intro", language)


def _uneven(flows: Flows, wording: Wording, languages: tuple[str, ...]) -> Iterator[str]:
    """An option needs a label in every language, or a button's label where the sentence names it itself."""
    for place, message, key in _options(flows):
        for language in languages:
            if not any(wording.has(message, f"{kind}{key}", language) for kind in ("opt", "btn")):
                yield f"{place}: option {key} of {message} has no label in {language}"


def _options(flows: Flows) -> Iterator[tuple[str, str, str]]:
    for flow in flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, Asking):
                keys = step.keys if isinstance(step, Pick) else [option.key for option in step.options]
                yield from ((f"{flow.name}/{name}", step.says, key) for key in keys)


def _unfilled(flows: Flows, wording: Wording) -> Iterator[str]:
    for (flow, name), there in sorted(surely(flows).items()):
        step = flows[flow].steps[name]
        if says := said(step):
            for value in sorted(frozenset(wording.variables(says)) - there - ELSEWHERE - _quoted(step)):
                yield f"{flow}/{name}: {says} needs {value}, which is not remembered on every way to it"


def _quoted(step: Step) -> Keys:
    return frozenset(variable for variable, _ in quoting(step))
