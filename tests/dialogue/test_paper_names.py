"""Where anybody sees a risk no person is named, in whatever way it was written (SAF-14, T-27)."""

from __future__ import annotations

import re
from random import Random
from unicodedata import normalize

import pytest

from bot.dialogue.paper.nameless import SOMEBODY, WOMAN, hiding
from translations.catalog import LANGUAGES, catalog

NICKS = (
    *("Rosita", "Akinyi", "Inés", "Aïssatou", "Mango", "Luz", "María José", "Ñusta", "Nana-Ama", "Wanjirũ"),
    *("Grace", "Fatou K", "Zo", "Quispe", "N'Deye", "Esperanza", "O'Brien", "Awa 2"),
)
FAMILY = ("", " Mamani", " Wanjiku Otieno", " de la Cruz", " Diop")
TITLES = {
    "en": ("Mrs ", "Mama ", "sister ", "Ms. ", "Auntie "),
    "es": ("la señora ", "Doña ", "Sra. ", "compañera "),
    "fr": ("Mme ", "Madame ", "tante ", "Mlle "),
}
AROUND = {
    "en": ("{} said the clinic has 9 beds.", "We went with {}, all 14 of us", "It was ({})!", "{}'s book"),
    "es": ("{} dijo que faltan 8 luces.", "Fuimos con {} y 14 más", "¿Fue «{}»?", "el libro de {}"),
    "fr": (
        "{} a dit : 31 jours sans eau.",
        "Nous y sommes allées avec {}",
        "C'était {} ?",
        "le cahier de {}",
    ),
}
HIDING = hiding(catalog(), NICKS)
PHRASES = {language: catalog().part("paper-woman", "", language) for language in LANGUAGES}


def bare(text: str) -> str:
    """Without marks and capitals, as somebody looks for a name."""
    return "".join(normalize("NFD", letter)[0] for letter in normalize("NFC", text)).lower()


EVERYDAY = frozenset({"mango", "luz", "grace", "esperanza"})
"""Words as well: in small letters they are no names unless a title stands before them."""


def written(name: str, titled: str, dice: Random) -> str:
    """As a woman in a hurry types it."""
    plain = bare(name)
    ways = [name, name.upper(), name.title(), plain.title(), plain.upper(), normalize("NFD", name)]
    return titled + dice.choice(ways if plain in EVERYDAY and not titled else [*ways, plain, name.lower()])


@pytest.mark.rule("SAF-14", "T-27")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_left_however_it_was_written(language: str) -> None:
    dice = Random(27)  # noqa: S311 - which names is no secret
    for _ in range(1500):
        nick = dice.choice(NICKS)
        titled = dice.choice(("", "", *TITLES[language]))
        named = written(nick, titled, dice) + dice.choice(FAMILY)
        told = HIDING.told(HIDING.hide(dice.choice(AROUND[language]).format(named)), language)
        assert not re.search(rf"(?<!\w){re.escape(bare(nick))}(?!\w)", bare(told)), "a name is left"
        assert not any(part in told for part in ("Mamani", "Otieno", "Diop", "Cruz")), "a family name is left"
        assert PHRASES[language].lower() in told.lower()


@pytest.mark.rule("SAF-14")
@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "rosita and akinyi wrote it", "A woman of the group and a woman of the group wrote it"),
        ("en", "We told Mr Otieno. Mrs Njeri Wambui came", "We told somebody. A woman of the group came"),
        ("es", "La señora Juana Quispe fue", "Una mujer del grupo fue"),
        ("fr", "Nous et Mme Ndiaye", "Nous et une femme du groupe"),
        ("es", "Señor Alcalde, faltan luces", "Alguien, faltan luces"),
    ],
)
def test_how_they_are_spoken_of_instead(language: str, text: str, told: str) -> None:
    assert HIDING.told(HIDING.hide(text), language) == told


@pytest.mark.parametrize(
    "text",
    [
        "La calle no tiene luz desde enero, y sin luz no hay paso",
        "We sell mango and dried mango",
        "We say it with grace, and with 20 women",
        "The clinic has no nurse at night. 300 families, most of all mothers.",
        "La señora vino, la señora se fue",
        "Pas d'eau à l'école depuis 31 jours",
    ],
)
def test_where_nobody_is_named_nothing_changes(text: str) -> None:
    assert HIDING.hide(text) == text


def test_a_repr_tells_no_name() -> None:
    assert not any(nick in repr(HIDING) for nick in NICKS)
    assert WOMAN not in " ".join(PHRASES.values())
    assert SOMEBODY != WOMAN
