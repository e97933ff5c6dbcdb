"""For how many people something has changed, as members tell it in three languages."""

from __future__ import annotations

import pytest

from translations.people import people_in


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("40 homes have water, about 200 people", 200),
        ("tap runs since monday 40 homes", 40),
        ("2.500 personas tienen posta", 2500),
        ("agua para 40 familias y 3 escuelas", 40),
        ("1 500 femmes ont un marché", 1500),
        ("150 élèves ont un toit", 150),
        ("40 poor old families", 40),
        ("about 300", 300),
        ("300", 300),
        ("the tap runs since 30/06/2026", 0),
        ("50% of women", 0),
        ("everybody in our street", 0),
        ("", 0),
    ],
)
def test_people_are_counted_as_they_are_told(text: str, people: int) -> None:
    assert people_in(text) == people
