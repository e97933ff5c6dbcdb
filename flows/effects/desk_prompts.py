"""Effects on prompts. What takes long is done apart from the turn; then she is asked on."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class WorkOnPrompt:
    """`act`: write, address, accept, correct, ask, agree, decline. `prompt` 0: a new one.

    `value`: who asked for it (write), or to which topic, country, circle or groups it goes (address: `kind`).
    She stands at the step `wait` until it is done or refused.
    """

    act: str
    wait: str
    prompt: int
    language: str = ""
    kind: str = ""
    value: str = ""
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class HandDraft:
    """Somebody who reads this language is asked to look at the draft in it."""

    prompt: int
    language: str


@dataclass(frozen=True, slots=True)
class DropPrompt:
    """It is not sent, and offered to her no more."""

    prompt: int


PromptEffect = WorkOnPrompt | HandDraft | DropPrompt
