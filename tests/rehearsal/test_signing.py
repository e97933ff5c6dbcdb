"""Signatures against the published vectors and against Twilio's own validator."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.rehearsal.signing import signature

CALL = {
    "CallSid": "CA1234567890ABCDE",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
    "Caller": "+14158675309",
}
DOCS = CALL | {"From": "+14158675310", "Caller": "+14158675310"}


@pytest.mark.parametrize(
    ("url", "form", "expected"),
    [
        ("https://mycompany.com/myapp.php?foo=1&bar=2", CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        ("https://mycompany.com:443/myapp.php?foo=1&bar=2", CALL, "kvajT1Ptam85bY51eRf/AJRuM3w="),
        ("http://mycompany.com:80/myapp.php?foo=1&bar=2", CALL, "0ZXoZLH/DfblKGATFgpif+LLRf4="),
        ("http://mycompany.com:1234/myapp.php?foo=1&bar=2", CALL, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        ("https://example.com/myapp.php?foo=1&bar=2", DOCS, "L/OH5YylLD5NRKLltdqwSvS0BnU="),
    ],
)
def test_published_vectors(url: str, form: dict[str, str], expected: str) -> None:
    assert signature("12345", url, form) == expected


def test_user_password_and_fragment_are_not_signed() -> None:
    plain = signature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", CALL)
    assert signature("12345", "https://me:secret@mycompany.com/myapp.php?foo=1&bar=2#rc=3", CALL) == plain


@given(
    st.text(min_size=1).filter(lambda token: token.encode("utf-8", "ignore").decode() == token),
    st.dictionaries(st.text(), st.text(), max_size=6),
    st.sampled_from(["", "?d=1", "?d=a%20b&e=%C3%A9", "/"]),
)
def test_twilios_validator_agrees(token: str, form: dict[str, str], tail: str) -> None:
    url = f"https://line.example/twilio/status{tail}"
    assert RequestValidator(token).validate(url, form, signature(token, url, form))
    assert not RequestValidator(token + "x").validate(url, form, signature(token, url, form))
