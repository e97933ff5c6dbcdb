""" "What?" repeats the question in fewer words, where there are such (PRODUCT 4.1.4)."""

from __future__ import annotations

import pytest

from bot.channels.channel import Address, Inbound
from bot.understand import understand
from flows.events import Event, Global, Key, Prompt, Words
from translations.catalog import catalog

LINE, HER = Address("sms", "+15550100100"), Address("sms", "+15550100199")


def message(body: str) -> Inbound:
    return Inbound("SM" + "0" * 32, HER, LINE, body)


@pytest.mark.parametrize(
    ("said", "prompt", "meant"),
    [
        ("what?", Prompt("ask/question", ("a-start",)), Global(Key.REPEAT)),
        ("¿Qué?", Prompt("ask/question", ("a-start",)), Global(Key.REPEAT)),
        ("Quoi", Prompt("joining/shared", ("onb-shared",)), Global(Key.REPEAT)),
        ("what", Prompt("receive/thank", ("a-thank",), words=True), Words("what")),
        ("what?", Prompt("joining/what", ("onb-what",)), Words("what?")),
        ("what", Prompt("menu/rest"), Words("what")),
        ("what water", Prompt("ask/question", ("a-start",)), Words("what water")),
    ],
)
def test_asking_back_repeats_what_has_shorter_words(said: str, prompt: Prompt, meant: Event) -> None:
    assert understand(message(said), prompt, "en", catalog()) == meant
