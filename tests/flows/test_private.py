"""Numbers and addresses that a member should not give away by accident, as far as the simple rule goes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.private import REMOVED, holds_private, without_private

NUMBERS = (
    "0712345678",
    "+254 712 345 678",
    "(01) 555-2345",
    "+51-987-654-321",
    "077.123.45.67",
    "07 12 34 56 78",
    "0 7 1 2 3 4 5 6 7 8",
    "0712/345/678",
    "0712·345·678",
    "00254712345678",
    "0712_345_678",
    "٠٧١٢٣٤٥٦٧٨",
)
ADDRESSES = (
    "rosa@example.org",
    "rosa (at) example.org",
    "Rosa.K+1@mail.example.co.ke",
    "@rosa_k",
    "wa.me/254712345678",
    "https://chat.whatsapp.com/AbC123",
    "t.me/rosa",
)
KEPT = (
    "14 kitchens pay 22 soles less a bottle",
    "on 14/06 at 10:30",
    "in 2024 we were 120",
    "1,500 each, 18 women",
    "tap 3 and tap 4",
    "meet @ noon",
    "3 x 4 x 5 metres",
    "from 2019 to 2024, 3 of us",
)


@pytest.mark.parametrize("private", [*NUMBERS, *ADDRESSES])
@pytest.mark.parametrize("around", ["{}", "call {} today", "Escriba: {}.", "({})", "a\n{}\nb"])
def test_it_is_found_and_taken_out(private: str, around: str) -> None:
    text = around.format(private)
    assert holds_private(text)
    cleaned = without_private(text)
    assert not holds_private(cleaned)
    assert private not in cleaned
    assert REMOVED in cleaned


@pytest.mark.parametrize("text", KEPT)
def test_counts_prices_and_dates_stay(text: str) -> None:
    assert not holds_private(text)
    assert without_private(text) == text


def test_the_rest_stays_byte_for_byte() -> None:
    assert without_private("  Ñandú 💜\n0712 345 678\tya ") == f"  Ñandú 💜\n{REMOVED}\tya "


@given(st.lists(st.sampled_from([*NUMBERS, *ADDRESSES, *KEPT, " ", "@", "a", ".", "7", "-"]), max_size=12))
def test_nothing_is_left_after_taking_out(parts: list[str]) -> None:
    assert not holds_private(without_private("".join(parts)))


@given(st.text())
def test_a_text_without_any_is_not_touched(text: str) -> None:
    if not holds_private(text):
        assert without_private(text) == text


@pytest.mark.parametrize(
    "unit", ["a", "a.-", "1 ", "@", "a@", "a@a.", "+(", "0 . . ", "a @ ", "t.me/", "a-@", "0712345678@rosa_k"]
)
def test_a_long_text_takes_no_long_time(unit: str) -> None:
    text = (unit * 64_000)[:64_000]
    begun = time.perf_counter()
    without_private(text)
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize("text", ["2024-06-14 12:30", "El 12/06/2026 a las 10", "12.06.2026", "le 1-7-26"])
def test_a_date_is_not_a_phone_number(text: str) -> None:
    assert without_private(text) == text
