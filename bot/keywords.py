"""The words that mean something on the line, in all languages at once (PRODUCT 4.1). Data only.

All are written as `bot.understand.heard` hears them: lower case, no accents, no marks.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from flows.events import Key

T = TypeVar("T")


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split(", "))


def _meaning(table: dict[T, str]) -> Mapping[str, T]:
    return MappingProxyType({word: meaning for meaning, words in table.items() for word in _listed(words)})


STOPS = _listed(
    "stop, stopall, stop all, unsubscribe, cancel, end, quit, arret, parar, baja, "
    "remove, optout, opt out, revoke"
)
HIDES = _listed("x, hide, ocultar, cacher")

KEYS = _meaning(
    {
        Key.START: "start, unstop, volver, reprendre",
        Key.BACK: "0, b, back, atras, retour",
        Key.MENU: "00, m, menu",
        Key.HELP: "?, help, ayuda, aide, info",
        Key.LANGUAGE: "l, lang, language, idioma, langue",
        Key.ORIGINAL: "orig",
        Key.ERASE: "delete, borrar, effacer",
        Key.ERASE_ALL: "delete all, borrar todo, effacer tout",
        Key.SAFETY: "help me, ayudeme, ayudame, aidez moi, aide moi",
        Key.WHO: (
            "who is this, who is it, who are you, whos this, who s this, who dis, quien es, quien eres, "
            "quien habla, quien escribe, quien es usted, qui est ce, c est qui, qui es tu, qui etes vous, "
            "vous etes qui, t es qui, qui parle, qui ecrit"
        ),
        Key.WRONG_NUMBER: (
            "wrong number, wrong no, wrong person, numero equivocado, numero incorrecto, "
            "se equivoco de numero, esta equivocado, mauvais numero, faux numero, erreur de numero, "
            "vous vous trompez de numero"
        ),
        Key.WRONG_TRANSLATION: "t",
        Key.REPORT: "report, denunciar, signaler",
        Key.MOVE: "move, mover, bouger",
        Key.DESK: "desk, mesa, bureau",
    }
)

# Keys with a number behind them: a code that is carried over to another phone, an idea that is taken back.
NUMBERED = _meaning({Key.MOVE: "move, mover, bouger", Key.TAKE: "take, quitar, retirer"})

ASKING_BACK = _listed("what, que, quoi, como, comment, pardon, perdon")

DIGITS = _meaning(
    {
        "0": "zero, cero, o",
        "1": "one, uno, una, un, une, i, |",
        "2": "two, dos, deux",
        "3": "three, tres, trois",
        "4": "four, cuatro, quatre",
        "5": "five, cinco, cinq",
        "6": "six, seis",
        "7": "seven, siete, sept",
        "8": "eight, ocho, huit",
        "9": "nine, nueve, neuf",
    }
)

# An option whose label begins so is the yes, or the no, of its prompt, and can be said with any of these.
YES = _listed("yes, y, yep, yeah, ok, okay, si, claro, oui, ouais, i agree, de acuerdo, d accord")
NO = _listed("no, n, nope, non, not now, ahora no, pas maintenant")

# A language is chosen by its name, whatever language the name is in.
LANGUAGES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "english": _listed("en, ingles, anglais"),
        "espanol": _listed("es, spanish, espagnol, castellano"),
        "francais": _listed("fr, french, frances"),
    }
)

AND = _listed("and, y, et, e")  # between several picked options
