"""What the keys do that work everywhere (PRODUCT 4.1.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flows.effects import KeepQuiet, OptIn, OptOut, ShowOriginal
from flows.events import Global, Key
from flows.saying import told
from flows.walk import REST, Walk


def stop(walk: Walk, event: Global) -> None:
    _fall_silent(walk)
    walk.effects.append(OptOut())
    if not event.carrier_replied:
        walk.says.append(told("g-stop"))


def start(walk: Walk, event: Global) -> None:
    """She stands where she stood."""
    walk.effects.append(OptIn())
    if not event.carrier_replied:
        walk.says.append(told("g-start", {"nick": walk.facts.me.nick}))


def hide(walk: Walk, _: Global) -> None:
    """Somebody is looking at her phone: one plain note, and nothing that tells what she was doing."""
    _fall_silent(walk)
    walk.effects.append(KeepQuiet())
    walk.says.append(told("g-cover-market"))


def _fall_silent(walk: Walk) -> None:
    """What she was doing is put away. Somebody still joining stands nowhere, and is asked again later."""
    joining = walk.locked or not walk.talk.stack
    walk.leave()
    walk.talk = walk.talk.standing(*(() if joining or walk.facts.me.guest else (REST,)))


def original(walk: Walk, _: Global) -> None:
    walk.effects.append(ShowOriginal())


def help_(walk: Walk, event: Global) -> None:
    if not event.carrier_replied:
        walk.over("help")


def language(walk: Walk, _: Global) -> None:
    walk.over("language")


def back(walk: Walk, _: Global) -> None:
    """One step back; from the first step of what lies over another, to that other; else to the menu."""
    if walk.here.trail:
        walk.talk = walk.talk.top(walk.here.at(walk.here.trail[-1]))
        walk.ask()
    elif walk.flow.over:
        walk.talk = walk.talk.beneath()
        walk.again()
    else:
        walk.menu()


def menu(walk: Walk, _: Global) -> None:
    walk.menu()


KEYS: Mapping[Key, Callable[[Walk, Global], None]] = {
    Key.STOP: stop,
    Key.START: start,
    Key.HIDE: hide,
    Key.BACK: back,
    Key.MENU: menu,
    Key.HELP: help_,
    Key.LANGUAGE: language,
    Key.ORIGINAL: original,
}
ANYWHERE = (Key.STOP, Key.START, Key.HIDE)  # also for somebody who stands nowhere
