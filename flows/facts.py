"""What a turn may know beside the conversation. The shell looks it up beforehand; flows only read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from flows.asking_facts import Alike, Asker, Peer
from flows.desk_facts import Checked, LatePromise, Prompting, Silent, ToCheck, Unmet, Waiting, Whom
from flows.dialogue_facts import Ally, Deadline, Dialogue, Promise
from flows.panel import PANEL, Panel
from flows.practice_facts import Found, Plan, Practice, Telling
from flows.prompt_facts import PutToHer


@dataclass(frozen=True, slots=True)
class Me:
    """The person this turn is about. `hush`: nothing unasked may be said to her now.

    `discreet`: unasked, she gets nothing but a notice. `cover`: what her plain note is about.
    `pin`: she has one. `locked`: it must be given before anything of hers is shown. `closed`: it was wrong
    three times today. `tries`: how many wrong ones are left today.
    `unsure`: her address may be somebody else's by now. `wondered`: g-who was sent there already.
    `sharers`: who writes from this phone, by id, with their nicknames; empty when it is hers alone.
    `which`: it must be asked who of them is writing. `id` is her own.
    `terse`: every message costs her or us a segment, so joining is kept short.
    `outside`: no woman of the line, but somebody whom a group asked to stand with it (`flows.outside`).
    `joins`: her words came within 20 seconds of her last ones. `safety_asked`: s-check, within the hour.
    `full`: she was told as much unasked as may be; only what does not count may be shown to her.
    `desk`: she works the desk. `staff`: she does, and is nobody's member (`flows.at_desk`).
    """

    id: str = ""
    language: str = "en"
    nick: str = field(default="", repr=False)
    guest: bool = True
    group: str = ""
    discreet: bool = False
    hush: bool = False
    cover: str = "market"
    pin: bool = False
    locked: bool = False
    closed: bool = False
    tries: int = 3
    unsure: bool = False
    wondered: bool = False
    sharers: Mapping[str, str] = field(default_factory=dict, repr=False)
    which: bool = False
    joins: bool = False
    terse: bool = False
    safety_asked: bool = False
    full: bool = False
    outside: bool = False
    desk: bool = False
    staff: bool = False

    @property
    def shut(self) -> bool:
        """Something has to be settled before anything of hers is shown."""
        return self.unsure or self.which or self.locked or self.closed


@dataclass(frozen=True, slots=True)
class Service:
    """A service of the directory, checked within the last 90 days, as it is shown to her."""

    service: str
    phone: str
    hours: str


@dataclass(frozen=True, slots=True)
class Mine:
    """Words of hers that others may read. `kind`: question, answer, thought, result (what came of a
    question), idea, said (thanks, a further question).

    `readers` is the catalogue id of who can read them. Of a question: how many `answers` it has, and
    whether it is `closed`.
    """

    number: int
    kind: str
    readers: str
    text: str = field(default="", repr=False)
    answers: int = 0
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of her, told in few words: `since` is the day she agreed to it, as she writes dates.

    `n` counts her texts that others may read. `shows`: members see what she chooses to share.
    """

    group: str = ""
    hours: str = "day"
    since: str = ""
    shows: bool = False
    n: int = 0


Harm = Literal["none", "lately", "now"]
OfferState = Literal["open", "enough", "gone"]
QuestionState = Literal["none", "answered", "gone"]
Pin = Literal["right", "wrong", "none"]


@dataclass(frozen=True, slots=True)
class Facts:
    """All but `me` is filled only for steps that name it in `needs`.

    `groups` maps each group's word, lower-case and without accents, to its id; `word` is the id of the
    group whose word she has just sent, or nothing.
    `panel`: the figures that the members' panel has set.
    `fruit` is a nickname that is free in her group, in her language.
    `pin`: whether the four digits she has just sent are her PIN ("none": not four digits).
    `harm`: what she has just written tells of harm to herself (always looked up for words).
    `services` of her country in the order in which they are given; `emergency`: the number for danger.
    `code_word`: by which a trained woman makes herself known. `case`: she has called for one.
    `code`: a fresh code to carry over to another phone or to the reading page. `moved`: she has just
    carried one over. `price`: what a message costs her. `mine`: her words that others may read, newest
    first. `kept`: what is kept of her.
    `year`: the year now, which is no PIN. `agreed`: she has agreed to the community's promise.
    `photo_lost`: the photo that she is asked about could not be had, or is none.
    `offers`: of those she was made, by id, whether she may still answer ("enough": others have).
    `questions`: of those she asked, by id, whether anybody has answered, or a person has written.
    `caution`: what she is about to ask is about a dose or a law in force. `alike`: what was asked before and
    answered, if it is much the same, or what she is reading of it. `thought`: what the woman whose question
    she has taken thinks herself, by the id of the words; empty when she keeps it to herself.
    `rereads`: ids of words that stand above something she is still to answer, and are shown with it again.
    `idea`: an answer of hers that she makes a practice of, as she wrote it; empty when it was only spoken or
    is gone. `number`: one that nothing of anybody's is named by yet.
    `found`: what she looks for, the best first.
    `practice`: the one that is spoken of, while she may read it. `telling`: the one of hers that she tells
    anew. `topic`: what her words are about. `doubts`: why a person should look at them before others do.
    `ideas`: her own practices, by id, that are named wherever she stands or by what waits for her, and that
    others may read. `praised`: within a week she has sent a kind word to the author of the one that is spoken
    of. `said`: words of hers that are spoken of again, as she wrote them.
    `plans` that are named wherever she stands or by what waits for her, by id; `my_plans`: all of hers, the
    newest first. `vague`: the first step she has just told says neither who takes it nor when. `due`: the
    day on which she is asked how it is, as 2026-12-30, and `day`, as she writes dates.
    `phone`: the number that she has just sent, written internationally, and the channel that she names with
    it; None when it is none. `group`: the public name of hers.
    `prompts` that are named wherever she stands or by what waits for her, by number.
    `waiting`: how much waits at the desk. `quiet`: members of her groups who have been silent for long.
    `dialogue`, `promise`, `ally`: the one that is spoken of, while it is her group's (of the last: or she is
    it); `dialogues` still open, all its `promises`, `allies` of the dialogue that is spoken of: the
    newest first. `sisters`: the nicknames of the others in her group. `lacks`: what her words do not say, of
    who, what, when. `when`: the day (as 2026-12-30) and the time (as 10:00) that they name, either of them
    empty; `past`: that is over; `where`: what else they say; `day_said`: all of it, as she reads days;
    `feast`: what is held on that day where she lives (a holiday, no school), in her language, or nothing.
    `cards`: those of practising, in the order in which they come; `tip`: the name of what is said to her
    about what she has just answered to one. `to_come`: the meeting with which her group is asked to stand,
    and it has not answered yet. `named`: of what waits for her, the fact about what it names, by the data
    key and what stands there (`flows.speaking`).
    `blank`: a dialogue that nobody has opened yet. Of what she has just written: `only_her`, it speaks of her
    and of nobody else; `unnamed`, how it reads without the people it names, empty where it names none;
    `idea_named`, the practice of this number, if she may read it. `who_decides`: a question to peers about
    her issue, ready for her to change.
    """

    me: Me = Me()
    groups: Mapping[str, str] = field(default_factory=dict)
    asker: Asker = field(default_factory=Asker)
    peers: tuple[Peer, ...] = ()
    panel: Panel = PANEL
    fruit: str = ""
    word: str = ""
    pin: Pin = "none"
    harm: Harm = "none"
    services: tuple[Service, ...] = ()
    emergency: str = ""
    code_word: str = ""
    case: bool = False
    code: str = field(default="", repr=False)
    moved: bool = False
    price: str = ""
    year: int = 0
    agreed: bool = False
    photo_lost: bool = False
    offers: Mapping[str, OfferState] = field(default_factory=dict)
    questions: Mapping[str, QuestionState] = field(default_factory=dict)
    caution: bool = False
    alike: Alike | None = None
    thought: str = ""
    rereads: frozenset[str] = frozenset()
    idea: str = field(default="", repr=False)
    number: int = 0
    practice: Practice | None = None
    found: tuple[Found, ...] = ()
    telling: Telling | None = None
    topic: str = "other"
    doubts: tuple[str, ...] = ()
    ideas: frozenset[str] = frozenset()
    praised: bool = False
    said: str = field(default="", repr=False)
    mine: tuple[Mine, ...] = ()
    kept: Kept = Kept()
    plans: Mapping[str, Plan] = field(default_factory=dict)
    my_plans: tuple[Plan, ...] = ()
    vague: bool = False
    due: str = ""
    day: str = ""
    dialogue: Dialogue | None = None
    dialogues: tuple[Dialogue, ...] = ()
    promise: Promise | None = None
    promises: tuple[Promise, ...] = ()
    ally: Ally | None = None
    allies: tuple[Ally, ...] = ()
    sisters: frozenset[str] = field(default=frozenset(), repr=False)
    lacks: tuple[str, ...] = ()
    when: tuple[str, str] = ("", "")
    past: bool = False
    cards: tuple[str, ...] = ()
    tip: str = "good"
    to_come: bool = False
    named: Mapping[tuple[str, str], object] = field(default_factory=dict)
    where: str = field(default="", repr=False)
    day_said: str = field(default="", repr=False)
    feast: str = ""
    blank: Dialogue | None = None
    only_her: bool = False
    unnamed: str = field(default="", repr=False)
    idea_named: Practice | None = None
    who_decides: str = field(default="", repr=False)
    deadline: Deadline = field(default_factory=Deadline)
    phone: tuple[str, str] | None = field(default=None, repr=False)
    prompts: Mapping[str, PutToHer] = field(default_factory=dict)
    group: str = ""
    waiting: Waiting = field(default_factory=Waiting)
    unmet: tuple[Unmet, ...] = ()
    fitting: tuple[str, ...] = ()
    against: str = ""
    late: tuple[LatePromise, ...] = ()
    to_check: tuple[ToCheck, ...] = ()
    checked: Checked = field(default_factory=Checked)
    held: bool = False
    prompting: Prompting | None = None
    whom: Whom | None = None
    went: str = ""
    quiet: tuple[Silent, ...] = ()
