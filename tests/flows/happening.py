"""Everything that can happen to a woman: what she writes, presses and says, and what comes for her."""

from __future__ import annotations

from flows.dialogue.steps import ROLES
from flows.events import Arrived, Event, Global, Key, Knocked, Media, Nudged, Sounded, Vouched, Words
from tests.flows.brought import BROUGHT, arrived
from tests.flows.known_facts import DAYS, HARM, HARM_NOW, PIN

SAID = (
    "11",
    "Mango",
    "CEIBO",
    "Rosa Mamani",
    "how do you keep the accounts",
    "write me at 0712 345 678 please",
    HARM,
    HARM_NOW,
    PIN,
    "4417",
    *("3", "4", "5"),
    "ok",
    "-",
    *DAYS,
)
EVENTS: tuple[Event, ...] = (
    *(Words(text) for text in SAID),
    *(Global(key) for key in Key),
    *(arrived(flow) for flow in BROUGHT),
    arrived("answer", long=""),
    arrived("none24", n=0),
    arrived("met", closes="yes"),
    arrived("follow", again="yes"),
    arrived("helped", result="failed"),
    arrived("enrich", long=""),
    arrived("kindly", wonders=""),
    *(arrived("add", part=part) for part in ("time", "decides", "runs")),
    arrived("add", practice="i9"),
    arrived("helped", result="", words=""),
    *(arrived("outcome", result=result) for result in ("half", "failed", "dropped")),
    arrived("used", again="yes"),
    arrived("used", plan="n1"),
    arrived("tried", plan="n3"),
    *(arrived("remind", days=days) for days in (14, 3, 1, 0)),
    arrived("stood", words=""),
    arrived("ally", date=""),
    arrived("ally", words="w68"),
    arrived("ally_answered", answer="no"),
    arrived("ally_news", quotable="no"),
    arrived("ally_news", promise=31),
    arrived("ask_ally", promise=31),
    *(arrived("check_news", became=became) for became in ("held", "removed", "lost")),
    arrived("speak", language="en"),
    arrived("speak", language="es"),
    arrived("prepare", dialogue="gone"),
    *(arrived("role", task=role) for role in ROLES[1:]),
    Media("photo", "MM1"),
    Media("voice", sound="MM3"),
    Sounded("MM3", 20),
    Sounded("MM3", trouble="lost"),
    Words("look at our pump here", "MM2"),
    Knocked(),
    Vouched("ceibo"),
    *(Nudged("ask", rung) for rung in (1, 2, 3, 4)),
    *(Nudged("joining", rung) for rung in (1, 2, 3)),
)
NOT_BROUGHT = tuple(event for event in EVENTS if not isinstance(event, Arrived))
FEW: tuple[Event, ...] = (
    *(Global(key) for key in Key),
    *map(Words, ("Mango", HARM, "-")),
    Media("voice", sound="MM3"),
)
"""Enough for what lies beneath a conversation that was tried with everything."""
AT_THE_DESK: tuple[Event, ...] = (*NOT_BROUGHT, arrived("answer"), arrived("checked"), arrived("met"))
"""What comes for a member only waits there."""
