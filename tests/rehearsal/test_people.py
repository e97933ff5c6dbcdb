"""The sample community is what the rehearsal needs to show."""

from __future__ import annotations

from collections import Counter
from itertools import product

from phonenumbers import is_possible_number, parse

from bot.gsm7 import fold, is_gsm7
from bot.rehearsal.app import EVERYBODY
from bot.rehearsal.message import is_address
from bot.rehearsal.people import MEMBERS, NEW_PHONES

TOPICS = {"water", "land", "health", "savings", "safety", "food", "work", "other"}


def test_every_language_is_read_on_both_channels() -> None:
    here = {(person.language, person.channel) for person in MEMBERS}
    assert here == set(product(("en", "es", "fr"), ("sms", "whatsapp")))
    assert Counter(person.group for person in MEMBERS) == {"CEIBO": 4, "MAEMBE": 4, "BAOBAB": 4}


def test_ids_and_addresses_are_single_and_well_formed() -> None:
    assert len({person.id for person in EVERYBODY}) == len({person.at_carrier for person in EVERYBODY}) == 23
    for person in EVERYBODY:
        assert is_address(person.at_carrier)
        if person.address.startswith("+"):
            assert is_possible_number(parse(person.address))


def test_somebody_on_whatsapp_has_no_number_and_two_phones_are_new() -> None:
    assert [person.id for person in MEMBERS if not person.address.startswith("+")] == ["killa"]
    assert {person.channel for person in NEW_PHONES} == {"sms", "whatsapp"}
    assert not any(person.group for person in NEW_PHONES)


def test_each_topic_is_known_to_two_and_savings_in_two_languages() -> None:
    known = Counter(topic for person in MEMBERS for topic in person.topics)
    assert set(known) == TOPICS
    assert all(known[topic] >= 2 for topic in TOPICS - {"other"})
    assert {person.language for person in MEMBERS if "savings" in person.topics} == {"en", "es", "fr"}


def test_names_fit_the_sentences() -> None:
    for person in MEMBERS:
        assert len(person.nickname) <= 12
        assert len(person.place) <= 13
        assert is_gsm7(fold(person.nickname + person.place))
        assert person.address not in repr(person)
