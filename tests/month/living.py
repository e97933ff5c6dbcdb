"""The month itself: women look at their phones, reply by their habits, ask and leave; a person helps."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from random import Random

from bot import questions_met
from bot.channels.paper import Paper
from bot.enriching import Enriching
from storage.team import Said
from tests.month.diary import NAME, Diary, number_in
from tests.month.habits import PERSON_WRITES, TAKEN_BACK, WISHES
from tests.month.noting import note
from tests.month.noting_practices import TAKES
from tests.month.phone import asked
from tests.month.replies_practices import REPLIES
from tests.month.town import Sent, Told, Woman, sixty
from tests.paper import OnPaper

DAYS = 30
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
MOST = 22  # replies in one look at her phone
AWAKE = range(6, 22)
BEFORE_A_PERSON = """
SELECT q.id, w.text FROM question q JOIN words w ON w.id = q.words_id
WHERE q.escalated_at IS NOT NULL AND q.met_at IS NULL AND q.answered_at IS NULL AND q.state <> 'closed'
ORDER BY w.number
"""

ANSWERED = """
SELECT asked.text, said.text, a.helpful FROM answer a JOIN words said ON said.id = a.words_id
JOIN offer o ON o.id = a.offer_id JOIN question q ON q.id = o.question_id
JOIN words asked ON asked.id = q.words_id
"""
RESULTS = (
    "SELECT w.text, q.result FROM question q JOIN words w ON w.id = q.words_id WHERE q.result IS NOT NULL"
)

Act = Callable[[], Coroutine[None, None, None]]


@dataclass
class Month:
    """One town on one line. `agenda` holds what is to happen next, by its time.

    `written`: the names of all texts that a woman began, by nickname, sent or not. `seen`: so many letters
    have been read.
    """

    paper: OnPaper
    seed: int
    random: Random = field(init=False)
    women: list[Woman] = field(init=False)
    diary: Diary = field(default_factory=Diary)
    agenda: list[tuple[datetime, int, Act]] = field(default_factory=list)
    order: count[int] = field(default_factory=count)
    seen: int = 0

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311 - no secret
        self.women = sixty(self.random)
        self.written = {woman.person.nickname: set[str]() for woman in self.women}
        self.begun = self.paper.clock.at
        self.ends = self.begun + DAYS * DAY
        self.by_phone = {woman.phone: woman for woman in self.women}

    async def live(self) -> None:
        await self.paper.join(*(woman.person for woman in self.women))
        self._plan()
        while self.agenda and self.agenda[0][0] < self.ends:
            at, _, act = heapq.heappop(self.agenda)
            await self._until(at)
            await act()
            self._arrived()
        await self._until(self.ends)
        await self._link()

    async def _link(self) -> None:
        """Which answer belongs to which question, and what was said of it, the line alone can tell."""
        for question, answer, helpful in await self.paper.all_of(ANSWERED):
            name, about = NAME.findall(answer)[0], NAME.findall(question)[0]
            self.diary.texts[name] = replace(self.diary.texts[name], about=about)
            self.diary.helped |= {name} if helpful else set()
        for question, result in await self.paper.all_of(RESULTS):
            self.diary.results[NAME.findall(question)[0]] = str(result)

    def _plan(self) -> None:
        """Who does what when, who leaves when, and when a person sits at the questions."""
        for wants, wish in WISHES.items():
            for _ in range(wish.times):
                after = self.random.uniform(wish.since, wish.until) * DAY
                woman = self._one(wants)
                self._at(self.begun + after, self._wish(woman, wants), woman)
        self._at(self.begun + TAKEN_BACK * DAY, self._take_back)
        for woman in self.women:
            if woman.habit.leaves:
                self._at(
                    self.begun + woman.habit.leaves * DAY + self.random.random() * DAY,
                    self._leave(woman),
                    woman,
                )
        for day in range(DAYS):
            self._at(self.begun + day * DAY, self._meet)

    def _one(self, wants: str) -> Woman:
        writes = WISHES[wants].writes
        return self.random.choice(
            [one for one in self.women if (one.habit.writes or not writes) and not one.left]
        )

    def _at(self, at: datetime, act: Act, woman: Woman | None = None) -> None:
        """At that time, or when she is awake next."""
        while woman and woman.clock(at).hour not in AWAKE:
            at += HOUR
        heapq.heappush(self.agenda, (at, next(self.order), act))

    async def _until(self, at: datetime) -> None:
        """Whatever falls due before then happens; who gets something may look at it."""
        if at > self.paper.clock.at:
            await self.paper.wait(at - self.paper.clock.at)
        self._arrived()

    def _arrived(self) -> None:
        """New letters are on their phones."""
        fresh, self.seen = self.paper.papers[self.seen :], len(self.paper.papers)
        for letter in fresh:
            woman = self.by_phone[letter.letter.to]
            self._read(woman, letter)
            if woman.looks_at is None and woman.asked in REPLIES and woman.rolls(woman.habit.looks):
                woman.looks_at = self.paper.clock.at + woman.random.expovariate(1 / woman.habit.hours) * HOUR
                self._at(woman.looks_at, self._look(woman), woman)

    def _read(self, woman: Woman, letter: Paper) -> None:
        woman.shown = letter.letter.body
        woman.asked = asked(woman.shown, woman.language)
        woman.about = number_in(woman.shown) or woman.about

    def _wish(self, woman: Woman, wants: str) -> Act:
        async def act() -> None:
            woman.wants, done = wants, self.diary.done[wants]
            await self._say(woman, "00")
            await self._replies(woman)
            woman.wants = ""
            if self.diary.done[wants] == done:  # another in her place
                self._at(self.paper.clock.at + HOUR, self._wish(self._one(wants), wants))

        return act

    def _look(self, woman: Woman) -> Act:
        async def act() -> None:
            woman.looks_at = None
            await self._replies(woman)

        return act

    def _leave(self, woman: Woman) -> Act:
        async def act() -> None:
            if not woman.left:
                await self._say(woman, "STOP")
                woman.left, self.diary.left[woman.person.nickname] = True, self.paper.clock.at

        return act

    async def _replies(self, woman: Woman) -> None:
        for _ in range(MOST):
            said = self._reply(woman)
            if not said or woman.left:
                return
            prompt = woman.asked
            await self._say(woman, said, prompt)

    def _reply(self, woman: Woman) -> str:
        reply = REPLIES.get(woman.asked)
        return reply(woman, self.diary.new_name()) if reply else ""

    async def _say(self, woman: Woman, said: str, prompt: str = "") -> None:
        if woman.left:
            return
        sent = Sent(prompt, said, woman.shown)
        letters = await self.paper.hear(woman.phone, said)
        at = self.paper.clock.at
        self.diary.own |= {letter.sid for letter in letters}
        self.diary.wrote.setdefault(woman.person.nickname, []).append(at)
        self.written[woman.person.nickname] |= set(NAME.findall(said))
        told = {asked(letter.letter.body, woman.language): letter.letter.body for letter in letters}
        note(self.diary, woman, sent, Told(at, told))
        for letter in letters:
            self._read(woman, letter)

    async def _take_back(self) -> None:
        """One of the practices that others plan with."""
        used = [plan.practice for plan in self.diary.plans.values()]
        practice = self.random.choice([one for one in used if one.by.person.nickname not in self.diary.left])
        await self._say(practice.by, f"TAKE {practice.number}", TAKES)
        await self._replies(practice.by)

    async def _meet(self) -> None:
        """A person of the team writes to some of those whom nobody has answered; authors are asked more."""
        await Enriching(self.paper.line).run()
        for id, text in await self.paper.all_of(BEFORE_A_PERSON):
            if self.random.random() < PERSON_WRITES:
                said = Said("Grace", "en", "I asked at the office and they could not say. I ask again.")
                await questions_met.write(self.paper.line, str(id)[:8], said)
                found = NAME.search(str(text))
                assert found
                self.diary.met[found[0]] = self.paper.clock.at
