"""Effects of dialogues. A dialogue and an ally are named by their ids, a promise by its number; what is not
of the group of the member whose turn it is comes to nothing.

`photo` goes with words, `sound` stands for them: carrier's ids (`flows.effects.enriching.Said`).
"""

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
    beside it. `kind`, `consent`, `quotable` as in `storage.schema.DialoguePart`; `practice`: the number of one
    it names.
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


@dataclass(frozen=True, slots=True)
class NoteTurn:
    """A practice turn. Her answer itself is not kept."""

    dialogue: str
    card: str
    mark: str


@dataclass(frozen=True, slots=True)
class SendPaper:
    """What she wrote may be read by her group from now on, as the next version of the paper; all are asked
    whether they agree to it."""

    dialogue: str


@dataclass(frozen=True, slots=True)
class Agree:
    """She agrees to this version of the paper; or, with `objects`, she would change something."""

    dialogue: str
    version: int
    objects: bool = False


@dataclass(frozen=True, slots=True)
class PaperIn:
    """The authority reads the paper in this language; the group's own stands beside it."""

    dialogue: str
    language: str


@dataclass(frozen=True, slots=True)
class NoteHeld:
    """How the meeting went: full, part, talks, no, trouble; or moved, absent (they did not come), stayed (the
    group did not go). `held`: it took place, and what came of it is not said yet."""

    dialogue: str
    outcome: str


@dataclass(frozen=True, slots=True)
class NoteGains:
    """What else came of it: seat, invited, plan."""

    dialogue: str
    gains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reflect:
    """What she learned, and how many spoke in public for the first time, if she says so."""

    dialogue: str
    said: Said = field(repr=False)
    speakers: int = 0


@dataclass(frozen=True, slots=True)
class StandWith:
    """Her group stands with another one: under its ask, or with a word that she has confirmed."""

    dialogue: str
    text: str = field(default="", repr=False)
    photo: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class KeepPromise:
    """What an authority promised, by this number, due on a day written 2026-12-30. `dated`: it was named.

    `proof`: signed, minutes, public, spoken.
    """

    dialogue: str
    number: int
    said: Said = field(repr=False)
    on: str
    dated: bool = True
    proof: str = ""


@dataclass(frozen=True, slots=True)
class HearPromise:
    """She says how it stands before its day; nobody else is asked until then."""

    promise: int


@dataclass(frozen=True, slots=True)
class AskAgain:
    """It is asked about again after so many days. `late`: it was not kept, and something is done about it."""

    promise: int
    days: int
    late: bool = False


@dataclass(frozen=True, slots=True)
class MovePromise:
    """It is promised for another day, written 2026-12-30. `late`: it was not kept by the last one."""

    promise: int
    on: str
    late: bool = False


@dataclass(frozen=True, slots=True)
class NotePart:
    """Which part of it is kept."""

    promise: int
    said: Said = field(repr=False)


@dataclass(frozen=True, slots=True)
class SayKept:
    """She says that it is kept, and what shows it. Another woman of the group is asked whether she saw it."""

    promise: int
    shows: Said = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoteAccess:
    """What people can use now that they could not before, and for about how many, if she says so."""

    promise: int
    said: Said = field(repr=False)


@dataclass(frozen=True, slots=True)
class SeeKept:
    """Whether she saw it too: yes, later, no."""

    promise: int
    saw: str


@dataclass(frozen=True, slots=True)
class ClosePromise:
    """It is followed no further: otherwise, given-up, risky, changed."""

    promise: int
    reason: str


@dataclass(frozen=True, slots=True)
class InviteAlly:
    """Somebody outside is asked, by the group's own wish, at this address, which is kept nowhere else.

    `words`: the id of the text that names them. `channel`: whatsapp, or empty for any; `language`: theirs. `consent`: of the
    media, who may speak, who may be named, and what not.
    """

    dialogue: str
    words: str
    address: str = field(repr=False)
    channel: str = ""
    language: str = ""
    kind: str = ""
    consent: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AskAlly:
    """A message of the group to its ally, in the words that she has confirmed. `promise`: the number of
    the late one that it is about, or 0."""

    ally: str
    text: str = field(repr=False)
    promise: int = 0


@dataclass(frozen=True, slots=True)
class AnswerInvitation:
    """The ally says yes, no or asks first (`asked`)."""

    ally: str
    state: str


@dataclass(frozen=True, slots=True)
class TellGroup:
    """What the ally writes goes to the group that asked, and to nobody else, marked as from outside."""

    ally: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StandNoMore:
    """The ally wants nothing of any group any more."""


@dataclass(frozen=True, slots=True)
class KeepNews:
    """What the ally wrote is evidence of the dialogue: their own words, marked as they marked them."""

    ally: str
    words: str
