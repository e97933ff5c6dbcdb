"""Which nicknames may be shown."""

from __future__ import annotations

import pytest

from flows.facts import Facts
from flows.naming import nickname, take_nickname


@pytest.mark.parametrize(
    ("nick", "outcome"),
    [
        ("Mango", "good"),
        ("Rosa K", "good"),
        ("Rosa K.", "good"),
        ("Mango 2", "good"),
        ("  Ana\n María ", "full"),
        ("Ña", "good"),
        ("N'Dour", "good"),
        ("N\u2019Dour", "good"),
        ("Jose\u0301", "good"),
        ("Anne-Lise", "good"),
        ("María Jo", "good"),
        ("Al El Bo", "good"),
        ("Rosa Mamani", "full"),
        ("Awa Diop", "full"),
        ("A", "bad"),
        ("", "bad"),
        ("Mangomangomango", "bad"),
        ("0712345678", "bad"),
        ("a0712345678", "bad"),
        ("071234", "bad"),
        ("12", "bad"),
        ("rosa@mail", "bad"),
        ("Rosa_K", "bad"),
        ("💜💜", "bad"),
        ("<b>Ro</b>", "bad"),
        ("~Rosa", "bad"),
        ("Rosa: hi", "bad"),
    ],
)
def test_nicknames(nick: str, outcome: str) -> None:
    assert nickname(Facts(), {"nick": nick}) == outcome


@pytest.mark.parametrize(
    ("nick", "kept"), [("  Rosa   K ", "Rosa K"), ("Jose\u0301", "José"), ("Ana\nB", "Ana B")]
)
def test_a_nickname_is_tidied(nick: str, kept: str) -> None:
    assert take_nickname(Facts(), {"nick": nick}).data == {"nick": kept}
