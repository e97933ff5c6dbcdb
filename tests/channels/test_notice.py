"""The approved notice to whom WhatsApp's window is closed: what is asked of Twilio and of the settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import respx

from bot.channels.twilio.sender import WHATSAPP, open_channels
from bot.channels.twilio.templates import ContentsInMemory
from bot.settings import Unsafe, read
from tests.channels.conftest import SETTINGS
from tests.channels.letters import PLAIN, ROSA
from tests.channels.schema import asked
from tests.channels.twilio_fake import MESSAGES, made

EN, ES = "HX" + "1" * 32, "HX" + "2" * 32
NOW = datetime(2026, 3, 9, 15, 0, tzinfo=UTC)


async def test_a_notice_goes_as_the_template_of_its_language(twilio: respx.MockRouter) -> None:
    route = twilio.post(MESSAGES).mock(return_value=made())
    settings = SETTINGS.but(whatsapp_notices=(("en", EN), ("es", ES)))
    async with open_channels(settings, ContentsInMemory()) as channels:
        await channels["whatsapp"].send(replace(PLAIN, to=ROSA, notice="es"))
        assert channels["whatsapp"].can.notices == {"en", "es"}
        assert channels["sms"].can.notices == frozenset()
    told = asked(route)
    assert told["ContentSid"] == ES
    assert not {"Body", "ContentVariables"} & told.keys()


def test_a_window_is_shut_a_day_after_she_wrote_and_for_who_never_did() -> None:
    assert not WHATSAPP.shut(NOW - timedelta(hours=23), NOW)
    assert WHATSAPP.shut(NOW - timedelta(hours=24), NOW)
    assert WHATSAPP.shut(None, NOW)


def test_the_templates_are_named_by_language() -> None:
    settings = read({"WHATSAPP_NOTICE": f"en:{EN}, es:{ES}"})
    assert dict(settings.whatsapp_notices) == {"en": EN, "es": ES}
    with pytest.raises(Unsafe, match="WHATSAPP_NOTICE"):
        read({"WHATSAPP_NOTICE": "en:MG123"})
