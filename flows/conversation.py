"""Where a member is in her conversations, and what a turn makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from flows.effects import Effect
from flows.events import Prompt
from flows.steps import Data

UNASKED = -1


@dataclass(frozen=True, slots=True)
class Conversation:
    """One member in one flow. `trail` holds the steps she can go back to; `misses` counts at this step
    (`UNASKED`: it was put away, and must be asked again before anything can answer it).

    The trail never holds a step twice: a step she comes to again is the end of the detour.

    `id` is the row it was read from; a new one has none yet.
    """

    flow: str
    step: str
    data: Data = field(default_factory=dict, repr=False)
    trail: tuple[str, ...] = ()
    misses: int = 0
    id: str | None = None

    def at(self, step: str, data: Data | None = None) -> Conversation:
        """The same conversation at another step, with more to remember."""
        trail = self.trail[: self.trail.index(step)] if step in self.trail else self.trail
        return replace(self, step=step, data={**self.data, **(data or {})}, trail=trail, misses=0)

    def passed(self) -> Conversation:
        """The same conversation, remembering that it came through this step."""
        return replace(self, trail=(*self.trail, self.step))


@dataclass(frozen=True, slots=True)
class Talk:
    """All conversations of one member. The last of `stack` is the active one; the others lie beneath it.

    `parked` are drafts, at most one per flow. `waiting` has come for her and was not shown yet, oldest first.
    """

    stack: tuple[Conversation, ...] = ()
    parked: tuple[Conversation, ...] = ()
    waiting: tuple[Conversation, ...] = ()

    @property
    def active(self) -> Conversation:
        return self.stack[-1]

    def onto(self, conversation: Conversation) -> Talk:
        return replace(self, stack=(*self.stack, conversation))

    def top(self, conversation: Conversation) -> Talk:
        return replace(self, stack=(*self.stack[:-1], conversation))

    def standing(self, *stack: Conversation) -> Talk:
        return replace(self, stack=stack)

    def beneath(self) -> Talk:
        return replace(self, stack=self.stack[:-1])


@dataclass(frozen=True, slots=True)
class Say:
    """One of our sentences. `names` are values that are catalogue ids themselves.

    `quotes` are values that are another member's words, by id, to be translated when it goes out; `lists`: it
    only names them, and shows none to be read.
    `form`: "again" is the sentence's own "I did not get that".
    `ahead`: it overtakes whatever is on its way to her. `whole`: nothing of it is cut.
    """

    message: str
    values: Data = field(default_factory=dict, repr=False)
    names: Mapping[str, str] = field(default_factory=dict)
    quotes: Mapping[str, str] = field(default_factory=dict)
    lists: bool = False
    prompt: Prompt | None = None
    form: str = ""
    ahead: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Relay:
    """Another member's words, by id, under the nickname and place she chose to show ("" hides the name)."""

    words: str
    nick: str = field(default="", repr=False)
    place: str = ""


Saying = Say | Relay


@dataclass(frozen=True, slots=True)
class Turn:
    """What one event led to: her conversations now, what is said to her, and what should become true."""

    talk: Talk
    says: tuple[Saying, ...] = ()
    effects: tuple[Effect, ...] = ()
