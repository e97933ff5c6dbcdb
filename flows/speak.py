"""She has been writing in another language: does she want to read in it, too? (PRODUCT 4.1, LNG-02)"""

from __future__ import annotations

from typing import Literal

from flows.effects import SetLanguage
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option


def proposed(facts: Facts, data: Data) -> Literal["en", "es", "fr", "same"]:
    match data["language"]:
        case facts.me.language:
            return "same"
        case "en" | "es" | "fr" as language:
            return language
        case _:
            return "same"


def change(_: Facts, data: Data) -> Done:
    return Done(effects=(SetLanguage(str(data["language"])),))


ANSWERS = (Option("1", "change"), Option("2", "stays"))

SPEAK = Flow(
    "speak",
    about=(
        "She has been writing in a language that she has not set. She is asked in it whether to go "
        "on in it; silence leaves all as it is."
    ),
    start="which",
    steps={
        "which": Check(proposed, {"en": "en", "es": "es", "fr": "fr", "same": "same"}),
        "en": Choose("speak-en", ANSWERS, words="elsewhere"),
        "es": Choose("speak-es", ANSWERS, words="elsewhere"),
        "fr": Choose("speak-fr", ANSWERS, words="elsewhere"),
        "elsewhere": Go("menu", carry=("question",)),
        "change": Do(change, "changed"),
        "changed": End("g-lang-ok"),
        "stays": End("speak-stays"),
        "same": End("g-lang-same"),
    },
)
