"""What a turn may know of dialogues, promises and allies of her own group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Item:
    """A text of a dialogue. `words`: its id; `text` as it was written, if she wrote it herself, else empty.

    `kind`, `consent`, `quotable` as in `storage.schema.DialoguePart`. `number`: of the practice it names.
    """

    words: str
    kind: str = ""
    consent: str = ""
    quotable: bool = True
    number: int = 0
    hers: bool = True
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A dialogue of her group, as she may know it: what others wrote only once they sent it to the group.

    `order`: its steps as they are taken, without those that their pack leaves out; `done`: those of them in
    which she, or the group, has said something, or which were passed over on purpose. `parts` by step (those
    of `storage.schema.DialoguePart`), oldest first. `mark`, `state`, `nameless`, `careful` as there.
    `day` and `time` of the meeting as she writes them. `roles`: the nickname by role; `mine`: her own
    roles. `version` of the paper, 0 before it was sent; `changed`: she has written something since.
    `agreed`: so many of `editors`; `ready`: enough of them. `risky`: somebody sees a risk; `goes`: what
    she says to going on (yes, wait, no), if anything. `fresh`: a woman of the group who has not spoken at
    a meeting before. `facilitator`: whom they can talk to. `offices`: those that her group's pack lists,
    each with what it may decide, in her language. `begun`: the steps for which others have written what
    they have not sent yet. `titles`: what the steps are called, in her language and in their order.
    `ahead`: so many days until the meeting by the group's calendar, below 0 after it, none without a day.
    `duty`: what she does there, in her language. `outcome` as in the schema.
    """

    id: str
    number: int
    order: tuple[str, ...] = ()
    done: frozenset[str] = frozenset()
    parts: Mapping[str, tuple[Item, ...]] = field(default_factory=dict)
    reason: str = "proposal"
    mark: str = ""
    state: str = "preparing"
    nameless: bool = False
    careful: tuple[str, ...] = ()
    risky: bool = False
    goes: str = ""
    day: str = ""
    time: str = ""
    roles: Mapping[str, str] = field(default_factory=dict, repr=False)
    mine: tuple[str, ...] = ()
    version: int = 0
    changed: bool = False
    agreed: int = 0
    editors: int = 1
    ready: bool = False
    fresh: str = field(default="", repr=False)
    facilitator: str = ""
    offices: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    begun: frozenset[str] = frozenset()
    ahead: int | None = None
    duty: str = ""
    outcome: str = ""

    def item(self, step: str) -> Item | None:
        """The newest text of this step, or none."""
        return next(iter(reversed(self.parts.get(step, ()))), None)


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise of an authority to her group. `words`: its id; `text`, if she noted it herself.

    `due` as she writes days; `on`: the day on which it is asked about, as 2026-12-30, and whether that is
    ahead, today or over (`when`). `state`, `reason`, `proof`, `rounds` as in `storage.schema.Promise`.
    `auth`: the id of the words that name the office; `shows`, `access`: of those that tell what is kept.
    `by_her`: it is she who said that it is kept. `draft`: a question to peers.
    """

    id: str
    number: int
    dialogue: str
    words: str
    due: str
    on: str = ""
    when: Literal["ahead", "today", "over"] = "ahead"
    state: str = "open"
    reason: str = ""
    proof: str = ""
    rounds: int = 0
    auth: str = ""
    shows: str = ""
    access: str = ""
    by_her: bool = False
    text: str = field(default="", repr=False)
    draft: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Deadline:
    """The day that the words of a promise name (`named`), else thirty days on: as 2026-12-30, and as she
    writes days. `past`: they name one that has passed."""

    on: str = ""
    day: str = ""
    named: bool = False
    past: bool = False


@dataclass(frozen=True, slots=True)
class Ally:
    """An ally of a dialogue of her group; or, for somebody outside the line, the group that asks.

    `name`: the id of the words by which the group calls them. `state`, `kind` as in `storage.schema.Ally`.
    `open`: the group may write to them, or they to the group. `left`: how many messages the group may still
    send; `today`: one has gone, or goes, today or later. `group`: the group's public name. `draft`: what it
    could ask them about the promise that is spoken of, in her language.
    """

    id: str
    dialogue: str
    name: str = ""
    kind: str = ""
    state: str = "named"
    left: int = 4
    open: bool = False
    today: bool = False
    group: str = ""
    draft: str = field(default="", repr=False)
