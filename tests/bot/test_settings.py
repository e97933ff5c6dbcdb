"""The environment is read strictly; what would put members at risk is refused in plain words."""

from __future__ import annotations

import pytest

from bot.settings import Settings, Unsafe, is_loopback, problems, read, refuse_unsafe

GOOD = {
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "a" * 32 + " , " + "b" * 32,
    "SMS_FROM": "+15550100100",
    "WHATSAPP_FROM": "whatsapp:+15550100101",
    "PUBLIC_BASE_URL": "https://line.example/",
}
REHEARSAL = GOOD | {
    "TWILIO_API_BASE": "http://127.0.0.1:4810",
    "PUBLIC_BASE_URL": "http://127.0.0.1:8000",
    "TWILIO_AUTH_TOKEN": "short",
    "CLOCK_OFFSET_FILE": "clock",
}


def test_an_empty_environment_has_defaults_and_problems() -> None:
    settings = read({})
    assert (settings.port, settings.line_name, str(settings.data_dir)) == (8000, "Mango Line", "var")
    assert len(problems(settings)) >= 4
    with pytest.raises(Unsafe, match="TWILIO_AUTH_TOKEN is missing: anybody could pretend"):
        refuse_unsafe(settings)


@pytest.mark.parametrize("environment", [GOOD, REHEARSAL])
def test_a_good_one_is_taken(environment: dict[str, str]) -> None:
    refuse_unsafe(read(environment))


def test_several_tokens_and_a_slash_at_the_end() -> None:
    settings = read(GOOD)
    assert settings.auth_tokens == ("a" * 32, "b" * 32)
    assert settings.public_base_url == "https://line.example"


BAD = {
    "TWILIO_ACCOUNT_SID": ["", "AC1", "XX" + "0" * 32],
    "TWILIO_AUTH_TOKEN": ["", "short", "z" * 32],
    "SMS_FROM": ["15550100100", "+0", "whatsapp:+15550100100"],
    "WHATSAPP_FROM": ["15550100100", "whatsapp:15550100100"],
    "PUBLIC_BASE_URL": ["", "http://line.example", "line.example", "https://line.example/" + "x" * 60],
    "TWILIO_API_BASE": ["https://elsewhere.example", "http://10.0.0.1"],
    "CLOCK_OFFSET_FILE": ["clock"],
    "LINE_NAME": ["A much too long name", "Women first", "Ayuda ya", "Derechos"],
}


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, values in BAD.items() for v in values])
def test_what_is_unsafe_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(Unsafe) as caught:
        refuse_unsafe(read(GOOD | {name: value}))
    told = str(caught.value)
    assert name in told
    assert "aaaa" not in told, "a token is never shown"


UNREADABLE = {
    "PORT": ["0", "65536", "-1", "8000.5", "eighty", "٨"],
    "SMS_PER_SECOND": ["0", "-1", "many", "nan", "inf", "1e9"],
    "WHATSAPP_PER_SECOND": ["0", ",5"],
    "TRANSLATION_SECONDS": ["0", "-3", "soon", "120"],
    "CHAIN_ROUGH": ["maybe", "True", "0"],
}


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, values in UNREADABLE.items() for v in values])
def test_what_cannot_be_read_is_told_by_name(name: str, value: str) -> None:
    with pytest.raises(Unsafe, match=name):
        read(GOOD | {name: value})


def test_how_words_are_translated() -> None:
    usual, told = read(GOOD), read(GOOD | {"CHAIN_ROUGH": "yes", "TRANSLATION_SECONDS": "2.5"})
    assert (usual.chain_rough, usual.translation_seconds) == (False, 10.0)
    assert (told.chain_rough, told.translation_seconds) == (True, 2.5)


def test_nothing_secret_is_shown() -> None:
    secrets = {"DATABASE_URL": "postgresql://u:hidden@h/d", "LINE_KEYS": "hidden-key"}
    shown = repr(read(GOOD | secrets))
    for secret in ("hidden", "a" * 32, "+1555"):
        assert secret not in shown


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://127.0.0.1:1", True),
        ("http://localhost", True),
        ("http://[::1]:80/x", True),
        ("http://127.0.0.1.example", False),
        ("http://10.0.0.1", False),
        ("https://api.example", False),
        ("", False),
    ],
)
def test_what_is_on_this_machine(url: str, here: bool) -> None:
    assert is_loopback(url) is here
    assert Settings(api_base=url).rehearsing is here
