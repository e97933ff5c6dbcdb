"""What the keys do that work everywhere (PRODUCT 4.1.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.at_desk import at_the_desk
from flows.composing import aside
from flows.conversation import Say
from flows.effects import (
    Detach,
    DoubtTranslation,
    EraseWords,
    Forget,
    KeepQuiet,
    OptIn,
    OptOut,
    ReportWords,
    ShowOriginal,
    TakeBack,
)
from flows.events import Global, Key
from flows.saying import told
from flows.walk import Walk


def stop(walk: Walk, event: Global) -> None:
    _fall_silent(walk)
    walk.effects.append(OptOut())
    if not event.carrier_replied:
        walk.says.append(told("g-stop"))


def start(walk: Walk, event: Global) -> None:
    """She stands where she stood. Whoever may be another is not called by her name."""
    walk.effects.append(OptIn())
    if not event.carrier_replied:
        me = walk.facts.me
        stranger = me.guest or me.unsure
        walk.says.append(told("g-start-guest") if stranger else told("g-start", {"nick": me.nick}))


def hide(walk: Walk, _: Global) -> None:
    """Somebody is looking at her phone: one plain note, and nothing that tells what she was doing."""
    _fall_silent(walk)
    walk.effects.append(KeepQuiet())
    walk.says.append(replace(told(f"g-cover-{walk.facts.me.cover}"), ahead=True))


def _fall_silent(walk: Walk) -> None:
    """What she was doing is put away. Somebody still joining stands nowhere, and is asked again later."""
    walk.leave()
    walk.settle()


def safety(walk: Walk, _: Global) -> None:
    """She asks for help in so many words, and gets what a disclosure gets."""
    walk.over("safe")


def who(walk: Walk, _: Global) -> None:
    """Somebody asks who we are: it may not be she who holds the phone."""
    if walk.facts.me.guest:
        walk.says.append(told("g-who"))
        return
    walk.stand()
    walk.over("known")


def wrong_number(walk: Walk, _: Global) -> None:
    """Nothing goes there any more. A guest is forgotten at once."""
    walk.effects.append(Forget() if walk.facts.me.guest else Detach())
    _fall_silent(walk)
    walk.says.append(told("g-wrong"))


def wrong_translation(walk: Walk, _: Global) -> None:
    walk.effects.append(DoubtTranslation())


def move(walk: Walk, _: Global) -> None:
    """The shell has found out whose code it is, and this is she (`Facts.moved`), or it was no good."""
    walk.says.append(told("move-done" if walk.facts.moved else "move-bad"))


def take(walk: Walk, event: Global) -> None:
    """Words of hers are taken back from everybody who has not read them yet (CON-05)."""
    hers = event.number.isdecimal() and any(mine.number == int(event.number) for mine in walk.facts.mine)
    if hers:
        walk.effects.append(TakeBack(int(event.number)))
    walk.says.append(told("take-done" if hers else "take-none"))


def report(walk: Walk, _: Global) -> None:
    walk.effects.append(ReportWords())


def original(walk: Walk, _: Global) -> None:
    walk.effects.append(ShowOriginal())


def desk(walk: Walk, _: Global) -> None:
    """For who works it; the shell makes no key of this word for anybody else."""
    if walk.facts.me.desk:
        at_the_desk(walk)
    else:
        walk.again()


def help_(walk: Walk, event: Global) -> None:
    if not event.carrier_replied:
        walk.over("help")


def language(walk: Walk, _: Global) -> None:
    walk.over("language")


def back(walk: Walk, _: Global) -> None:
    """One step back; from the first step of what lies over another, to that other; else to the menu."""
    asked = [name for name in walk.here.trail if not aside(walk.flow.steps[name])]
    if asked:
        walk.talk = walk.talk.top(walk.here.at(asked[-1]))
        walk.ask()
    elif walk.flow.over:
        walk.talk = walk.talk.beneath()
        walk.again()
    else:
        walk.menu()


def menu(walk: Walk, _: Global) -> None:
    if walk.facts.me.staff:
        at_the_desk(walk)
    else:
        walk.menu()


def repeat(walk: Walk, _: Global) -> None:
    """The same question in fewer words. `bot.understand` knows which questions have such words."""
    walk.again()
    walk.says[:] = [replace(said, form="short") for said in walk.says if isinstance(said, Say)]


def erase(walk: Walk, _: Global) -> None:
    """Somebody who has agreed to nothing yet is forgotten at once."""
    if walk.facts.me.guest:
        erase_all(walk, _)
    else:
        walk.over("erase")


def erase_all(walk: Walk, _: Global) -> None:
    """In one step, and without a further question (SAF-05)."""
    walk.effects += [EraseWords(), Forget()] if walk.facts.me.guest else [EraseWords()]
    _fall_silent(walk)
    walk.says.append(told("g-delete-done"))


KEYS: Mapping[Key, Callable[[Walk, Global], None]] = {
    Key.STOP: stop,
    Key.START: start,
    Key.HIDE: hide,
    Key.BACK: back,
    Key.MENU: menu,
    Key.HELP: help_,
    Key.LANGUAGE: language,
    Key.ORIGINAL: original,
    Key.REPEAT: repeat,
    Key.ERASE: erase,
    Key.ERASE_ALL: erase_all,
    Key.SAFETY: safety,
    Key.WHO: who,
    Key.WRONG_NUMBER: wrong_number,
    Key.WRONG_TRANSLATION: wrong_translation,
    Key.MOVE: move,
    Key.TAKE: take,
    Key.REPORT: report,
    Key.DESK: desk,
}
ANYWHERE = (
    *(Key.STOP, Key.START, Key.HIDE, Key.ERASE_ALL),
    *(Key.WHO, Key.WRONG_NUMBER, Key.MOVE),
)  # also for somebody who stands nowhere
