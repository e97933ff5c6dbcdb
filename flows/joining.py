"""Joining: language, the group's word, what this is, age, consent, phone, nickname, agreement (PRODUCT 6.1).

Before the consent nothing of hers is kept but the language, the group's word and a hash (CON-01).
"""

from __future__ import annotations

from typing import Literal

from flows.effects import (
    AskLater,
    BecomeMember,
    BeDiscreet,
    CallPerson,
    Forget,
    JoinGroup,
    RecordConsent,
    SetLanguage,
)
from flows.facts import Facts
from flows.naming import naming
from flows.spelling import closest, plain
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option


def group_word(facts: Facts, data: Data) -> Literal["known", "unknown"]:
    """Case and accents do not matter, and one slip is allowed if only one word is that near."""
    return "known" if closest(str(data.get("word", "")), facts.groups) else "unknown"


def first_words(facts: Facts, data: Data) -> Literal["word", "nothing"]:
    """Her very first message may already hold the word of her group, exactly."""
    return "word" if plain(str(data.get("first", ""))) in facts.groups else "nothing"


def keep_first_word(_: Facts, data: Data) -> Done:
    return Done({"word": data["first"], "first": ""})


def drop_first_words(_: Facts, __: Data) -> Done:
    return Done({"first": ""})


def drop_word(_: Facts, __: Data) -> Done:
    """Whatever it was that she wrote there, it is not kept."""
    return Done({"word": ""})


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


def be_discreet(_: Facts, __: Data) -> Done:
    return Done(effects=(BeDiscreet(),))


def agree(_: Facts, __: Data) -> Done:
    return Done(effects=(RecordConsent("onb-agree", "1"), AskLater("know", days=7)))


def talk_first(_: Facts, __: Data) -> Done:
    return Done(effects=(CallPerson("wish"),))


def note_wish(_: Facts, data: Data) -> Done:
    return Done({"note": ""}, (CallPerson("wish", str(data["note"])),))


WORD = ("groups",)

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
        "keep_word": Do(keep_first_word, "hello"),
        "drop_first": Do(drop_first_words, "hello"),
        "hello": Choose(
            "onb-lang",
            (
                Option("1", "language", ("language", "en")),
                Option("2", "language", ("language", "es")),
                Option("3", "language", ("language", "fr")),
            ),
        ),
        "language": Do(set_language, "has_word"),
        "has_word": Check(has_word, {"yes": "join", "no": "word"}),
        "word": Ask("onb-code", into="word", to="word_check", options=(Option("2", "no_word"),)),
        "word_check": Check(group_word, {"known": "join", "unknown": "drop_word"}, needs=WORD),
        "drop_word": Do(drop_word, "word_again"),
        "word_again": Ask("onb-code-bad", into="word", to="word_check", options=(Option("2", "no_word"),)),
        "no_word": Do(call_for_word, "note"),
        "note": Ask("g-human", into="note", to="noted", options=(Option("0", "waits"),)),
        "noted": Do(note_for_person, "waits"),
        "waits": Ask("onb-wait", into="word", to="word_check"),
        "join": Do(join_group, "what", needs=WORD),
        "what": Choose("onb-what", (Option("1", "adult"), Option("2", "more"), Option("3", "refuses"))),
        "more": Choose("onb-more", (Option("1", "adult"), Option("3", "refuses"))),
        "adult": Choose("onb-adult", (Option("1", "consent"), Option("2", "too_young"))),
        "too_young": Do(forget, "minor"),
        "minor": End("onb-minor"),
        "consent": Choose(
            "onb-consent",
            (
                Option("1", "agreed", ("consent", "1")),
                Option("2", "agreed", ("consent", "2")),
                Option("3", "refuses"),
            ),
        ),
        "refuses": Do(forget, "no"),
        "no": End("onb-no"),
        "agreed": Do(record_consent, "shared"),
        "shared": Choose(
            "onb-shared",
            (
                Option("1", "nick"),
                Option("2", "discreet"),
                Option("3", "discreet"),
                Option("4", "discreet"),
            ),
        ),
        "discreet": Do(be_discreet, "nick"),
        **naming(then="agree"),
        "agree": Choose("onb-agree", (Option("1", "agrees"), Option("2", "talks"))),
        "talks": Do(talk_first, "talk_note"),
        "talk_note": Ask("g-human", into="note", to="talk_noted", options=(Option("0", "agree"),)),
        "talk_noted": Do(note_wish, "agree"),
        "agrees": Do(agree, "welcome"),
        "welcome": Go("welcome", carry=("nick",)),
    },
)

WELCOME = Flow(
    "welcome",
    about="She has joined, and chooses what comes first.",
    start="first",
    steps={
        "first": Choose("onb-done", (Option("2", "ask"), Option("4", "menu")), words="offered"),
        "ask": Go("ask"),
        "menu": Go("menu"),
        "offered": Go("menu", carry=("question",)),
    },
)
