"""The ladder: what happens when the line does not understand (PRODUCT 4.1.4, EAS-03).

Not understood is also what a step takes and a check then finds no good, so that she is asked for the same
thing again: a word of no group, a nickname that is none. There the sentence that asks again is the first two
rungs, since it says what is wrong; the third is a person, as everywhere.
"""

from __future__ import annotations

from dataclasses import replace

from flows.conversation import Conversation, Say
from flows.effects import CallPerson
from flows.events import Chose, Picked, Words
from flows.saying import once_more, told
from flows.steps import Ask
from flows.walk import Walk

AGAIN, STUCK, CALLED = 1, 2, 3  # rungs


def miss(walk: Walk, event: Chose | Picked | Words) -> None:
    """One rung up: the digits that would do, three ways out, a person."""
    misses = _up(walk, walk.here.misses)
    if misses == AGAIN:
        walk.says.append(once_more(walk.flow, walk.here, event))
    elif misses == STUCK:
        walk.over("stuck")
    else:
        walk.says.append(_called(walk))


def no_good(walk: Walk, before: Conversation) -> None:
    """One rung up where her words have led from `before` to being asked for the same again.

    Whether the line asks anew or calls a person, it says one thing.
    """
    if _asks_the_same(walk, before) and _up(walk, before.misses) == CALLED:
        walk.says[-1:] = [_called(walk)]


def _asks_the_same(walk: Walk, before: Conversation) -> bool:
    """Two steps that hand her words on to the same step ask for the same thing."""
    if not walk.talk.stack or walk.here.flow != before.flow or _is_called(walk):
        return False
    then, now = walk.flow.steps[before.step], walk.at
    return isinstance(then, Ask) and isinstance(now, Ask) and then.to == now.to


def _up(walk: Walk, misses: int) -> int:
    """Counts; whoever is at the top begins anew."""
    misses += 1
    walk.talk = walk.talk.top(replace(walk.here, misses=misses % CALLED))
    return misses


def _is_called(walk: Walk) -> bool:
    return any(isinstance(effect, CallPerson) for effect in walk.effects)


def _called(walk: Walk) -> Say:
    """Who has not finished joining has no menu, and of a guest no words are kept."""
    walk.effects.append(CallPerson("stuck"))
    return told("g-err3-joining" if walk.locked else "g-err3")
