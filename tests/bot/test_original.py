"""The original is one key away, byte for byte, whatever she wrote and however it was shown before."""

from __future__ import annotations

import pytest

from bot.channels.channel import Address
from tests.paper import AWA, ROSITA, OnPaper, member

QUESTION = "¿Cómo hacen para que la tesorera muestre el libro sin pelea?"
TEXTS = {
    "plain": "Nous avons 3 clés pour la caisse.",
    "accents in two pieces": "Nous avons 3 cle\u0301s, c\u0327a va",
    "spaces": "  Nous avons \u00a0 3 clés\t pour la caisse \n\n depuis mars  ",
    "formatting": "~Nous~ *avons* _3_ ```clés``` pour la caisse",
    "our own marks": "~ Nous avons 3 clés * (original: anglais)",
    "signs": "« Nous » avons “3” clés… – œuf € ŵ [x] {y} | ^ \\",
    "placeholders": "Nous avons {{1}} {nick} %s ${x} \ue000 \ue001 clés",
    "emoji": "Nous avons 3 clés 🔑🔑🏾 👩\u200d👩\u200d👧",
    "right to left": "Nous avons \u202emerci\u202c مرحبا clés",
    "very long": "Nous avons trois clés pour la caisse.  Le cahier est lu à haute voix. " * 60,
}


@pytest.mark.rule("LNG-03", "T-36")
@pytest.mark.parametrize("reader", [ROSITA, Address("sms", ROSITA.value)], ids=["whatsapp", "sms"])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
async def test_the_original_comes_back_byte_for_byte(paper: OnPaper, reader: Address, text: str) -> None:
    await paper.join(member(reader, "Rosita", "es", "ceibo"), member(AWA, "Awa", "fr", "baobab"))
    for words in (QUESTION, "1", "0", "1", "1"):
        await paper.hear(reader, words)
    for words in ("1", text, "1"):
        await paper.hear(AWA, words)
    shown = [one.text for one in paper.papers if one.letter.to == reader]
    assert any("Awa" in body for body in shown), "the answer has come"
    letters = await paper.hear(reader, "ORIG")
    assert "".join(one.letter.body for one in letters).encode() == text.encode()
    assert await paper.all_of("SELECT count(*) FROM words") == [(2,)]


async def test_who_has_read_nothing_yet_has_no_original(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    (answer,) = await paper.hear(ROSITA, "orig")
    assert answer.text == "I have no words of another woman to show you yet."
