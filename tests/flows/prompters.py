"""Women of the desk in the midst of a prompt, before the places where different things are so."""

from __future__ import annotations

from dataclasses import replace

from flows.conversation import Conversation, Talk
from flows.desk_facts import Draft, Prompting, Whom
from flows.facts import Facts
from flows.steps import Value
from tests.flows.known_facts import FACTS
from tests.flows.somebody import Somebody, at_the_desk

TEXT = "What mistake taught you the most?"
DRAFTS = (
    Draft("es", TEXT, reads=True, helper="Awa"),
    Draft("fr", TEXT, helper="Awa"),
    Draft("sw", reads=True, helper="Awa"),
    Draft("ar", helper="Awa"),
    Draft("pt", TEXT, reads=True),
)
"""Each is shown to her in another way; those with a helper she can hand on."""
WRITTEN = replace(
    FACTS, went="done", whom=Whom("topic", "savings"), prompting=Prompting(7, text=TEXT, drafts=DRAFTS)
)
BLANK = replace(WRITTEN, prompting=Prompting(7, text=TEXT, drafts=(Draft("es", reads=True),)))
WHOLE = replace(WRITTEN, whom=Whom("circle"), prompting=Prompting(7, text=TEXT, second="Awa"))
ASKED = replace(WRITTEN, went="refused", whom=None, prompting=Prompting(7, "asked", "Lucia", TEXT))


def standing(known: Facts, flow: str, step: str, **data: Value) -> Somebody:
    """She has given her PIN and stands there."""
    stood = Conversation(flow, step, {"prompt": 7, "fac": "Awa", "t": TEXT, **data})
    here = at_the_desk()
    return replace(here, me=replace(here.me, locked=False), talk=Talk((stood,)), known=known)


PROMPTERS = (
    replace(at_the_desk(), known=WRITTEN),
    *(standing(known, "desk_whom", "working") for known in (WRITTEN, BLANK, WHOLE)),
    standing(ASKED, "desk_whom", "whom"),
    standing(WRITTEN, "desk_language", "draft", language="fr", lang="FR"),
    standing(WRITTEN, "desk_language", "blank", language="ar", lang="AR"),
    standing(ASKED, "desk_approve", "look", n=64),
    standing(WRITTEN, "desk_agreed", "change", result="change", n=64),
)
