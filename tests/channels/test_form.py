from __future__ import annotations

from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.twilio.form import (
    FORM,
    LONGEST_BODY,
    MOST_FIELDS,
    Malformed,
    first,
    parse_form,
    parse_query,
)


def test_blank_values_repeated_names_and_order_are_kept() -> None:
    assert parse_form(b"B=&A=2&A=1&B=x", FORM) == {"B": ("", "x"), "A": ("2", "1")}


@pytest.mark.parametrize(
    "content_type",
    [FORM, FORM.upper(), f"{FORM}; charset=UTF-8", f'{FORM};charset="utf-8"'],
)
def test_the_content_types_of_a_form(content_type: str) -> None:
    assert first(parse_form(b"Body=a%C3%B1o+nuevo%21", content_type), "Body") == "año nuevo!"


@pytest.mark.parametrize(
    "content_type", [None, "", "application/json", "multipart/form-data", f"{FORM}; charset=latin-1"]
)
def test_other_content_types_are_malformed(content_type: str | None) -> None:
    with pytest.raises(Malformed):
        parse_form(b"Body=x", content_type)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"Body=%FF", id="escaped bytes that are not UTF-8"),
        pytest.param(b"Body=\xff", id="bare bytes that are not UTF-8"),
        pytest.param(b"Body=%ED%A0%80", id="half a surrogate pair"),
        pytest.param(b"Body=%zz", id="escape without digits"),
        pytest.param(b"Body=100%", id="escape cut off"),
        pytest.param(b"Body", id="no equals sign"),
        pytest.param(b"Body=x&&From=y", id="an empty field"),
        pytest.param(b"{}", id="JSON"),
        pytest.param(b"&", id="nothing between"),
        pytest.param(b"a=" + b"x" * LONGEST_BODY, id="over 64 KB"),
        pytest.param(b"&".join([b"a=1"] * (MOST_FIELDS + 1)), id="too many fields"),
    ],
)
def test_malformed_bodies(body: bytes) -> None:
    with pytest.raises(Malformed):
        parse_form(body, FORM)


def test_the_limits_themselves_are_fine() -> None:
    assert parse_form(b"a=" + b"x" * (LONGEST_BODY - 2), FORM)
    assert len(parse_form(b"&".join([b"a=1"] * MOST_FIELDS), FORM)["a"]) == MOST_FIELDS


def test_malformed_tells_nothing() -> None:
    with pytest.raises(Malformed) as caught:
        parse_form(b"Body=mi+secreto%FF", FORM)
    assert "secreto" not in f"{caught.value!r} {caught.value}"


def test_an_empty_query_has_no_fields() -> None:
    assert parse_query(b"") == {}


@given(
    st.binary(max_size=200) | st.text("a=&%0FzñB+", max_size=40).map(str.encode),
    st.just(FORM) | st.text(max_size=9),
)
def test_any_bytes_are_fields_or_malformed(body: bytes, content_type: str) -> None:
    try:
        fields = parse_form(body, content_type)
    except Malformed:
        return
    assert all(values for values in fields.values())


@given(
    st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"])), st.text("aé\0\n&=+% ")), min_size=1)
)
def test_what_was_encoded_comes_back(pairs: list[tuple[str, str]]) -> None:
    fields = parse_form(urlencode(pairs).encode(), FORM)
    assert {name: values[-1] for name, values in fields.items()} == dict(pairs)
