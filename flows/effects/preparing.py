"""Effects of preparing a dialogue. They are named as in `flows.effects.dialogues`."""

from __future__ import annotations

from dataclasses import dataclass, field

from flows.effects.enriching import Said


@dataclass(frozen=True, slots=True)
class OpenDialogue:
    """Her group prepares a meeting, named by this number; `again_of`: that of the promise it is about.

    `id`: by which it is known from now on, as the fact `blank` gives it; one is made where it is empty.
    """

    number: int
    reason: str
    again_of: int = 0
    id: str = ""


@dataclass(frozen=True, slots=True)
class KeepPart:
    """A text of hers for one `step` of a dialogue, in place of what she wrote there before, or, with `more`,
    beside it. `kind`, `consent`, `quotable` as in `storage.schema.DialoguePart`; `practice`: the
    number of one it names.
    """

    dialogue: str
    step: str
    said: Said = field(repr=False)
    more: bool = False
    kind: str = ""
    consent: str = ""
    practice: int = 0
    quotable: bool = True


@dataclass(frozen=True, slots=True)
class PassStep:
    """A step is left out on purpose; what was written there stays."""

    dialogue: str
    step: str


@dataclass(frozen=True, slots=True)
class MarkAsk:
    """What the ask is about: policy, plan, budget, programme, service, rule."""

    dialogue: str
    mark: str


@dataclass(frozen=True, slots=True)
class AskWhoDecides:
    """She does not know which office decides: a person looks too, beside the peers she may ask."""

    dialogue: str


@dataclass(frozen=True, slots=True)
class SeeRisk:
    """Whether speaking up could bring harm, as she sees it: no, maybe, yes, unsure."""

    dialogue: str
    risk: str


@dataclass(frozen=True, slots=True)
class GoCarefully:
    """How the group goes, of group, nameless, ally, wait, person."""

    dialogue: str
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SayGoOn:
    """What she says to going on although somebody sees a risk: yes, wait, no."""

    dialogue: str
    goes: str


@dataclass(frozen=True, slots=True)
class GiveRole:
    """`nick` takes this role at the meeting; an empty one leaves it open."""

    dialogue: str
    role: str
    nick: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetDay:
    """When the meeting is: `day` as 2026-12-30, `time` as 10:00; both empty when there is none yet."""

    dialogue: str
    day: str
    time: str = ""
