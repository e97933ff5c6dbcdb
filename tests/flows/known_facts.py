"""What is so of the women whom the tests of flows are about, and of their groups, unless a test says more."""

from __future__ import annotations

from dataclasses import replace

from flows.asking_facts import Alike, Asker, Peer, Reply
from flows.desk_facts import Silent
from flows.dialogue.steps import ROLES, STEPS
from flows.dialogue_facts import Ally, Deadline, Dialogue, Item, Promise
from flows.events import Global, Key
from flows.facts import Facts, Harm, Me, Mine, Service
from flows.practice_facts import Found, Plan, Practice, Telling
from flows.prompt_facts import PutToHer

PEERS = tuple(
    Peer(
        id=f"p{n}",
        language=("en", "es", "fr")[n % 3],
        country=f"c{n % 2}",
        place=f"place {n % 4}",
        kind_of_place="village",
        near=n == 0,
        knows_topic=n % 2 == 0,
        helped_on_topic=False,
        offers_this_week=n % 3,
        days_since_offer=n * 10,
        reachable_language=True,
    )
    for n in range(8)
)
GROUPS = {"ceibo": "g1", "baobab": "g2"}
MENU, BACK = Global(Key.MENU), Global(Key.BACK)
MEMBER = Me(id="m1", language="en", nick="Mango", guest=False, group="g1")
PIN, HARM, HARM_NOW = "4471", "my husband beat me again", "he is here and he beats me"
DAYS: dict[str, dict[str, object]] = {
    "12/6 at 10 in the hall": {
        "when": ("2026-06-12", "10:00"),
        "where": "hall",
        "day_said": "Friday 12 June",
    },
    "12/6": {"when": ("2026-06-12", "")},
    "24/12 at 10": {"when": ("2026-12-24", "10:00"), "feast": "Christmas"},
    "1/2/2020": {"past": True},
}
"""When and where, as the shell reads it."""
HARMS: dict[str, Harm] = {HARM: "lately", HARM_NOW: "now"}
TOLD = Telling(
    kind="half",
    topic="savings",
    audience="group",
    credit="both",
    texts={
        "problem": "the money got lost",
        "did": "we count aloud on Mondays",
        "hard": "it takes time",
        "needs": "a book",
    },
    photos={"did": "MM7"},
    sounds={"changed": "MM8"},
)
"""A practice of hers, told in words and aloud."""
DRAFTS = {"know-how": "How do you do this: learn the bag test", "money": "How did you find the money?"}
PLAN = Plan("n1", 32, "w17", "learn the bag test", author=True, day="30/12", drafts=DRAFTS)
SHOWN = {part: f"w2{n}" for n, part in enumerate(("same", "different", "keep", "first"), 3)}
TEXTS = ("problem", "did", "changed", "hard", "needs", "cost", "time", "decides", "runs")
PRACTICE = Practice(
    *("i1", 40, "works", "food", "w15", "w16", {part: f"w3{n}" for n, part in enumerate(TEXTS)}),
    nick="Fig",
    place="Lima",
    results=("w28",),
)
FOUND = (
    Found("i1", 40, "food", "w15", "w16", "Lima"),
    Found("i3", 39, "water", "w41", "w42", hers=True),
    Found("i4", 38, "land", "", "w43"),
    Found("i5", 37, "work", "w44", "w45", "Thiès"),
)
"""From another place, her own, one of which nothing is told where it comes from, and one more."""
DIALOGUE = Dialogue(
    *("d1", 61),
    order=STEPS,
    done=frozenset({"issue", "ask", "evidence"}),
    parts={
        "issue": (Item("w61", text="the street has no light"),),
        "ask": (Item("w62", hers=False),),
        "office": (Item("w63", kind="council", hers=False),),
        "evidence": (Item("w64", kind="count", text="180 women"),),
    },
    roles={"opens": "Fig"},
    version=1,
    agreed=1,
    editors=2,
    facilitator="Lucia",
    offices=("Ward office: roads and lights",),
    titles=STEPS,
    ahead=14,
    duty="say the ask",
)
"""One that her group prepares: the half of it is hers, the other half was sent."""
PAUSED = replace(
    DIALOGUE,
    state="paused",
    risky=True,
    parts={
        **DIALOGUE.parts,
        "office": (Item("w63", kind="council"),),
        "ally": (Item("w65", kind="media", text="parish radio"),),
    },
    roles=dict.fromkeys(ROLES, "Mango"),
    mine=ROLES,
)
"""One of them wishes to wait; and every role is hers."""
BLANK = Dialogue("d0", 62, order=STEPS, titles=STEPS)
AGREED = replace(
    DIALOGUE,
    ready=True,
    parts={**DIALOGUE.parts, "ally": (Item("w66", kind="council", hers=False), Item("w65", kind="media"))},
)
"""Enough of them agree to its paper; the radio and somebody of the council stand with them."""
ALLY = Ally("al1", "d1", "w69", "council", "yes", left=3, open=True, group="Nyota", draft="Can you ask why?")
PHONE = "0712 345 678"
PROMISE = Promise("r1", 31, "d1", "w50", "30/06", on="2026-06-30", proof="spoken", text="the tap by 30 june")
PROMISES = (
    PROMISE,
    replace(PROMISE, id="r2", number=32, state="said"),
    replace(PROMISE, id="r3", number=33, state="said", by_her=True),
    replace(PROMISE, id="r4", number=34, state="kept", by_her=True),
    replace(PROMISE, id="r5", number=35, state="closed", reason="risky"),
)
"""As they stand one after the other."""
FACTS = Facts(
    groups=GROUPS,
    asker=Asker("es", "c0", "village", "water"),
    peers=PEERS,
    fruit="Tamarind",
    services=(Service("House of women", "0800 111 222", "8-20"),),
    emergency="999",
    offers={"o1": "open", "o2": "open", "o9": "open"},
    questions={"q1": "none", "q3": "answered"},
    prompts={
        "7": PutToHer("Lucia", "What do you keep dry?", "open", "open"),
        "8": PutToHer("Lucia", "", "over", "open", "ash, said many", 3, 2, ((91, "w71"), (92, "w72"))),
    },
    idea="ash and a closed bottle kept it dry",
    number=44,
    telling=TOLD,
    topic="savings",
    practice=PRACTICE,
    found=FOUND,
    ideas=frozenset({"i2"}),
    plans={"n1": PLAN, "n2": Plan("n2", 31, "w20", texts=SHOWN)},
    my_plans=(
        PLAN,
        Plan("n3", 30, "w21", "we ask the mason", open=False, state="done"),
        Plan("n4", 29, "w22", "we buy a pump", open=False, state="dropped"),
    ),
    due="2026-12-30",
    day="30/12",
    said="how do you keep the book",
    dialogue=DIALOGUE,
    dialogues=(DIALOGUE,),
    blank=BLANK,
    sisters=frozenset({"Fig"}),
    lacks=("who", "when"),
    promise=PROMISE,
    promises=PROMISES,
    deadline=Deadline("2026-12-30", "30/12", named=True),
    ally=replace(ALLY, state="invited"),
    allies=(ALLY,),
    group="Nyota",
    only_her=True,
    unnamed="a woman of the group lost her land",
    idea_named=PRACTICE,
    who_decides="Who decides about this in Lima: the street has no light?",
    code_word="papaya",
    code="12345678",
    to_come=True,
    cards=("yes", "money", "who", "office", "later", "proof"),
    year=2026,
    quiet=(Silent("m7", "Fig", "Nyota", 41), Silent("m8", "Papaya", "Nyota", 33, may_be_asked=False)),
    mine=(
        Mine(19, "question", "readers-all", "how do you keep the book", answers=2),
        Mine(18, "question", "readers-had", "who has seeds", closed=True),
        Mine(17, "question", "readers-anon", "how do you speak of money"),
        Mine(16, "answer", "readers-asker", "we read it aloud"),
        Mine(15, "idea", "readers-all", "we count aloud"),
    ),
)
"""What is so for everybody here, whoever writes."""


ASKED_BEFORE = Alike("w7", (Reply("a7", "w8", "Papaya", "Kisumu"),))
