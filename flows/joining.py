"""Joining: language, the group's word, what this is, age, consent, phone, nickname, agreement (PRODUCT 6.1).

Before the consent nothing of hers is kept but the language, the group's word and a hash (CON-01).
"""

from __future__ import annotations

from typing import Literal

from flows.agreeing import agreeing
from flows.discreet import be_discreet, be_open, choosing_cover, choosing_hours
from flows.effects import (
    AskLater,
    BecomeMember,
    CallPerson,
    Forget,
    Ignore,
    JoinGroup,
    RecordConsent,
    SetLanguage,
)
from flows.facts import Facts
from flows.naming import naming
from flows.pins import choosing_pin
from flows.spelling import closest, plain
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option, Tell


def group_word(facts: Facts, data: Data) -> Literal["known", "unknown"]:
    """Case and accents do not matter, and one slip is allowed if only one word is that near."""
    return "known" if closest(str(data.get("word", "")), facts.groups) else "unknown"


def first_words(facts: Facts, data: Data) -> Literal["word", "nothing"]:
    """Instead of a greeting or a language she may send the word of her group, exactly."""
    return "word" if plain(str(data.get("first", ""))) in facts.groups else "nothing"


def chosen(_: Facts, data: Data) -> Literal["yes", "no"]:
    """Somebody who waited for a person has told her language already."""
    return "yes" if data.get("language") else "no"


def keep_first_word(_: Facts, data: Data) -> Done:
    return Done({"word": data["first"], "first": ""})


def drop_first_words(_: Facts, __: Data) -> Done:
    return Done({"first": ""})


def drop_word(_: Facts, data: Data) -> Done:
    """Whatever it was that she wrote there, it is not kept; only that it was no word."""
    return Done({"word": "", "misses": int(data.get("misses", 0)) + 1})


def has_word(_: Facts, data: Data) -> Literal["yes", "no"]:
    return "yes" if data.get("word") else "no"


def set_language(_: Facts, data: Data) -> Done:
    return Done(effects=(SetLanguage(str(data["language"])),))


def join_group(facts: Facts, data: Data) -> Done:
    word = closest(str(data["word"]), facts.groups)
    return Done({"word": ""}, (JoinGroup(facts.groups[word]),))


def call_for_word(_: Facts, __: Data) -> Done:
    return Done(effects=(CallPerson("no-word"),))


def note_for_person(_: Facts, data: Data) -> Done:
    return Done({"note": ""}, (CallPerson("no-word", str(data["note"])),))


def record_consent(_: Facts, data: Data) -> Done:
    shows = data["consent"] == "1"
    return Done(
        effects=(
            BecomeMember(shows),
            RecordConsent("onb-adult", "1"),
            RecordConsent("onb-consent", str(data["consent"])),
        )
    )


def forget(_: Facts, __: Data) -> Done:
    return Done(effects=(Forget(),))


def welcome(_: Facts, __: Data) -> Done:
    """Her group's contact hears that one more has joined, and a week later she is asked what she knows."""
    return Done(effects=(CallPerson("joined"), AskLater("know", days=7)))


def costs(facts: Facts, _: Data) -> Literal["yes", "no"]:
    return "yes" if facts.price else "no"


def name_price(facts: Facts, _: Data) -> Done:
    return Done({"price": facts.price})


def how_long(facts: Facts, _: Data) -> Literal["short", "whole"]:
    """Where each message is paid for, the line names her, and asks for the promise before she shares."""
    return "short" if facts.me.terse else "whole"


def no_language(_: Facts, __: Data) -> Done:
    return Done({"first": ""}, (CallPerson("no-language"),))


def enough_words(_: Facts, data: Data) -> Literal["more", "enough"]:
    return "enough" if int(data["misses"]) >= MISSES_A_DAY else "more"


def rest_a_day(_: Facts, __: Data) -> Done:
    """She may be guessing; or she has a word that nobody has told us, and a person finds out."""
    return Done({"misses": 0}, (CallPerson("no-word"), Ignore(hours=24)))


WORD = ("groups",)
MISSES_A_DAY = 5
LANGUAGES = (
    Option("1", "language", ("language", "en")),
    Option("2", "language", ("language", "es")),
    Option("3", "language", ("language", "fr")),
)

JOINING = Flow(
    "joining",
    about=(
        "A guest chooses her language, says her group's word, learns what this is, and agrees or "
        "not. Before her consent nothing of hers is kept but the language, the group's word and a hash."
    ),
    start="start",
    keep="draft",
    locked=True,
    steps={
        "start": Check(first_words, {"word": "keep_word", "nothing": "drop_first"}, needs=WORD),
        "keep_word": Do(keep_first_word, "chosen"),
        "chosen": Check(chosen, {"yes": "has_word", "no": "hello"}),
        "drop_first": Do(drop_first_words, "hello"),
        "hello": Ask("onb-lang", into="first", to="instead", options=LANGUAGES),
        "instead": Check(first_words, {"word": "keep_word", "nothing": "drop_instead"}, needs=WORD),
        "drop_instead": Do(drop_first_words, "hello_again"),
        "hello_again": Ask("onb-lang", into="first", to="again_instead", options=LANGUAGES),
        "again_instead": Check(first_words, {"word": "keep_word", "nothing": "no_language"}, needs=WORD),
        "no_language": Do(no_language, "person"),
        "person": Ask("onb-lang-person", into="first", to="again_instead", options=LANGUAGES),
        "language": Do(set_language, "has_word"),
        "has_word": Check(has_word, {"yes": "join", "no": "word"}),
        "word": Ask("onb-code", into="word", to="word_check", options=(Option("2", "no_word"),)),
        "word_check": Check(group_word, {"known": "join", "unknown": "drop_word"}, needs=WORD),
        "drop_word": Do(drop_word, "enough"),
        "enough": Check(enough_words, {"more": "word_again", "enough": "rest_a_day"}),
        "rest_a_day": Do(rest_a_day, "tomorrow"),
        "tomorrow": Ask("onb-code-tomorrow", into="word", to="word_check"),
        "word_again": Ask("onb-code-bad", into="word", to="word_check", options=(Option("2", "no_word"),)),
        "no_word": Do(call_for_word, "note"),
        "note": Ask("g-human", into="note", to="noted", options=(Option("0", "waits"),)),
        "noted": Do(note_for_person, "waits"),
        "waits": Ask("onb-wait", into="word", to="word_check"),
        "join": Do(join_group, "what", needs=WORD),
        "what": Choose("onb-what", (Option("1", "costs"), Option("2", "more"), Option("3", "refuses"))),
        "more": Choose("onb-more", (Option("1", "costs"), Option("3", "refuses"))),
        "costs": Check(costs, {"yes": "name_price", "no": "adult"}, needs=("price",)),
        "name_price": Do(name_price, "price", needs=("price",)),
        "price": Tell("g-price", "adult"),
        "adult": Choose("onb-adult", (Option("1", "consent"), Option("2", "too_young"))),
        "too_young": Do(forget, "minor"),
        "minor": End("onb-minor"),
        "consent": Choose(
            "onb-consent",
            (
                Option("1", "consents", ("consent", "1")),
                Option("2", "consents", ("consent", "2")),
                Option("3", "refuses"),
            ),
        ),
        "refuses": Do(forget, "no"),
        "no": End("onb-no"),
        "consents": Do(record_consent, "shared"),
        "shared": Choose(
            "onb-shared",
            (
                Option("1", "alone"),
                Option("2", "discreet"),
                Option("3", "discreet"),
                Option("4", "discreet"),
            ),
        ),
        "alone": Do(be_open, "how_long"),
        "discreet": Do(be_discreet, "offer"),
        "offer": Choose("onb-safe-offer", (Option("1", "hours"), Option("2", "how_long"))),
        **choosing_hours(then="new_pin"),
        **choosing_pin(then="cover", without="cover"),
        **choosing_cover(then="how_long"),
        "how_long": Check(how_long, {"whole": "nick", "short": "pick_nick"}),
        **naming(then="how_long_named"),
        "how_long_named": Check(how_long, {"whole": "agreed", "short": "welcome"}),
        **agreeing(then="welcome"),
        "welcome": Do(welcome, "first"),
        "first": Go("welcome", carry=("nick",)),
    },
)

WELCOME = Flow(
    "welcome",
    about="She has joined, and chooses what comes first.",
    start="first",
    steps={
        "first": Choose(
            "onb-done",
            (Option("1", "share"), Option("2", "ask"), Option("3", "find"), Option("4", "menu")),
            words="offered",
        ),
        "share": Go("share"),
        "ask": Go("ask"),
        "find": Go("find"),
        "menu": Go("menu"),
        "offered": Go("menu", carry=("question",)),
    },
)
