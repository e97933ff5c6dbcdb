"""Women at the desk before what waits there: a text to check, a question, a late promise, the load."""

from __future__ import annotations

from dataclasses import replace

from flows.conversation import Conversation, Talk
from flows.desk_facts import Checked, LatePromise, ToCheck, Unmet
from flows.prompt_facts import PutToHer
from tests.flows.known_facts import FACTS
from tests.flows.prompters import standing
from tests.flows.somebody import Somebody, at_the_desk, knowing, member

UNMET = (
    Unmet("q1", "w73", "Tamale", 48),
    Unmet("q2", "w74", "Lima", 50, alone=True),
    Unmet("q3", "w75", "Thiès", 73, back="w76"),
)
"""One; one that she put to one woman alone; one whose asker has written back."""
BUSY = replace(
    FACTS,
    unmet=UNMET,
    late=(LatePromise(7, 31, "w77", "Maembe savers", "Lucia", "Red Ceibo"),),
    to_check=(ToCheck(3, "w78"), ToCheck(4, "w79", "mod-why-phone")),
    fitting=("Papaya", "Fig"),
    against="k-not-shown",
)
CARE = Talk((Conversation("desk_care", "ask"),))

AT_THE_DESK: tuple[Somebody, ...] = (
    *(
        replace(standing(known, "desk", "menu"), talk=Talk((Conversation("desk", "menu"),)))
        for known in (BUSY, replace(BUSY, unmet=UNMET[2:]))
    ),
    replace(at_the_desk(), talk=CARE),
)
AUTHORS: tuple[Somebody, ...] = tuple(
    knowing(member(), checked=Checked(asked=True, without=without)) for without in ("", "It works with us.")
)
"""Of a text that a person looked at: without the part that was found, nothing is left, or something."""
ONE_ANSWER = PutToHer("Lucia", "", thread="open", digest="one key", n=1, k=1)
READERS = (knowing(member(), prompts={"8": ONE_ANSWER}),)
"""Of a digest that tells what one woman answered."""
