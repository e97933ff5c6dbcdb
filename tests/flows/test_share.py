"""Telling a practice: whatever she does on the way, what goes out is what she last said of each part."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.conversation import Say
from flows.effects import RecordConsent, SharePractice
from flows.events import Chose, Event, Global, Key, Media, Sounded, Words
from flows.private import without_private
from flows.telling import ASKS, NEEDED
from flows.topics import OTHER
from tests.flows.play import Line, play
from tests.flows.somebody import Somebody, knowing, member

BACK = Global(Key.BACK)
PRIVATE = "call me at 0712 345 678 please"
TEXTS = ("We count aloud on Mondays", "ceniza en botellas, ¡sin gorgojo!", "  a  b  c  ", PRIVATE)
MOVES = st.lists(
    st.tuples(st.sampled_from(("write", "skip", "back", "say", "say no", "change")), st.integers(0, 9))
)


@dataclass
class Teller:
    """She, and what she has told: a text, or the id of a voice note, by part."""

    here: Somebody
    told: dict[str, str] = field(default_factory=dict)
    sounds: int = 0
    practices: list[SharePractice] = field(default_factory=list)

    @property
    def step(self) -> str:
        return self.here.talk.stack[0].step

    @property
    def asked(self) -> str | None:
        """The part that she is asked for."""
        return self.step if self.step in ASKS else None

    def does(self, *events: Event) -> tuple[Say, ...]:
        says: list[Say] = []
        for event in events:
            self.here, turn = self.here.does(event)
            self.practices = [effect for effect in turn.effects if isinstance(effect, SharePractice)]
            says += [said for said in turn.says if isinstance(said, Say)]
        return tuple(says)

    def write(self, n: int) -> None:
        part, text = self.asked, TEXTS[n % len(TEXTS)]
        if part and text == PRIVATE:
            self.does(Words(text), Chose("1" if n % 2 else "2"))
            self.told |= {part: without_private(text)} if n % 2 else {}
        elif part:
            self.does(Words(text))
            self.told[part] = text

    def skip(self, n: int) -> None:
        if part := self.asked:
            self.does(Words(("skip", "Saltar.", "-", "PASSER")[n % 4]))
            self.told |= {} if part in NEEDED else {part: ""}

    def back(self, _: int) -> None:
        if self.here.talk.stack[0].trail and self.here.talk.stack[0].flow == "share":
            self.does(BACK)

    def say(self, n: int, key: str = "1") -> None:
        if part := self.asked:
            self.sounds += 1
            sound = f"MM{self.sounds}"
            self.does(Media("voice", sound=sound), Sounded(sound, 20), Chose(key))
            self.told |= {part: sound} if key == "1" else {}

    def say_no(self, n: int) -> None:
        self.say(n, "3")

    def change(self, n: int) -> None:
        if self.step == "preview":
            self.does(Chose("2"), Chose(str(1 + n % len(ASKS))))

    def finish(self) -> None:
        """On to the preview, with as little as will do."""
        while self.step != "preview":
            if self.asked:
                self.write(0)
            else:
                self.does(Chose("1"))

    def reads(self) -> list[str]:
        """What she is shown of each part that is not empty."""
        shown, said = [], self.does(Chose("3"))[0]
        while said.message.startswith("p-part-"):
            part = said.message.removeprefix("p-part-")
            shown.append(str(said.values[part] or said.values[f"sound_{part}"]))
            assert said.whole
            said = self.does(Chose("1"))[0]
        assert self.step == "preview"
        return shown


def begins() -> Teller:
    teller = Teller(knowing(member(), telling=None))
    teller.does(Global(Key.MENU), Chose("1"), Chose("1"))
    assert teller.step == "problem"
    return teller


@pytest.mark.rule("SAF-19", "LNG-03", "EAS-04", "T-09")
@settings(max_examples=60, deadline=None)
@given(moves=MOVES)
def test_no_part_is_lost_and_none_is_changed(moves: list[tuple[str, int]]) -> None:
    teller = begins()
    for move, n in moves:
        getattr(teller, move.replace(" ", "_"))(n)
    teller.finish()
    told = {part: teller.told[part] for part in ASKS}
    assert teller.reads() == [said for said in told.values() if said]
    teller.does(Chose("1"))
    (practice,) = teller.practices
    assert {part: practice.texts[part] or practice.sounds.get(part, "") for part in ASKS} == told


@pytest.mark.rule("T-09", "SAF-18")
def test_each_photo_stays_with_what_it_was_sent_with() -> None:
    teller = begins()
    for part in ("problem", "did"):
        teller.does(Media("photo", f"photo of {part}"), Chose("1"), Words("this is how it was"))
    for _ in range(3):
        teller.does(Words("-"))
    teller.finish()
    teller.does(Chose("2"), Chose("2"), Words("in other words, this"), Chose("1"))
    (practice,) = teller.practices
    assert practice.photos == {"problem": "photo of problem", "did": "photo of did"}


@pytest.mark.rule("CON-02", "CON-04")
def test_whom_it_is_for_and_how_she_is_named_is_what_she_said() -> None:
    lines: list[Line] = [("00", "g-menu"), ("1", "p-start"), ("2", "p-q1"), ("the pump broke again", "p-q2")]
    lines += [("we paid a man who never came", "p-q3"), *zip("---", ("p-q4", "p-q5", "p-q6"), strict=True)]
    lines += [("3", "p-topic"), ("1", "p-credit"), ("4", "p-preview"), ("1", "p-done")]
    effects = play(knowing(member(), telling=None, topic=OTHER), lines)[1]
    (practice,) = [effect for effect in effects if isinstance(effect, SharePractice)]
    assert (practice.kind, practice.topic, practice.audience, practice.credit) == (
        "failed",
        "water",
        "group",
        "none",
    )
    agreed = [effect for effect in effects if isinstance(effect, RecordConsent)]
    assert agreed == [
        RecordConsent("p-q6", "3"),
        RecordConsent("p-credit", "4"),
        RecordConsent("p-preview", "1"),
    ]


@pytest.mark.rule("CON-07")
def test_told_anew_it_keeps_its_number_and_what_she_did_not_change() -> None:
    mine = [
        ("00", "g-menu"),
        ("5", "g-menu-more"),
        ("3", "t-menu"),
        ("1", "t-words t-who"),
        ("1", "p-change"),
    ]
    lines: list[Line] = [*mine, ("4", "p-q4"), ("it takes an hour", "p-preview"), ("1", "p-done")]
    (practice,) = [one for one in play(member(), lines)[1] if isinstance(one, SharePractice)]
    assert (practice.number, practice.replaces, practice.kind) == (15, True, "half")
    assert practice.texts["hard"] == "it takes an hour"
    assert (practice.texts["did"], practice.sounds) == ("we count aloud on Mondays", {"changed": "MM8"})
    assert practice.photos == {"did": "MM7"}


def test_a_draft_for_nobody_and_one_that_a_person_looks_at_say_so() -> None:
    teller = Teller(knowing(member(), telling=None, doubts=("caution",)))
    teller.does(Global(Key.MENU), Chose("1"), Chose("1"))
    teller.finish()
    assert [said.message for said in teller.does(Chose("1"))] == ["p-held"]
    assert teller.practices[0].doubts == ("caution",)
